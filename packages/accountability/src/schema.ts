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
export { Checklist, ChecklistItem, DutyIssue, DutyStatus, Progress, WaitsFor } from './ChecklistItem.ts'
export { Due, Duty } from './Duty.ts'
export { DueRule, DutyRule, DutyTemplate, EvidenceType, Trigger } from './DutyTemplate.ts'
export { Escalation, EscalationNext, EscalationRule, EscalationStep } from './EscalationRule.ts'
export { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { Guard, GuardedStep, Guarding, GuardRule, GuardUnmet } from './GuardRule.ts'
export { Norm, NormRule, NormsSection } from './Norm.ts'
export { NormFinding, NormJudged } from './NormJudged.ts'
export {
  EvidenceShown,
  ReverseCheck,
  ReverseCheckItem,
  ReverseCheckSection,
  RoundsShown,
} from './ReverseCheckSection.ts'
export { SelfAnswer, SelfAnswers, SelfAssessment } from './SelfAssessment.ts'
export { StaffedBody, Staffing } from './StaffedBody.ts'
export { NextStandingDuty, StandingDuty, StandingOccurrences } from './StandingDuty.ts'
export { TaskEvidence } from './TaskEvidence.ts'
export {
  StandardJudged,
  TaskBoard,
  TaskCounts,
  TaskFinding,
  TaskJudged,
  TaskState,
} from './TaskJudged.ts'
export { Task, TaskDeadline, TaskPlan, TaskStandard, TaskTarget, TaskUnit } from './TaskPlan.ts'
