/**
 * The schemas of `@maplebridge/accountability`. Importing this loads `effect/Schema`.
 */
export { Due, Duty } from './Duty.ts'
export { DueRule, DutyRule, DutyTemplate, Trigger } from './DutyTemplate.ts'
export { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { ReverseCheck, ReverseCheckItem, ReverseCheckSection } from './ReverseCheckSection.ts'
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
