/**
 * `@maplebridge/accountability`: who owes what by when, what recurs, and what is looked at again when a dispute
 * has escalated. This entry loads no schema library; the schemas are at `@maplebridge/accountability/schema`.
 */
export { cadenceOf } from './cadenceOf.ts'
export type { Due, Duty } from './Duty.ts'
export type { DueRule, DutyRule, DutyTemplate, Trigger } from './DutyTemplate.ts'
export { findingLabels, standingLabels, triggerLabels } from './dutyLabels.ts'
export type { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { fulfilments } from './fulfilments.ts'
export { nextStandingDuties } from './nextStandingDuties.ts'
export { type DutyContext, type OpenDuties, openDuties } from './openDuties.ts'
export type { ReverseCheck, ReverseCheckItem, ReverseCheckSection } from './ReverseCheckSection.ts'
export { reverseCheck } from './reverseCheck.ts'
export type { NextStandingDuty, StandingDuty, StandingOccurrences } from './StandingDuty.ts'
export { standingOccurrences } from './standingOccurrences.ts'
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
