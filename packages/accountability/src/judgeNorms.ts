/**
 * Judges norms against a staffing table: who meets them, who is short and by how many, for whom they do not hold,
 * and what is not known. Total; a table is checked before it is judged.
 */
import type { PlainDate } from '@maplebridge/calendar'
import {
  type AllTable,
  evaluate,
  type Given,
  holds,
  knownValue,
  reasonOf,
  type SettingValues,
} from '@maplebridge/rules'
import type { Norm } from './Norm.ts'
import type { NormFinding, NormJudged } from './NormJudged.ts'
import type { StaffedBody, Staffing } from './StaffedBody.ts'

/**
 * Each norm with what was found of every body that it is for. A body that fails the norm's condition is not
 * concerned; where the condition or the count is not known, neither is the answer.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { judgeNorms } from '@maplebridge/accountability'
 *
 * const norm = {
 *   id: 'township-mediators', when: { all: [] },
 *   then: { of: ['township-pmc'], count: 'full-time-mediators', atLeast: 2 },
 *   cites: ['S1-t08-staff-township'], force: 'must', summary: { zh: '2名以上', en: 'At least two' },
 * } as const
 * const norms = { id: 'norms', combine: 'all', facts: {}, rules: [norm] } as const
 * const staffing = [{ id: 'a', kind: 'township-pmc', facts: { 'full-time-mediators': 1 } }]
 * const [judged] = judgeNorms(norms, { staffing, settings: {}, on: '2022-01-01' })
 * assert.deepEqual(judged?.bodies[0]?.finding, { _tag: 'Short', count: 1, by: 1 })
 * assert.deepEqual(judged?.totals, { met: 0, of: 1, unknown: 0, notApplicable: 0 })
 * ```
 */
export const judgeNorms = (norms: AllTable<Norm>, asked: Asked): readonly NormJudged[] =>
  norms.rules.map((rule) => {
    const { then } = rule
    // One list of one rule for all bodies: what a table remembers of how to decide it hangs on its list of rules.
    const under = { facts: norms.facts, rules: [rule] }
    const bodies =
      'together' in then
        ? []
        : asked.staffing
            .filter(({ kind }) => then.of.includes(kind))
            .map((body) => ({
              body: body.id,
              kind: body.kind,
              finding: findingOf(then, { body, asked, under }),
            }))
    const findings = bodies.map(({ finding }) => finding)
    return {
      asked: then,
      reason: reasonOf({ rule, because: [], ...missingIn(findings) }),
      ...(then.by !== undefined && { due: { by: then.by, isPast: then.by < asked.on } }),
      bodies,
      ...('together' in then && { together: judgedTogether(then, asked) }),
      totals: totalsOf(findings),
    }
  })

type Asked = { readonly staffing: Staffing; readonly settings: SettingValues; readonly on: PlainDate }
type Single = Exclude<Norm, { readonly together: unknown }>
type Together = Extract<Norm, { readonly together: unknown }>
type Judging = {
  readonly body: StaffedBody
  readonly asked: Asked
  /** The norm alone, as a table. */
  readonly under: Pick<AllTable<Norm>, 'facts' | 'rules'>
}

const findingOf = (norm: Single, { body, asked, under }: Judging): NormFinding => {
  const given = givenOf(body, asked)
  const { satisfied, missingFacts, unsetSettings } = evaluate(under, { given })
  const isOpen = missingFacts.length + unsetSettings.length > 0
  if (satisfied.length === 0 && !isOpen)
    return {
      _tag: 'NotApplicable',
      because: under.rules.flatMap(({ when }) => holds(when, { given, facts: under.facts }).because),
    }
  const count = countIn(norm.count, given)
  if ('reported' in norm) return { _tag: 'Reported', reported: norm.reported, ...count }
  const atLeast = figureOf(norm.atLeast, asked.settings)
  if (typeof atLeast === 'object') return { _tag: 'Open', ...atLeast, ...count }
  if (isOpen || count.count === undefined)
    return {
      _tag: 'Unknown',
      missingFacts: distinct([...missingFacts, ...(count.count === undefined ? [norm.count] : [])]),
      unsetSettings,
    }
  return compared(count.count, { atLeast, atMost: norm.atMost })
}

const givenOf = ({ facts }: StaffedBody, { settings, on }: Asked): Given => ({ facts, settings, on })

const countIn = (fact: string, given: Given): { readonly count?: number } => {
  const count = knownValue(fact, given)
  return typeof count === 'number' ? { count } : {}
}

/** The number of a norm, or the setting that has none yet. */
const figureOf = (
  bound: Extract<Single, { readonly atLeast: unknown }>['atLeast'],
  settings: SettingValues,
): number | { readonly setting: string } => {
  if (typeof bound === 'number') return bound
  const value = settings[bound.setting]?.value
  return typeof value === 'number' ? value : bound
}

const compared = (
  count: number,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost?: number | undefined },
): NormFinding => {
  if (count < atLeast) return { _tag: 'Short', count, by: atLeast - count }
  if (atMost !== undefined && count > atMost) return { _tag: 'Above', count, by: count - atMost }
  return { _tag: 'Met', count }
}

const judgedTogether = (norm: Together, asked: Asked): NonNullable<NormJudged['together']> => {
  const groups = norm.together.map(({ of }) => asked.staffing.filter(({ kind }) => of.includes(kind)))
  const summed = (of: readonly StaffedBody[][], atLeast: number): NormFinding => {
    const counts = of.flat().map((body) => countIn(norm.count, givenOf(body, asked)).count)
    const count = counts.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    // What is not known can only add to a sum: who has enough already has enough.
    const isWhole = of.every((group) => group.length > 0) && !counts.includes(undefined)
    if (count >= atLeast || isWhole) return compared(count, { atLeast })
    return { _tag: 'Unknown', missingFacts: [norm.count], unsetSettings: [] }
  }
  return {
    parts: norm.together.map(({ of, atLeast }, at) => ({ of, finding: summed([groups[at] ?? []], atLeast) })),
    all: summed(groups, norm.atLeast),
  }
}

const missingIn = (findings: readonly NormFinding[]) => {
  const unknown = findings.filter((finding) => finding._tag === 'Unknown')
  return {
    missingFacts: distinct(unknown.flatMap(({ missingFacts }) => missingFacts)),
    unsetSettings: distinct([
      ...unknown.flatMap(({ unsetSettings }) => unsetSettings),
      ...findings.flatMap((finding) => (finding._tag === 'Open' ? [finding.setting] : [])),
    ]),
  }
}

const totalsOf = (findings: readonly NormFinding[]): NormJudged['totals'] => {
  const counted = (...tags: readonly NormFinding['_tag'][]): number =>
    findings.filter(({ _tag }) => tags.includes(_tag)).length
  return {
    met: counted('Met'),
    of: counted('Met', 'Short', 'Above'),
    unknown: counted('Unknown'),
    notApplicable: counted('NotApplicable'),
  }
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
