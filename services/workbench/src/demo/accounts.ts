/**
 * The accounts of the invented district: the six that one may sign in as, and those of the bodies that the demo writes
 * for. Numbers, never names.
 */
import { isWithin } from '@maplebridge/area'
import type { Actor } from '@maplebridge/ledger'
import { district, roles } from './district.ts'
import type { BodyKind, Writer } from './Story.ts'

/** The account of a role, as its token says it. */
export const accountOf = (id: Actor['role']): Actor | undefined => {
  const found = roles.find((each) => each.id === id)
  return (
    found && {
      account: found.account,
      role: found.role,
      area: found.area,
      ...(found.body !== undefined && { body: found.body }),
    }
  )
}

/** Where a body of a kind lies that handles a case of a village: there, in its town, or in the county. */
export const areaOfBody = (kind: BodyKind, village: string): string => {
  if (kind === 'village-pmc') return village
  return kind === 'township-pmc' || kind === 'judicial-office' ? village.slice(0, 9) : district.code
}

/** The code of a body in the register, such as `township-pmc-a1`; those of the county are alone of their kind. */
export const bodyId = (kind: BodyKind, village: string): string => {
  const area = areaOfBody(kind, village)
  const town = `a${Number(area.slice(6, 9))}`
  if (area === district.code) return kind
  return area.length === 9 ? `${kind}-${town}` : `${kind}-${town}-${Number(area.slice(9))}`
}

/** Who writes about a case: an account of the county, or of the body that has it. */
export const writerOf = (
  writer: Writer,
  { of = 'township-pmc', area }: { readonly of?: BodyKind | undefined; readonly area: string },
): Actor => {
  const role = writer === 'officer' ? 'body-officer' : writer === 'hotline' ? 'integrator' : writer
  const ofCounty = writer === 'mediator' || writer === 'officer' ? undefined : accountOf(role)
  if (ofCounty !== undefined) return ofCounty
  const known = roles.find(
    (each) => each.id === role && each.body === of && isWithin(area, { area: each.area }),
  )
  if (known !== undefined) return accountOf(known.id) ?? known
  return { account: `wx-${bodyId(of, area)}-${writer}-1`, role, area: areaOfBody(of, area), body: of }
}
