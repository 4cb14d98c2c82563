/**
 * The lawful ways that are open to the parties of a dispute, whatever mediation does (RL-02).
 */
import { dueDate, type PlainDate, type TimeLimit, type WorkingCalendar } from '@maplebridge/calendar'
import { type DisputeEvent, limitEvents } from '@maplebridge/dispute'
import { type AllTable, evaluate, type Given, reasonOf } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Remedy, RemedyOutcome } from './Remedy.ts'

/**
 * What time limits are counted with; `effectiveOn` is the day a settlement agreement took effect, `events` what has
 * happened to the dispute.
 */
export type Counting = {
  readonly limits: Readonly<Record<string, TimeLimit>>
  readonly calendar: WorkingCalendar
  readonly effectiveOn?: PlainDate | undefined
  readonly events?: readonly DisputeEvent[] | undefined
}

/**
 * The remedies whose rules hold, each with its clause and, when a settlement has taken effect, its last day. A
 * rule that is still open is listed as well: a doubt never hides a way to court.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { remedies } from '@maplebridge/routing'
 *
 * const suit = {
 *   id: 'suit', when: { all: [] }, cites: ['PML-3'], force: 'must',
 *   then: { channel: 'suit', label: { zh: '诉讼', en: 'Suit' }, at: { zh: '人民法院', en: 'People’s court' }, fee: 'statutory' },
 *   summary: { zh: '当事人可以起诉', en: 'A party may sue' },
 * } as const
 * const calendar = {
 *   id: 'cn', version: '1', covers: { from: '2023-01-01', to: '2023-12-31' }, rest: [], work: [], provenance: [],
 * }
 * const open = remedies(
 *   { id: 'remedies', combine: 'all', facts: {}, rules: [suit] },
 *   { given: { facts: {}, settings: {}, on: '2023-05-08' }, counting: { limits: {}, calendar } },
 * )
 * assert.equal(open[0]?.channel, 'suit')
 * ```
 */
export const remedies = (
  table: AllTable<RemedyOutcome>,
  { given, counting }: { readonly given: Given; readonly counting: Counting },
): readonly Remedy[] => {
  const { satisfied, undecided } = evaluate(table, { given })
  return [...satisfied, ...undecided].map((result) => {
    const runs = limitOf(result.rule.then, { ...counting, on: given.on })
    return { ...result.rule.then, reason: reasonOf(result), ...(runs && { runs }) }
  })
}

const limitOf = (
  { limit }: RemedyOutcome,
  { limits, calendar, effectiveOn: from, events = [], on }: Counting & { readonly on: PlainDate },
): Remedy['runs'] | undefined => {
  const declared = limit === undefined ? undefined : limits[limit]
  if (declared === undefined || from === undefined) return undefined
  const happened = limitEvents(events, { of: declared.id, on })
  return Result.match(dueDate(declared, { from, calendar, events: happened }), {
    onSuccess: (due) => ({ _tag: 'Until', from, due }),
    onFailure: ({ message }) => ({ _tag: 'NotCovered', from, message }),
  })
}
