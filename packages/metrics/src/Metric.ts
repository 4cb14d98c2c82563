/**
 * What a figure means, as data: what is counted over what, in which period, how it is shown, what it is held
 * against, and what it hides. Two figures of one name and two definitions are two metrics.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { CitationId, Code, Condition, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Display } from './Display.ts'
import { Ratio } from './Ratio.ts'

/** The records for which a condition holds, or a figure that is counted elsewhere, such as the resident population. */
export const Counted = Schema.Union([
  Schema.Struct({ where: Condition }),
  Schema.Struct({ figure: Code }),
]).annotate({
  identifier: 'Counted',
  description: 'Records that meet a condition, or a figure from elsewhere.',
})

/** The records for which a condition holds, or a figure that is counted elsewhere. */
export type Counted = typeof Counted.Type

/**
 * What a plan wants a value to be. `of` makes the bound a multiple of another value, such as half of the rate of the
 * whole city in the year before; that value is then needed to judge.
 */
export const Target = Schema.Struct({
  direction: Schema.Literals(['at-least', 'at-most']),
  bound: Ratio,
  of: Schema.optionalKey(Code),
  force: Force,
  cites: Schema.NonEmptyArray(CitationId),
}).annotate({ identifier: 'Target', description: 'What a plan wants a value to be.' })

/** What a plan wants a value to be. */
export type Target = typeof Target.Type

/**
 * A definition. A `share` counts part of its denominator and can not exceed it; a `ratio` sets two different things
 * against each other and may; a `count` has no denominator; a `change` sets the numerator against the same count of
 * an earlier period.
 */
export const Metric = Schema.Struct({
  /** Names what is divided by what: `success-of-accepted`, not `success-rate`. */
  id: Code,
  /** The name that reports print, which other definitions may claim as well. */
  claims: Code,
  label: Label,
  kind: Schema.Literals(['share', 'ratio', 'count', 'change']),
  numerator: Counted,
  denominator: Schema.optionalKey(Counted),
  /** The date field that puts a record into a period: when accepted, when closed. Absent when only figures are used. */
  period: Schema.optionalKey(Code),
  display: Display,
  /** `inferred` when the source names the rate and prints no formula. */
  formula: Schema.Literals(['stated', 'inferred']),
  target: Schema.optionalKey(Target),
  /** The fewest cases from which bodies may be compared; absent when they must not be. */
  rankableFrom: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  /** A numerator or denominator above zero and below this is not shown. */
  suppressBelow: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(2))),
  /** The metric that shows what this one hides. */
  counter: Schema.optionalKey(Code),
  /** How this figure is known to be bent. */
  bentBy: Schema.optionalKey(Label),
  /** First day of the definition, and first day on which it is no longer used. */
  from: Schema.optionalKey(PlainDate),
  until: Schema.optionalKey(PlainDate),
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
})
  .check(
    Schema.makeFilter(({ kind, denominator }) =>
      (denominator === undefined) === (kind === 'count' || kind === 'change')
        ? undefined
        : {
            path: ['denominator'],
            issue: `a metric of kind \`${kind}\` ${denominator ? 'has no' : 'needs a'} denominator`,
          },
    ),
    Schema.makeFilter(({ period, numerator, denominator }) =>
      period !== undefined ||
      ![numerator, denominator].some((counted) => counted !== undefined && 'where' in counted)
        ? undefined
        : { path: ['period'], issue: 'records are counted, so a date field has to put them into a period' },
    ),
  )
  .annotate({ identifier: 'Metric', description: 'What a figure means.' })

/** What a figure means. */
export type Metric = typeof Metric.Type
