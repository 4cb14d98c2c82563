/**
 * A whole number over a whole number, kept as the two: it is compared and rounded exactly, and never becomes a
 * floating-point number on the way to a threshold.
 */
import * as Schema from 'effect/Schema'

/** A whole number over a positive whole number. */
export const Ratio = Schema.Struct({
  numerator: Schema.Int,
  denominator: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
}).annotate({ identifier: 'Ratio', description: 'A whole number over a positive whole number.' })

/** A whole number over a positive whole number. */
export type Ratio = typeof Ratio.Type
