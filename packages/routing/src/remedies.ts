/**
 * The lawful ways that are open to the parties of a dispute, whatever mediation does (RL-02).
 */
import { dueDate, type PlainDate, type TimeLimit, type WorkingCalendar } from '@maplebridge/calendar'
import { type DisputeEvent, limitEvents, limitStart } from '@maplebridge/dispute'
import { type AllTable, evaluate, type Given, reasonOf } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { ConfirmationOutcome } from './Confirmation.ts'
import { confirmationCourts } from './confirmationCourts.ts'
import type { LimitRun, Remedy, RemedyOutcome } from './Remedy.ts'

/** What time limits are counted with, and what has happened to the dispute: when they start, stop and start anew. */
export type Counting = {
  readonly limits: Readonly<Record<string, TimeLimit>>
  readonly calendar: WorkingCalendar
  readonly events?: readonly DisputeEvent[] | undefined
}

/**
 * The remedies whose rules hold, each with its clause and how its time limits stand: the last day once the trigger of
 * a limit is known, otherwise its length and what it waits for. A rule that is still open is listed as well: a doubt
 * never hides a way to court. A limit that is not in force that day is left out.
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
  { given, counting, confirmation }: Options,
): readonly Remedy[] => {
  const { satisfied, undecided } = evaluate(table, { given })
  return [...satisfied, ...undecided].map((result) => {
    const { then } = result.rule
    return {
      ...then,
      reason: reasonOf(result),
      runs: (then.limits ?? []).flatMap((id) => runOf(id, { ...counting, on: given.on })),
      ...(then.courts === 'confirmation' &&
        confirmation !== undefined && { confirmation: confirmationCourts(confirmation, { given }) }),
    }
  })
}

type Options = {
  readonly given: Given
  readonly counting: Counting
  /** The rules on the court that confirms a settlement agreement. */
  readonly confirmation?: AllTable<ConfirmationOutcome> | undefined
}

const runOf = (
  id: string,
  { limits, calendar, events = [], on }: Counting & { readonly on: PlainDate },
): readonly LimitRun[] => {
  const limit = limits[id]
  if (limit === undefined) return []
  const { trigger, amount, unit } = limit
  const from = limitStart(events, { of: trigger, on })
  if (from === undefined) return [{ _tag: 'Waits', limit: id, for: trigger, amount, unit }]
  const happened = limitEvents(events, { of: id, on })
  const run: LimitRun = Result.match(dueDate(limit, { from, calendar, events: happened }), {
    onSuccess: (due) => ({ _tag: 'Until', limit: id, from, due }),
    onFailure: ({ message }) => ({ _tag: 'NotCovered', limit: id, from, message }),
  })
  return [run]
}
