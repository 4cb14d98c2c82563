/**
 * When the recurring duties of a plan are due next.
 */
import { nextOccurrence, type PlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { NextStandingDuty, StandingDuty } from './StandingDuty.ts'

/**
 * Each recurring duty with its next occurrence on or after a day; one whose period the plan leaves open has none.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { nextStandingDuties } from '@maplebridge/accountability'
 *
 * const monthly = {
 *   id: 'monthly-return', kind: 'return', label: { zh: '月报', en: 'Monthly return' }, bearer: 'judicial-office',
 *   cadence: { every: 'month', dueBy: { day: 3 }, about: 'previous-period' }, force: 'must', cites: ['S0-5.5-monthly'],
 * } as const
 * assert.equal(nextStandingDuties([monthly], { on: '2023-05-08' })[0]?.next?.due, '2023-06-03')
 * ```
 */
export const nextStandingDuties = (
  duties: readonly StandingDuty[],
  { on }: { readonly on: PlainDate },
): readonly NextStandingDuty[] =>
  duties.map((duty) => {
    if (duty.cadence === undefined || 'setting' in duty.cadence) return duty
    const next = Result.getOrUndefined(nextOccurrence(duty.cadence, { on }))
    return next === undefined ? duty : { ...duty, next }
  })
