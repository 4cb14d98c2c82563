/**
 * Where a reader is in the ledger: the role, the tab, the case and the filter. The address of the page says so, and each
 * move is a step in the history of the browser, so that Back works.
 */

/** The parts of the address that the ledger reads. */
export const addressKeys = ['role', 'tab', 'case', 'stage', 'level', 'holder', 'open', 'area'] as const

/** Where a reader is; a part that says nothing is empty. */
export type LedgerAddress = Readonly<Record<(typeof addressKeys)[number], string>>

/** The parts by which a list of cases is filtered. */
export const filterKeys = ['stage', 'level', 'holder', 'open', 'area'] as const

/** Where an address leads. */
export const addressIn = (search: string): LedgerAddress => {
  const said = new URLSearchParams(search)
  const part = (key: string): string => said.get(key) ?? ''
  return {
    role: part('role'),
    tab: part('tab'),
    case: part('case'),
    stage: part('stage'),
    level: part('level'),
    holder: part('holder'),
    open: part('open'),
    area: part('area'),
  }
}

/** An address with a move made; parts that say nothing are left out, and what is not the ledger's stays. */
export const addressAfter = (href: string, move: Partial<LedgerAddress>): string => {
  const url = new URL(href)
  for (const [key, value] of Object.entries(move)) {
    if (value === '') url.searchParams.delete(key)
    else url.searchParams.set(key, value)
  }
  return url.href
}

/** What the list of cases is asked for at an address. */
export const listQuery = (
  address: LedgerAddress,
  { after }: { readonly after?: string | undefined } = {},
): string => {
  const query = new URLSearchParams({ limit: '25' })
  for (const key of filterKeys) if (address[key] !== '') query.set(key, address[key])
  if (after !== undefined) query.set('after', after)
  return query.toString()
}
