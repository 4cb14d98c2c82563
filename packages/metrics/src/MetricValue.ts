/**
 * A measured value with everything one needs to trust it, or the reason why there is none. Nothing over an empty set
 * is a number, and what is missing is not zero.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Per } from './Display.ts'
import { Target } from './Metric.ts'
import { Ratio } from './Ratio.ts'

/**
 * Whether a target is met: by the exact value; `open` while records that lack a fact could change the answer;
 * `needs-benchmark` when the value that the bound is a multiple of was not given. `due` once the day by which it is
 * wanted lies in the period or before it, and always when the plan names no day.
 */
export const TargetJudged = Schema.Struct({
  target: Target,
  is: Schema.Literals(['met', 'not-met', 'open', 'needs-benchmark']),
  due: Schema.Boolean,
}).annotate({ identifier: 'TargetJudged', description: 'Whether a target is met.' })

/** Whether a target is met. */
export type TargetJudged = typeof TargetJudged.Type

const Share = Schema.Number.check(Schema.isBetween({ minimum: 0, maximum: 1 }))

/**
 * `Measured`, with the range the value could take if what is open were known; `Empty` when the denominator is zero;
 * `NotCounted` when nobody gave the records of its register, which is not the same as giving none;
 * `PartExceedsWhole` when figures given for a share can not both be right; `FigureMissing` when a figure from
 * elsewhere was not given; `NeedsBenchmark` when the earlier count that a change is set against was not;
 * `OutsideValidity` when the definition did not hold for all of the period; `Suppressed` when so few cases would be
 * shown that one could tell whose they are, or when it would give such a one away.
 */
export const MetricValue = Schema.Union([
  Schema.TaggedStruct('Measured', {
    value: Ratio,
    shown: Schema.String,
    per: Per,
    /** Records in the numerator and in the denominator that lack a fact which would decide. */
    open: Schema.Struct({ numerator: Schema.Int, denominator: Schema.Int }),
    /** 95 % Wilson interval of a share. */
    interval: Schema.optionalKey(Schema.Struct({ low: Share, high: Share })),
    targets: Schema.Array(TargetJudged),
    /** True when there are enough cases, all known, to set bodies side by side. */
    comparable: Schema.Boolean,
  }),
  Schema.TaggedStruct('Empty', {}),
  Schema.TaggedStruct('NotCounted', { register: Code }),
  Schema.TaggedStruct('PartExceedsWhole', { numerator: Schema.Int, denominator: Schema.Int }),
  Schema.TaggedStruct('FigureMissing', { figure: Code }),
  Schema.TaggedStruct('NeedsBenchmark', { of: Code }),
  Schema.TaggedStruct('OutsideValidity', {
    from: Schema.optionalKey(PlainDate),
    until: Schema.optionalKey(PlainDate),
  }),
  Schema.TaggedStruct('Suppressed', { below: Schema.Int }),
]).annotate({ identifier: 'MetricValue', description: 'A measured value, or why there is none.' })

/** A measured value, or why there is none. */
export type MetricValue = typeof MetricValue.Type
