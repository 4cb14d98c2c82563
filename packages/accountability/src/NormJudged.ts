/**
 * What became of a norm: for each body what was found, and how many bodies meet it. Bodies stand in the order in
 * which the table has them; nothing ranks them.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { BodyId } from '@maplebridge/dispute/schema'
import { Code, Reason, TestResult } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Norm } from './Norm.ts'

const More = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
const Counted = Schema.optionalKey(Schema.Int)

/**
 * `Met` within the bounds; `Short` or `Above` by so many; `NotApplicable` because of these tests; `Open` while no
 * number is set; `Reported` where the source only tells a figure; `Unknown` for want of facts or settings.
 */
export const NormFinding = Schema.Union([
  Schema.TaggedStruct('Met', { count: Schema.Int }),
  Schema.TaggedStruct('Short', { count: Schema.Int, by: More }),
  Schema.TaggedStruct('Above', { count: Schema.Int, by: More }),
  Schema.TaggedStruct('NotApplicable', { because: Schema.Array(TestResult) }),
  Schema.TaggedStruct('Open', { setting: Code, count: Counted }),
  Schema.TaggedStruct('Reported', { reported: Schema.Int, count: Counted }),
  Schema.TaggedStruct('Unknown', { missingFacts: Schema.Array(Code), unsetSettings: Schema.Array(Code) }),
]).annotate({ identifier: 'NormFinding', description: 'What was found of a norm.' })

/** What was found of a norm. */
export type NormFinding = typeof NormFinding.Type

/** A norm judged against a staffing table. */
export const NormJudged = Schema.Struct({
  asked: Norm,
  reason: Reason,
  /** The day by which the source wants it, and whether it lies before the day asked. */
  due: Schema.optionalKey(Schema.Struct({ by: PlainDate, isPast: Schema.Boolean })),
  bodies: Schema.Array(Schema.Struct({ body: BodyId, kind: Code, finding: NormFinding })),
  /** Of a norm on several parts together: each part, then all. */
  together: Schema.optionalKey(
    Schema.Struct({
      parts: Schema.Array(Schema.Struct({ of: Schema.NonEmptyArray(Code), finding: NormFinding })),
      all: NormFinding,
    }),
  ),
  /** Bodies that meet it, of those for which that is known; those not known or not concerned stand apart. */
  totals: Schema.Struct({
    met: Schema.Int,
    of: Schema.Int,
    unknown: Schema.Int,
    notApplicable: Schema.Int,
  }),
}).annotate({ identifier: 'NormJudged', description: 'A norm judged against a staffing table.' })

/** A norm judged against a staffing table. */
export type NormJudged = typeof NormJudged.Type
