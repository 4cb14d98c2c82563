/**
 * How a value is shown. Only what is shown is rounded; thresholds look at the exact value.
 */
import * as Schema from 'effect/Schema'

/** How digits that are not shown are dropped: half away from zero, half to the even digit, or cut off. */
export const Rounding = Schema.Literals(['half-up', 'half-even', 'truncate']).annotate({
  identifier: 'Rounding',
  description: 'How digits that are not shown are dropped.',
})

/** How digits that are not shown are dropped. */
export type Rounding = typeof Rounding.Type

/** For how many a ratio is stated: 1, 100 (percent), 1,000 or 10,000 (per 10,000 residents). */
export const Per = Schema.Literals([1, 100, 1000, 10_000])

/** For how many a ratio is stated. */
export type Per = typeof Per.Type

/** For how many, with how many digits after the point, and rounded how. */
export const Display = Schema.Struct({
  per: Per,
  digits: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 6 })),
  rounding: Rounding,
}).annotate({ identifier: 'Display', description: 'For how many, with how many digits, and rounded how.' })

/** For how many, with how many digits after the point, and rounded how. */
export type Display = typeof Display.Type
