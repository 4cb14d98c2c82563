/**
 * Holds a ledger against everything that was acknowledged: nothing lost, nothing doubled, nothing that nobody asked for,
 * every chain whole.
 */
import { isWithin } from '@maplebridge/area'
import { type Actor, type ExportedLine, verifyExport } from '@maplebridge/ledger'
import type { Acknowledged } from './Command.ts'
import { actors } from './officials.ts'
import type { Signers } from './signers.ts'

/** What is wrong with a ledger, and how much of it was looked at. */
export type LedgerLooked = {
  readonly lines: number
  readonly cases: number
  readonly faults: readonly string[]
}

/** Looks through the ledger of a service. */
export const ledgerFaults = async (
  url: string,
  { done, signers }: { readonly done: readonly Acknowledged[]; readonly signers: Signers },
): Promise<LedgerLooked> => {
  const auditor: Actor = { account: 'auditor-1', ...actors.auditor }
  const headers = { authorization: `Bearer ${await signers.tokenFor(auditor)}` }
  const text = async (path: string) => (await fetch(`${url}${path}`, { headers })).text()
  const exported = (await text('/v1/audit/export')).split('\n').filter((line) => line !== '')
  const lines: readonly ExportedLine[] = exported.map((line) => JSON.parse(line))
  const cases = new Set(lines.map(({ entry }) => entry.case))
  const verified = verifyExport(lines, {})
  return {
    lines: lines.length,
    cases: cases.size,
    faults: [
      ...verified.faults.map((fault) => `export: ${JSON.stringify(fault)}`),
      ...(await pagesOf(text, '/v1/audit/verify')),
      ...(await pagesOf(text, '/v1/audit/checkpoints')),
      ...againstAcknowledged(lines, done),
      ...numbersTwice(lines),
      ...outsideArea(lines),
    ],
  }
}

/** The faults that an auditor's call finds, page by page. */
const pagesOf = async (text: (path: string) => Promise<string>, path: string): Promise<readonly string[]> => {
  const faults: string[] = []
  for (let after: string | undefined = '0'; after !== undefined; ) {
    const page: { readonly faults: readonly object[]; readonly next?: string } = JSON.parse(
      await text(`${path}?after=${after}`),
    )
    faults.push(...page.faults.map((fault) => `${path}: ${JSON.stringify(fault)}`))
    after = page.next
  }
  return faults
}

/** Each line is one of those that exactly one command was told it wrote, by the account that sent it. */
const againstAcknowledged = (
  lines: readonly ExportedLine[],
  done: readonly Acknowledged[],
): readonly string[] => {
  const told = new Map<string, Acknowledged>()
  const faults: string[] = []
  for (const each of done)
    for (const version of each.lines) {
      const place = `${each.case}/${version}`
      const other = told.get(place)
      if (other !== undefined)
        faults.push(`${place} was acknowledged to keys ${other.command.key} and ${each.command.key}`)
      told.set(place, each)
    }
  const there = new Map<string, ExportedLine['entry']>(
    lines.map(({ entry }) => [`${entry.case}/${entry.version}`, entry]),
  )
  for (const [place, { command }] of told) {
    const line = there.get(place)
    if (line === undefined) faults.push(`${place} was acknowledged to ${command.by.account} and is lost`)
    else if (line.by.account !== command.by.account)
      faults.push(`${place} was acknowledged to ${command.by.account} and is by ${line.by.account}`)
  }
  for (const place of there.keys()) if (!told.has(place)) faults.push(`${place} was acknowledged to nobody`)
  return faults
}

const numbersTwice = (lines: readonly ExportedLine[]): readonly string[] => {
  const numbers = new Set<string>()
  return lines.flatMap(({ entry: { content } }) => {
    if (content.type !== 'case-opened') return []
    const { id } = content.dispute
    if (numbers.has(id)) return [`number ${id} has two cases`]
    numbers.add(id)
    return []
  })
}

const outsideArea = (lines: readonly ExportedLine[]): readonly string[] =>
  lines.flatMap(({ entry }) =>
    isWithin('630103002004', { area: entry.by.area })
      ? []
      : [`${entry.case}/${entry.version} was written from area ${entry.by.area}`],
  )
