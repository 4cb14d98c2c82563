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
export type { Checklist, ChecklistItem, DutyIssue, DutyStatus, Progress, WaitsFor } from './ChecklistItem.ts'
export { cadenceOf } from './cadenceOf.ts'
export { checklist, type DutiesAsked } from './checklist.ts'
export type { Due, Duty } from './Duty.ts'
export type { DutyFinding, DutyFindingCode } from './DutyFinding.ts'
export type { DueRule, DutyRule, DutyTemplate, EvidenceType, Trigger } from './DutyTemplate.ts'
export { type Discharge, dischargeOf, type Told } from './dischargeOf.ts'
export { escalationLabels, findingLabels, standingLabels, triggerLabels } from './dutyLabels.ts'
export type { Escalation, EscalationNext, EscalationRule, EscalationStep } from './EscalationRule.ts'
export { type EscalationOptions, escalations } from './escalations.ts'
export type { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { fulfilments } from './fulfilments.ts'
export type { Guard, GuardedStep, Guarding, GuardRule, GuardUnmet } from './GuardRule.ts'
export { type GuardOptions, guard } from './guard.ts'
export { judgeNorms } from './judgeNorms.ts'
export { type LastDay, lastDayOf } from './lastDayOf.ts'
export { type DutyRules, lintDuties } from './lintDuties.ts'
export type { Norm, NormRule, NormsSection } from './Norm.ts'
export type { NormFinding, NormJudged } from './NormJudged.ts'
export { nextStandingDuties } from './nextStandingDuties.ts'
export { normFindingLabels, selfFindingLabels } from './normLabels.ts'
export { type DutyContext, type OpenDuties, openDuties } from './openDuties.ts'
export type {
  EvidenceShown,
  ReverseCheck,
  ReverseCheckItem,
  ReverseCheckSection,
  RoundsShown,
} from './ReverseCheckSection.ts'
export { conversionsUnder, type ReverseChecking, reverseCheck } from './reverseCheck.ts'
export type { SelfAnswer, SelfAnswers, SelfAssessment } from './SelfAssessment.ts'
export type { StaffedBody, Staffing } from './StaffedBody.ts'
export type { NextStandingDuty, StandingDuty, StandingOccurrences } from './StandingDuty.ts'
export { selfAssess } from './selfAssess.ts'
export { standingOccurrences } from './standingOccurrences.ts'
export { statusWords } from './statusWords.ts'
export type { TaskEvidence } from './TaskEvidence.ts'
export type {
  StandardJudged,
  TaskBoard,
  TaskCounts,
  TaskFinding,
  TaskJudged,
  TaskState,
} from './TaskJudged.ts'
export type { Task, TaskDeadline, TaskPlan, TaskStandard, TaskTarget, TaskUnit } from './TaskPlan.ts'
export { taskBoard } from './taskBoard.ts'
export { deadlineText, findingText, setAsideLabels, taskStateLabels, unjudgedLabels } from './taskLabels.ts'
export { taskRoles } from './taskRoles.ts'
export { taskStates } from './taskSums.ts'
