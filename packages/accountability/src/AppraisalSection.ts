/**
 * How a plan looks at the work of bodies: the standing duties by which it does so, what is looked at, lists by which a
 * body looks at itself, and what may be rewarded. It has no score, no weight and no rank, and nothing about a person.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { CitationId, Code, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const stated = {
  id: Code,
  label: Label,
  force: Force,
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}

/** A round of appraisal: the standing duties that make it up, and what its results go into. */
export const AppraisalCycle = Schema.Struct({
  ...stated,
  standing: Schema.NonEmptyArray(Code),
  feeds: Schema.optionalKey(Label),
}).annotate({ identifier: 'AppraisalCycle', description: 'A round of appraisal.' })

/** A round of appraisal. */
export type AppraisalCycle = typeof AppraisalCycle.Type

/**
 * Something that is looked at, of bodies of these kinds. A quantified item has its unit and definition; the sources
 * state no threshold for any, and none is put in.
 */
export const AppraisalItem = Schema.Struct({
  ...stated,
  of: Schema.NonEmptyArray(Code),
  measure: Schema.optionalKey(
    Schema.Struct({
      unit: Label,
      definition: Label,
      /** True when the source names the figure but not how it is made up. */
      definitionInferred: Schema.Boolean,
      threshold: Schema.Literal('not-stated'),
    }),
  ),
}).annotate({ identifier: 'AppraisalItem', description: 'Something that an appraisal looks at.' })

/** Something that an appraisal looks at. */
export type AppraisalItem = typeof AppraisalItem.Type

/** A statement that holds or not; a `problem` is in place when it does not hold. */
export const SelfAssessmentItem = Schema.Struct({
  ...stated,
  problem: Schema.optionalKey(Schema.Literal(true)),
  /** The first day on which it is asked; without one it is asked on every day of the plan. */
  from: Schema.optionalKey(PlainDate),
  inferred: Schema.optionalKey(Schema.Literal(true)),
}).annotate({ identifier: 'SelfAssessmentItem', description: 'A statement that a body answers of itself.' })

/** A statement that a body answers of itself. */
export type SelfAssessmentItem = typeof SelfAssessmentItem.Type

/** A list by which bodies of one kind look at themselves. `stated` is how many items the source says there are. */
export const SelfAssessmentList = Schema.Struct({
  id: Code,
  label: Label,
  by: Code,
  stated: Schema.optionalKey(Schema.Int),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
  items: Schema.NonEmptyArray(SelfAssessmentItem),
}).annotate({ identifier: 'SelfAssessmentList', description: 'A list by which bodies look at themselves.' })

/** A list by which bodies look at themselves. */
export type SelfAssessmentList = typeof SelfAssessmentList.Type

/**
 * What may be rewarded, by whom and to whom by role. What was reported is kept by the body that received it; there is
 * no register of who reported how often.
 */
export const Reward = Schema.Struct({
  ...stated,
  for: Label,
  to: Schema.NonEmptyArray(Label),
  by: Schema.optionalKey(Code),
}).annotate({ identifier: 'Reward', description: 'What may be rewarded, by whom and to whom by role.' })

/** What may be rewarded, by whom and to whom by role. */
export type Reward = typeof Reward.Type

/** The appraisal of a plan. */
export const AppraisalSection = Schema.Struct({
  cycles: Schema.optionalKey(Schema.Array(AppraisalCycle)),
  items: Schema.optionalKey(Schema.Array(AppraisalItem)),
  selfAssessment: Schema.optionalKey(Schema.Array(SelfAssessmentList)),
  rewards: Schema.optionalKey(Schema.Array(Reward)),
}).annotate({ identifier: 'AppraisalSection', description: 'How a plan looks at the work of bodies.' })

/** The appraisal of a plan. */
export type AppraisalSection = typeof AppraisalSection.Type
