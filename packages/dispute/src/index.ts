/**
 * `@maplebridge/dispute`: a dispute, its events and the state they add up to. This entry loads no schema library;
 * the schemas are at `@maplebridge/dispute/schema`.
 */
export type { Body, BodyId, BodyKind, BodyKinds } from './Body.ts'
export { bodyOf } from './bodyOf.ts'
export type { CodeEntry, CodeList, CodeUse, ListCode } from './CodeList.ts'
export type { Crosswalk, CrosswalkRow, Fit, ListRef, Several } from './Crosswalk.ts'
export { chained } from './chained.ts'
export { type Lookup, listIn, lookupIn } from './codeLists.ts'
export type { Dispute } from './Dispute.ts'
export type {
  DisputeEvent,
  HandingEventType,
  MeetingLink,
  PartyRole,
  PlainEventType,
  SayingEventType,
  SignedOn,
  TellingEventType,
  WorkEventType,
} from './DisputeEvent.ts'
export type { DocumentNumber, DutyEvent, Waiver, WaiverGround } from './DutyEvent.ts'
export type { DutyLife } from './DutyLife.ts'
export { type DisputeState, disputeState } from './disputeState.ts'
export { type DutyLives, dutyEvents, dutyLives } from './dutyLives.ts'
export { eventLabels, waiverLabels } from './eventLabels.ts'
export { limitEvents } from './limitEvents.ts'
export { limitStart } from './limitStart.ts'
export { lossOf } from './lossOf.ts'
export { nearest } from './nearest.ts'
export type { Loss, LossReport, Targets, Translation } from './Translation.ts'
export { translate } from './translate.ts'
