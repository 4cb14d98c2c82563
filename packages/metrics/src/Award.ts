/**
 * A title that a plan holds out to units, such as a litigation-free village: its criteria in the plan's order, each a
 * list of figures, norms and statements. It has no weight, no points and no pass mark, and no unit is a person.
 */
import { CitationId, Code, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Year = Schema.Int.check(Schema.isBetween({ minimum: 1949, maximum: 2200 }))

/**
 * A figure that must meet its target; a norm that the unit must meet; or a statement that somebody answers. With
 * `each`, the figure is judged for every unit below, never for their sum. With `against`, its target is a multiple of a
 * value of that year.
 */
export const AwardPart = Schema.Union([
  Schema.Struct({
    metric: Code,
    each: Schema.optionalKey(Schema.Literal(true)),
    against: Schema.optionalKey(Schema.Literal('year-before')),
  }),
  Schema.Struct({ norm: Code }),
  Schema.Struct({ check: Code, statement: Label }),
]).annotate({
  identifier: 'AwardPart',
  description: 'A figure, a norm or a statement that a criterion asks.',
})

/** A figure, a norm or a statement that a criterion asks. */
export type AwardPart = typeof AwardPart.Type

/** A criterion with its printed number. All its parts must hold; `needs` are settings without which it stays open. */
export const AwardCriterion = Schema.Struct({
  id: Code,
  number: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  label: Label,
  parts: Schema.NonEmptyArray(AwardPart),
  needs: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  force: Force,
  cites: Schema.NonEmptyArray(CitationId),
  inferred: Schema.optionalKey(Schema.Literal(true)),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'AwardCriterion', description: 'A criterion of an award.' })

/** A criterion of an award. */
export type AwardCriterion = typeof AwardCriterion.Type

/** An award for bodies of one kind, in the calendar years from the first to the last. */
export const Award = Schema.Struct({
  id: Code,
  label: Label,
  for: Code,
  years: Schema.Struct({ from: Year, to: Year }),
  criteria: Schema.NonEmptyArray(AwardCriterion),
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'Award', description: 'A title that a plan holds out to units.' })

/** A title that a plan holds out to units. */
export type Award = typeof Award.Type
