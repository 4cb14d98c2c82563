/**
 * What was found of each criterion of an award, and why. There is no finding about the award as a whole.
 */
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Award, AwardCriterion, AwardPart } from './Award.ts'
import { AwardAnswer } from './AwardEvidence.ts'

/**
 * `met` and `not-met` by what is known; `open` while something is missing; `suppressed` when so few cases would be shown
 * that one could tell whose they are; `not-comparable` when what was given can not be set against what is asked.
 */
export const AwardFinding = Schema.Literals([
  'met',
  'not-met',
  'open',
  'suppressed',
  'not-comparable',
]).annotate({ identifier: 'AwardFinding', description: 'What was found of a criterion or a part of it.' })

/** What was found of a criterion or a part of it. */
export type AwardFinding = typeof AwardFinding.Type

/** Why something is neither met nor failed. */
export const AwardGapReason = Schema.Literals([
  'unanswered',
  'figure-missing',
  'records-missing',
  'records-open',
  'facts-missing',
  'no-units',
  'no-cases',
  'setting-unset',
  'norm-not-for-unit',
  'benchmark-missing',
  'benchmark-definition-unknown',
  'benchmark-of-other-year',
  'benchmark-made-otherwise',
  'outside-validity',
  'part-exceeds-whole',
  'small-cell',
]).annotate({ identifier: 'AwardGapReason', description: 'Why something is neither met nor failed.' })

/** Why something is neither met nor failed. */
export type AwardGapReason = typeof AwardGapReason.Type

/** Why, and what it is about: a figure, a register, a fact, a setting, a statement, a metric or a norm. */
export const AwardGap = Schema.Struct({
  why: AwardGapReason,
  about: Schema.String,
  unit: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'AwardGap', description: 'Why something is not judged, and what it is about.' })

/** Why something is not judged, and what it is about. */
export type AwardGap = typeof AwardGap.Type

/** A part with what was found; of a part that is judged for each unit below, also of every unit. */
export const AwardPartJudged = Schema.Struct({
  part: AwardPart,
  finding: AwardFinding,
  because: Schema.Array(AwardGap),
  units: Schema.optionalKey(Schema.Array(Schema.Struct({ unit: Schema.String, finding: AwardFinding }))),
  answer: Schema.optionalKey(AwardAnswer),
  /** Of a norm what the unit has. */
  count: Schema.optionalKey(Schema.Int),
}).annotate({ identifier: 'AwardPartJudged', description: 'A part of a criterion with what was found.' })

/** A part of a criterion with what was found. */
export type AwardPartJudged = typeof AwardPartJudged.Type

/** A criterion with what was found of it and of each part; `unset` are settings it needs and nobody made. */
export const AwardCriterionJudged = Schema.Struct({
  ...AwardCriterion.fields,
  parts: Schema.Array(AwardPartJudged),
  finding: AwardFinding,
  unset: Schema.Array(Code),
}).annotate({ identifier: 'AwardCriterionJudged', description: 'A criterion with what was found.' })

/** A criterion with what was found. */
export type AwardCriterionJudged = typeof AwardCriterionJudged.Type

/** An award with what was found of each criterion in a year; `isOver` once the year has ended. */
export const AwardJudged = Schema.Struct({
  ...Award.fields,
  year: Schema.Int,
  isOver: Schema.Boolean,
  criteria: Schema.Array(AwardCriterionJudged),
}).annotate({ identifier: 'AwardJudged', description: 'An award with what was found of each criterion.' })

/** An award with what was found of each criterion. */
export type AwardJudged = typeof AwardJudged.Type
