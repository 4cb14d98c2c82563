/**
 * One turn of a cadence.
 */
import * as Schema from 'effect/Schema'
import { PlainDate } from './PlainDate.ts'

/**
 * An occurrence: the period it is about (`from` to `to`, both inclusive), the day it is due, and how often it is owed
 * in that period where its cadence says so.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { Occurrence } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(Occurrence)({ from: '2026-01-01', to: '2026-03-31', due: '2026-04-05' }), true)
 * ```
 */
export const Occurrence = Schema.Struct({
  from: PlainDate,
  to: PlainDate,
  due: PlainDate,
  times: Schema.optionalKey(Schema.Int.annotate({ description: 'At least so often in the period.' })),
}).annotate({
  identifier: 'Occurrence',
  description: 'The period (inclusive) that one turn of a cadence is about, and the day it is due.',
})

/** The period (inclusive) that one turn of a cadence is about, and the day it is due. */
export type Occurrence = typeof Occurrence.Type
