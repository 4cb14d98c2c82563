/**
 * The schemas of `@maplebridge/dispute`. Importing this loads `effect/Schema`.
 */
export { Body, BodyId, BodyKind } from './Body.ts'
export { CodeEntry, CodeList, CodeUse, ListCode } from './CodeList.ts'
export { Crosswalk, CrosswalkRow, Fit, ListRef, Several } from './Crosswalk.ts'
export { Dispute } from './Dispute.ts'
export {
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
export { DocumentNumber, DutyEvent, Waiver, WaiverGround } from './DutyEvent.ts'
export { DutyLife } from './DutyLife.ts'
