/**
 * The schemas of `@maplebridge/accountability`. Importing this loads `effect/Schema`.
 */
export { Checklist, ChecklistItem, DutyIssue, DutyStatus, Progress, WaitsFor } from './ChecklistItem.ts'
export { Due, Duty } from './Duty.ts'
export { DueRule, DutyRule, DutyTemplate, EvidenceType, Trigger } from './DutyTemplate.ts'
export { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'
export { ReverseCheck, ReverseCheckItem, ReverseCheckSection } from './ReverseCheckSection.ts'
export { NextStandingDuty, StandingDuty, StandingOccurrences } from './StandingDuty.ts'
