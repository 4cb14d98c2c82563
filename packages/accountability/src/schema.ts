/**
 * The schemas of `@maplebridge/accountability`. Importing this loads `effect/Schema`.
 */
export {
  AppraisalCycle,
  AppraisalItem,
  AppraisalSection,
  Reward,
  SelfAssessmentItem,
  SelfAssessmentList,
} from './AppraisalSection.ts'
export { Due, Duty } from './Duty.ts'
export { DueRule, DutyRule, DutyTemplate, Trigger } from './DutyTemplate.ts'
export { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { Norm, NormRule, NormsSection } from './Norm.ts'
export { NormFinding, NormJudged } from './NormJudged.ts'
export { ReverseCheck, ReverseCheckItem, ReverseCheckSection } from './ReverseCheckSection.ts'
export { SelfAnswer, SelfAnswers, SelfAssessment } from './SelfAssessment.ts'
export { StaffedBody, Staffing } from './StaffedBody.ts'
export { NextStandingDuty, StandingDuty, StandingOccurrences } from './StandingDuty.ts'
