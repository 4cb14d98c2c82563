/**
 * When the recurring duties of a plan are due next.
 */
import {
  addTo,
  type Cadence,
  type Circumstances,
  isCovered,
  nextOccurrence,
  type Occurrence,
  type PlainDate,
  type Span,
} from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { cadenceOf } from './cadenceOf.ts'
import { daysOverridden } from './daysOverridden.ts'
import type { NextStandingDuty, StandingDuty } from './StandingDuty.ts'

/**
 * Each recurring duty with its next occurrence on or after a day; one whose period is undecided has none, nor has a
 * phase that is over. `settings` decide periods that the plan leaves open, `periods` and `happenings` are what it
 * cannot know; turns that rest under a duty which overrides them are passed over.
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
  {
    on,
    settings = {},
    ...circumstances
  }: { readonly on: PlainDate; readonly settings?: SettingValues } & Circumstances,
): readonly NextStandingDuty[] =>
  duties.map((duty) => {
    const cadence = cadenceOf(duty, { settings })
    if (cadence === undefined) return duty
    const overridden = daysOverridden(duty, { duties, settings, ...circumstances })
    const next = nextOwed(cadence, { on, overridden, circumstances })
    return next === undefined ? duty : { ...duty, next }
  })

type Asking = {
  readonly on: PlainDate
  readonly overridden: readonly Span[]
  readonly circumstances: Circumstances
}

/** The next turn that does not rest; the days overridden come to an end, so there is one after them or none at all. */
const nextOwed = (cadence: Cadence, { on, overridden, circumstances }: Asking): Occurrence | undefined => {
  const nextFrom = (day: PlainDate) => nextOccurrence(cadence, { on: day, ...circumstances })
  let next = Result.getOrUndefined(nextFrom(on))
  while (next !== undefined && isCovered(next, { by: overridden }))
    next = Result.getOrUndefined(Result.flatMap(addTo(next.due, { days: 1 }), nextFrom))
  return next
}
