/**
 * The schemas of `@maplebridge/accountability`. Importing this loads `effect/Schema`.
 */
export { Checklist, ChecklistItem, DutyIssue, DutyStatus, Progress, WaitsFor } from './ChecklistItem.ts'
export { Due, Duty } from './Duty.ts'
export { DueRule, DutyRule, DutyTemplate, EvidenceType, Trigger } from './DutyTemplate.ts'
export { Escalation, EscalationNext, EscalationRule, EscalationStep } from './EscalationRule.ts'
export { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { Guard, GuardedStep, Guarding, GuardRule, GuardUnmet } from './GuardRule.ts'
export {
  EvidenceShown,
  ReverseCheck,
  ReverseCheckItem,
  ReverseCheckSection,
  RoundsShown,
} from './ReverseCheckSection.ts'
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
