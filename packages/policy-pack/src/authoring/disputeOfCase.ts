/**
 * A whole dispute from what a case says of it. An opinion may stand as its bare value: it then counts as held by the
 * first body that may hold it, on the day of the case. Internal to the package.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Fact, FactValue } from '@maplebridge/rules'
import type { Edition } from '../Edition.ts'
import type { CaseDispute } from './PackCase.ts'

/** The dispute of a case under an edition. Without an area of its own or of its plan it is in one that nobody governs. */
export const disputeOfCase = (
  { area, filedOn, facts = {}, ...others }: CaseDispute,
  { id, under }: { readonly id: string; readonly under: Edition },
): Dispute => ({
  id,
  ...others,
  area: area ?? villageIn(under),
  filedOn: filedOn ?? under.on,
  facts: Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, held(value, under.facts[fact], under)]),
  ),
})

const held = (value: FactValue, fact: Fact | undefined, { on }: Edition): FactValue =>
  fact?.judgement === undefined || typeof value === 'object' || typeof value === 'number'
    ? value
    : { is: value, judgedBy: fact.judgement.by[0], basis: '案例 case', on }

/** A village of the plan's own area, by a code that is well formed; a plan without an area has one of any. */
const villageIn = ({ area = '110101' }: Edition): string => area.padEnd(6, '01').padEnd(12, '001')
