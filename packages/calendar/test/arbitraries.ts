/**
 * Any limit, any start and anything that may happen, for the properties of due dates.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { addTo, type LimitEvent, type TimeLimit } from '../src/index.ts'
import { TimeLimit as Limit } from '../src/schema.ts'
import { limit } from './limits.ts'

/** A date so many days after the first of 2026. */
export const dayOf2026 = (days: number): string => Result.getOrThrow(addTo('2026-01-01', { days }))

/** A day from the first of 2026 on. */
export const days = (span: number) => fc.integer({ min: 0, max: span }).map(dayOf2026)

const units = fc.constantFrom('calendar-day', 'working-day', 'month')
const causes = fc.constantFrom('appraisal', 'hearing', 'travel')

/** A limit after an event, of days or a month, whose rule names some causes, and may let it be extended. */
export const limits = (whose?: TimeLimit['whose']): fc.Arbitrary<TimeLimit> =>
  fc
    .record(
      {
        unit: units,
        amount: fc.integer({ min: 1, max: 40 }),
        atRestDay: fc.constantFrom('rolls', 'stays', 'silent'),
        whose: whose === undefined ? fc.constantFrom('party', 'authority') : fc.constant(whose),
        countsFirstDay: fc.boolean(),
        stoppedBy: fc.constantFrom(['appraisal'] as const, ['appraisal', 'hearing'] as const),
        interruptedBy: fc.constant(['claim'] as const),
        extension: fc.record(
          {
            by: fc.constant(['agreement'] as const),
            amount: fc.integer({ min: 1, max: 20 }),
            times: fc.integer({ min: 1, max: 2 }),
            notify: fc.boolean(),
          },
          { requiredKeys: ['by'] },
        ),
      },
      { requiredKeys: ['unit', 'amount', 'atRestDay', 'whose'] },
    )
    .map(({ amount, unit, ...fields }) => limit({ ...fields, unit, amount: unit === 'month' ? 1 : amount }))
    .filter(Schema.is(Limit))

const doubtful = fc.boolean()

/** A stop with both ends. */
export const stops: fc.Arbitrary<LimitEvent> = fc
  .record({
    for: causes,
    start: fc.integer({ min: -10, max: 80 }),
    length: fc.integer({ min: 0, max: 20 }),
    doubtful,
  })
  .map(({ start, length, ...stop }) => ({
    type: 'stopped',
    from: dayOf2026(start),
    to: dayOf2026(start + length),
    ...stop,
  }))

/** Anything that may happen to a limit that started in early 2026. */
export const events: fc.Arbitrary<LimitEvent> = fc.oneof(
  stops,
  fc.record({ type: fc.constant('stopped'), for: causes, from: days(80), doubtful }),
  fc.record({
    type: fc.constant('extended'),
    by: fc.constantFrom('agreement', 'approval'),
    on: days(90),
    amount: fc.integer({ min: 1, max: 30 }),
    unit: units,
    doubtful,
  }),
  fc.record({
    type: fc.constant('interrupted'),
    by: fc.constantFrom('claim', 'rumour'),
    on: days(90),
    doubtful,
  }),
)
