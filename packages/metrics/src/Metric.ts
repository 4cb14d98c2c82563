/**
 * What a figure means, as data: what is counted over what, in which period, how it is shown, what it is held
 * against, and what it hides. Two figures of one name and two definitions are two metrics.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { CitationId, Code, Condition, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Display } from './Display.ts'
import { Ratio } from './Ratio.ts'

/**
 * The records for which a condition holds, or a figure that is counted elsewhere, such as the resident population;
 * `and` names figures that are added to it, such as the registered floating population.
 */
export const Counted = Schema.Union([
  Schema.Struct({ where: Condition }),
  Schema.Struct({ figure: Code, and: Schema.optionalKey(Schema.NonEmptyArray(Code)) }),
]).annotate({
  identifier: 'Counted',
  description: 'Records that meet a condition, or a figure from elsewhere, or several that are added up.',
})

/** The records for which a condition holds, or figures that are counted elsewhere. */
export type Counted = typeof Counted.Type

/**
 * What a plan wants a value to be. `of` makes the bound a multiple of another value, such as half of the rate of the
 * whole city in the year before; that value is then needed to judge. `by` is the last day by which it is wanted.
 */
export const Target = Schema.Struct({
  direction: Schema.Literals(['at-least', 'at-most']),
  bound: Ratio,
  of: Schema.optionalKey(Code),
  by: Schema.optionalKey(PlainDate),
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
  /** The register whose records are counted: cases, bodies. Absent when only figures are used. */
  register: Schema.optionalKey(Code),
  numerator: Counted,
  denominator: Schema.optionalKey(Counted),
  /** The date field that puts a record into a period: when accepted, when closed. */
  period: Schema.optionalKey(Code),
  /** Counts the register as it stood at the end of the last day of the period, whatever the dates of its records. */
  snapshot: Schema.optionalKey(Schema.Literal(true)),
  /** What the shown value is in: cases, percent, cases for each 10,000 residents. */
  unit: Label,
  display: Display,
  /** `inferred` when the source names the rate and prints no formula. */
  formula: Schema.Literals(['stated', 'inferred']),
  /** Several where a plan raises what it wants from year to year. */
  targets: Schema.optionalKey(Schema.NonEmptyArray(Target)),
  /** The fewest cases from which bodies may be compared; absent when they must not be. */
  rankableFrom: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  /** A numerator or denominator above zero and below this is not shown. */
  suppressBelow: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(2))),
  /** The metric that shows what this one hides. */
  counter: Schema.optionalKey(Code),
  /** How this figure is known to be bent. */
  bentBy: Schema.optionalKey(Label),
  /** Present when the figure counts what people may lawfully do, such as petition: nothing may follow for them. */
  touches: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(['RL-06']))),
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
    Schema.makeFilter(({ register, period, snapshot, numerator, denominator }) => {
      const counts = [numerator, denominator].some((counted) => counted !== undefined && 'where' in counted)
      if (counts !== (register !== undefined))
        return {
          path: ['register'],
          issue: counts
            ? 'records are counted, so name the register they stand in'
            : 'only figures are used, so there is no register',
        }
      const bases = [period, snapshot].filter((basis) => basis !== undefined).length
      if (bases !== (counts ? 1 : 0))
        return {
          path: ['period'],
          issue: counts
            ? 'records are counted, so give either the date field that puts them into a period, or `snapshot`'
            : 'only figures are used, so there is no date field and no `snapshot`',
        }
      return undefined
    }),
  )
  .annotate({ identifier: 'Metric', description: 'What a figure means.' })

/** What a figure means. */
export type Metric = typeof Metric.Type
