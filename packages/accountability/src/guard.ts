/**
 * Whether a next step of a case is allowed by the guards of a plan, and what is missing if it is not. Refuses nothing
 * and changes nothing: an officer decides what is appended.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { DisputeEvent } from '@maplebridge/dispute'
import { type AllTable, evaluate, type Given, type RuleResult, reasonOf } from '@maplebridge/rules'
import type { Guard, Guarding, GuardUnmet } from './GuardRule.ts'

/** What a step is guarded with: what happened so far, the plan's guards, and the facts known on the day. */
export type GuardOptions = {
  readonly events: readonly DisputeEvent[]
  readonly under: AllTable<Guard>
  readonly given: Given
}

/**
 * What the guards say about a next step on the day of `given`; later events are not looked at. More events never hold
 * back a step that was allowed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { guard } from '@maplebridge/accountability'
 *
 * const rule = {
 *   id: 'team-stays', when: { all: [] }, then: { holds: ['team-disbanded'], needs: [['settled', 'performed']] },
 *   cites: ['S4.3-3-3b-hold'], force: 'must', summary: { zh: '问题不化解，班子不散', en: 'The team stays until it is settled' },
 * } as const
 * const under = { id: 'guards', combine: 'all', facts: {}, rules: [rule] } as const
 * const given = { facts: {}, settings: {}, on: '2023-05-08' }
 * const events = [{ type: 'performed', on: '2023-05-08' }] as const
 * assert.deepEqual(guard('team-disbanded', { events: [], under, given }).heldBackBy[0]?.missing, [['settled', 'performed']])
 * assert.equal(guard('team-disbanded', { events, under, given }).allowed, true)
 * ```
 */
export const guard = (next: Guarding['next'], { events, under, given }: GuardOptions): Guarding => {
  const { satisfied, undecided } = evaluate(under, { given })
  const asked = { next, done: doneBy(events, given.on) }
  const unmet = satisfied.flatMap((result) => lacking(result, asked))
  const heldBackBy = unmet.filter(({ reason }) => reason.force === 'must')
  return {
    next,
    allowed: heldBackBy.length === 0,
    heldBackBy,
    warnings: unmet.filter(({ reason }) => reason.force !== 'must'),
    undecided: undecided.flatMap((result) => lacking(result, asked)),
  }
}

const doneBy = (events: readonly DisputeEvent[], on: PlainDate): ReadonlySet<string> =>
  new Set(events.filter((event) => event.on <= on).map(({ type }) => type))

type Asked = { readonly next: Guarding['next']; readonly done: ReadonlySet<string> }

const lacking = (result: RuleResult<Guard>, { next, done }: Asked): readonly GuardUnmet[] => {
  const { holds, needs } = result.rule.then
  if (!holds.includes(next)) return []
  const missing = needs.filter((anyOf) => anyOf.every((type) => !done.has(type)))
  return missing.length === 0 ? [] : [{ missing, reason: reasonOf(result) }]
}
