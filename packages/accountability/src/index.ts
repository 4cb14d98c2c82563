/**
 * `@maplebridge/accountability`: who owes what by when, what recurs, and what is looked at again when a dispute
 * has escalated. This entry loads no schema library; the schemas are at `@maplebridge/accountability/schema`.
 */
export type {
  AppraisalCycle,
  AppraisalItem,
  AppraisalSection,
  Reward,
  SelfAssessmentItem,
  SelfAssessmentList,
} from './AppraisalSection.ts'
export { cadenceOf } from './cadenceOf.ts'
export type { Due, Duty } from './Duty.ts'
export type { DueRule, DutyRule, DutyTemplate, Trigger } from './DutyTemplate.ts'
export { findingLabels, standingLabels, triggerLabels } from './dutyLabels.ts'
export type { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { fulfilments } from './fulfilments.ts'
export { judgeNorms } from './judgeNorms.ts'
export type { Norm, NormRule, NormsSection } from './Norm.ts'
export type { NormFinding, NormJudged } from './NormJudged.ts'
export { nextStandingDuties } from './nextStandingDuties.ts'
export { normFindingLabels, selfFindingLabels } from './normLabels.ts'
export { type DutyContext, type OpenDuties, openDuties } from './openDuties.ts'
export type { ReverseCheck, ReverseCheckItem, ReverseCheckSection } from './ReverseCheckSection.ts'
export { reverseCheck } from './reverseCheck.ts'
export type { SelfAnswer, SelfAnswers, SelfAssessment } from './SelfAssessment.ts'
export type { StaffedBody, Staffing } from './StaffedBody.ts'
export type { NextStandingDuty, StandingDuty, StandingOccurrences } from './StandingDuty.ts'
export { selfAssess } from './selfAssess.ts'
export { standingOccurrences } from './standingOccurrences.ts'
