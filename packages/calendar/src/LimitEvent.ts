/**
 * What happens to a time limit while it runs. Refuses a stop that ends before it starts.
 */
import * as Schema from 'effect/Schema'
import { PlainDate } from './PlainDate.ts'
import { PlainDateTime } from './PlainDateTime.ts'
import { TimeUnit } from './TimeLimit.ts'

/** A day, or a minute of it where hours are counted. */
export const DayOrTime = Schema.Union([PlainDate, PlainDateTime])

const Code = Schema.NonEmptyString
const doubtful = Schema.optionalKey(
  Schema.Boolean.annotate({ description: 'Not sure that it happened; a right never ends later for it.' }),
)

/**
 * What happens to a running limit. `stopped`: the clock stands still from the first to the last day (both inclusive;
 * without `to` it still does), for a cause the limit names. `extended`: by agreement or approval. `interrupted`: it
 * starts anew. A `doubtful` event never moves the limit of a party's right to a later day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { LimitEvent } from '@maplebridge/calendar/schema'
 *
 * const appraisal = { type: 'stopped', for: 'appraisal', from: '2026-01-25', to: '2026-01-30' }
 * assert.equal(Schema.is(LimitEvent)(appraisal), true)
 * assert.equal(Schema.is(LimitEvent)({ ...appraisal, to: '2026-01-24' }), false)
 * ```
 */
export const LimitEvent = Schema.Union([
  Schema.Struct({
    type: Schema.Literal('stopped'),
    for: Code,
    from: DayOrTime,
    to: Schema.optionalKey(DayOrTime),
    doubtful,
  }).check(
    Schema.makeFilter(({ from, to }) =>
      to === undefined || from <= to
        ? undefined
        : { path: ['to'], issue: `the stop ends on \`${to}\` before it starts on \`${from}\`` },
    ),
  ),
  Schema.Struct({
    type: Schema.Literal('extended'),
    by: Schema.Literals(['agreement', 'approval']),
    on: PlainDate,
    amount: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
    unit: TimeUnit,
    notified: Schema.optionalKey(
      Schema.Boolean.annotate({ description: 'Those concerned were told of the extension.' }),
    ),
    doubtful,
  }),
  Schema.Struct({ type: Schema.Literal('interrupted'), by: Code, on: PlainDate, doubtful }),
]).annotate({
  identifier: 'LimitEvent',
  description: 'A stop, extension or interruption of a running limit.',
})

/** What happens to a time limit while it runs. */
export type LimitEvent = typeof LimitEvent.Type
