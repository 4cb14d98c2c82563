/**
 * What changes for disputes when one pack takes the place of another: the cases of the pack and many random disputes
 * are assessed under both, and every difference in level, body or duties is told once, with how often it was seen.
 */
import * as Result from 'effect/Result'
import { assess } from '../assess.ts'
import type { Edition } from '../Edition.ts'
import { assuming } from './assuming.ts'
import { differencesOf, type OutcomeDifference } from './differencesOf.ts'
import { disputeOfCase } from './disputeOfCase.ts'
import { drawnDisputes, readable } from './drawnDisputes.ts'
import type { OutcomeChange } from './OutcomeChange.ts'
import { outcomeOf } from './outcomeOf.ts'
import type { CaseDispute, CaseOutcome, PackCase } from './PackCase.ts'

/** What two editions are compared on: cases, and so many random disputes from a seed. */
export type Comparing = {
  readonly to: Edition
  readonly cases?: readonly PackCase[]
  readonly count?: number
  readonly seed?: number
}

/**
 * The changes in what disputes come to from one edition to another. Duties are told one by one: `–` before is a duty
 * that is new, `–` after one that is gone.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn } from '@maplebridge/policy-pack'
 * import { outcomeChanges } from '@maplebridge/policy-pack/authoring'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const editionWith = (risk: typeof xiningChengzhong.risk) =>
 *   Result.getOrThrow(editionOn([cnNational, { ...xiningChengzhong, risk }], { on: '2023-05-08' }))
 * const { risk } = xiningChengzhong
 * const fewer = risk && { ...risk, rules: risk.rules.filter(({ id }) => id !== 'red-mass-incident') }
 * const changes = outcomeChanges(editionWith(risk), { to: editionWith(fewer), count: 200, seed: 1 })
 * assert.equal(changes.some(({ of, before, after }) => of === 'level' && before === 'red' && after !== 'red'), true)
 * ```
 */
export const outcomeChanges = (
  before: Edition,
  { to: after, cases = [], count = 500, seed = 20_260_101 }: Comparing,
): readonly OutcomeChange[] => {
  const editions = [before, after] as const
  const drawn = drawnDisputes(editions, { count, seed })
  const compared: readonly Omit<Seen, 'difference'>[] = [
    ...cases.map(({ id, dispute, settings }) => ({
      id,
      dispute,
      editions: [assuming(before, settings), assuming(after, settings)] as const,
    })),
    ...drawn.map((dispute) => ({ dispute, editions })),
  ]
  const seen: readonly Seen[] = compared.flatMap((each) =>
    differing(each.dispute, each.editions).map((difference) => ({ ...each, difference })),
  )
  const groups = new Map<string, Seen[]>()
  for (const each of seen) {
    const key = JSON.stringify(each.difference)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const all = [first, ...others]
    const named = all.flatMap(({ id }) => id ?? [])
    return {
      ...first.difference,
      cases: named,
      random: { seen: all.length - named.length, of: drawn.length },
      example: simplest(first),
    }
  })
}

type Seen = {
  readonly id?: string
  readonly dispute: CaseDispute
  readonly editions: Editions
  readonly difference: OutcomeDifference
}

type Editions = readonly [Edition, Edition]

/** Where two editions differ about a dispute; nothing where one of them cannot read it. */
const differing = (dispute: CaseDispute, [before, after]: Editions): readonly OutcomeDifference[] => {
  const [one, other] = [outcomeUnder(dispute, before), outcomeUnder(dispute, after)]
  if (one === undefined || other === undefined) return []
  return [
    ...differencesOf(one, other, { of: ['level', 'route'] }),
    ...gone(one, other).map((duty) => ({ of: 'duties', before: duty, after: '–' }) as const),
    ...gone(other, one).map((duty) => ({ of: 'duties', before: '–', after: duty }) as const),
  ]
}

const gone = ({ duties = [] }: CaseOutcome, { duties: still = [] }: CaseOutcome): readonly string[] =>
  duties.filter((duty) => !still.includes(duty))

const outcomeUnder = (dispute: CaseDispute, under: Edition): CaseOutcome | undefined => {
  const { filedOn: _, ...undated } = readable(dispute, under)
  const assessed = assess(disputeOfCase(undated, { id: 'compared', under }), { under })
  return Result.isSuccess(assessed) ? outcomeOf(assessed.success) : undefined
}

/** The dispute with every fact and all events left out that the difference does not need. */
const simplest = ({ dispute, editions, difference }: Seen): CaseDispute => {
  const key = JSON.stringify(difference)
  const shows = (each: CaseDispute): boolean =>
    differing(each, editions).some((found) => JSON.stringify(found) === key)
  const { events: _, ...still } = dispute
  const start = shows(still) ? still : dispute
  let kept = start
  for (const id of Object.keys(start.facts ?? {})) {
    const facts = Object.fromEntries(Object.entries(kept.facts ?? {}).filter(([fact]) => fact !== id))
    if (shows({ ...kept, facts })) kept = { ...kept, facts }
  }
  return kept
}
