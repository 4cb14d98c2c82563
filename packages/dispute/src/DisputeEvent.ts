/**
 * What has happened to a dispute, as past participles with a day. Status is folded from these; nobody sets it.
 * Events name roles and offices, never a person, and carry no content of the mediation.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A party by role in the dispute: `claimant`, `respondent` or `affected`, numbered when there are several. */
export const PartyRole = Schema.String.check(
  Schema.isPattern(/^(claimant|respondent|affected)(-[1-9]\d*)?$/u, {
    message: 'expected a role such as `claimant` or `respondent-2`; names of people never enter',
  }),
).annotate({ identifier: 'PartyRole', description: 'A party by its role, never by name.' })

/** A party by role in the dispute. */
export type PartyRole = typeof PartyRole.Type

/** Events that need no more than their day, in the order in which a case usually meets them. */
export const PlainEventType = Schema.Literals([
  'screened',
  'registered',
  'graded',
  'analysed',
  'planned',
  'special-account-opened',
  'mediation-started',
  'session-held',
  'mediation-recorded',
  'recorded-online',
  'agreement-documented',
  'guided-to-confirmation',
  'followed-up',
  'mediation-failed',
  'told-other-ways',
  'stabilised',
  'reported',
  'supported',
  'police-told',
  'protection-reported',
  'notified',
])

/** The type of an event that needs no more than its day. */
export type PlainEventType = typeof PlainEventType.Type

/** One event: what happened, on which day, and what that kind of event must say besides. */
export const DisputeEvent = Schema.Union([
  Schema.Struct({ type: PlainEventType, on: PlainDate }),
  Schema.Struct({
    type: Schema.Literals(['party-refused', 'party-consented']),
    on: PlainDate,
    party: PartyRole,
  }),
  Schema.Struct({
    type: Schema.Literal('settled'),
    on: PlainDate,
    /** The latest of the parties', the mediator's and the seal's dates; the day agreed when oral. */
    effectiveOn: PlainDate,
    form: Schema.Literals(['written', 'oral']),
  }),
  Schema.Struct({
    type: Schema.Literal('converted'),
    on: PlainDate,
    /** What the dispute turned into, as a code of the pack's reverse check, such as `criminal-case`. */
    into: Code,
  }),
]).annotate({ identifier: 'DisputeEvent', description: 'Something that happened to a dispute on a day.' })

/** One event of a dispute. */
export type DisputeEvent = typeof DisputeEvent.Type
