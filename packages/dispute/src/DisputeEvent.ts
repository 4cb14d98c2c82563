/**
 * What has happened to a dispute, as past participles with a day. Status is folded from these; nobody sets it.
 * Events name roles and offices, never a person, and carry no content of the mediation.
 */
import { PlainDate, TimeLimitId, TimeUnit } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { DutyEvent } from './DutyEvent.ts'

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
  'applied',
  'registered',
  'account-opened',
  'graded',
  'analysed',
  'planned',
  'special-account-opened',
  'leader-named',
  'team-formed',
  'team-disbanded',
  'accepted',
  'investigated',
  'mediation-started',
  'mediation-recorded',
  'recorded-online',
  'agreement-documented',
  'guided-to-confirmation',
  'confirmation-requested',
  'confirmed',
  'followed-up',
  'performed',
  'mediation-failed',
  'withdrawn',
  'told-other-ways',
  'stabilised',
  'instructions-asked',
  'emergency-plan-started',
  'scene-attended',
  'evidence-kept',
  'supported',
  'supervised',
  'police-told',
  'protection-reported',
  'parties-told',
  'closed',
  'reopened',
  'number-cancelled',
  'archived',
])

/** The type of an event that needs no more than its day. */
export type PlainEventType = typeof PlainEventType.Type

/** Events by which a body tells others; `to` says which kinds of body, where that is on record. */
export const TellingEventType = Schema.Literals(['reported', 'notified', 'warned', 'fed-back'])

/** The type of an event by which a body tells others. */
export type TellingEventType = typeof TellingEventType.Type

/** Events by which a dispute changes hands; `to` says to which kind of body. */
export const HandingEventType = Schema.Literals(['assigned', 'transferred', 'returned'])

/** The type of an event by which a dispute changes hands. */
export type HandingEventType = typeof HandingEventType.Type

/** Events that need no more than their day and may say more: how a session was held, why a dispute was not accepted. */
export const SayingEventType = Schema.Literals(['acceptance-refused', 'session-held', 'other-way-taken'])

/** The type of an event that may say more than its day. */
export type SayingEventType = typeof SayingEventType.Type

/** What can show that work was done, and what a time limit of a plan can count from. */
export const WorkEventType = Schema.Literals([
  ...PlainEventType.literals,
  ...SayingEventType.literals,
  ...TellingEventType.literals,
  ...HandingEventType.literals,
]).annotate({ identifier: 'WorkEventType', description: 'An event that shows work on a dispute.' })

/** The type of an event that shows work on a dispute. */
export type WorkEventType = typeof WorkEventType.Type

/** Not sure that it happened: the limit of a party's right never ends later for it (RL-10). */
const doubt = Schema.optionalKey(Schema.Boolean)

/**
 * Where parties meet at a distance, in any tool: an `https` address without a user, a password or a fragment. Lines are
 * never taken back, so that what opens the room has to come to the parties in another way.
 */
export const MeetingLink = Schema.String.check(
  Schema.isPattern(/^https:\/\/[^\s/@#\\]{1,255}(?:\/[^\s@#\\]{0,255})?$/u, {
    message: 'expected an `https` address of at most 500 characters without a user, a password or a fragment',
  }),
).annotate({ identifier: 'MeetingLink', description: 'Where parties meet at a distance.' })

/** Where parties meet at a distance. */
export type MeetingLink = typeof MeetingLink.Type

/** The days on which those signed whose signatures make a written agreement take effect. */
export const SignedOn = Schema.Struct({
  /** The last of the parties. */
  parties: PlainDate,
  mediator: PlainDate,
  seal: PlainDate,
}).annotate({ identifier: 'SignedOn', description: 'When parties, mediator and committee signed.' })

/** The days on which a written agreement was signed and sealed. */
export type SignedOn = typeof SignedOn.Type

/** One event: what happened, on which day, and what that kind of event must say besides. */
export const DisputeEvent = Schema.Union([
  Schema.Struct({ type: PlainEventType, on: PlainDate }),
  Schema.Struct({
    type: Schema.Literal('acceptance-refused'),
    on: PlainDate,
    /** Why, as a code, so that whoever assigned it can pass it on. */
    reason: Schema.optionalKey(Code),
  }),
  Schema.Struct({
    type: Schema.Literal('session-held'),
    on: PlainDate,
    manner: Schema.optionalKey(Schema.Literals(['in-person', 'at-a-distance'])),
    link: Schema.optionalKey(MeetingLink),
  }).check(
    Schema.makeFilter(({ manner, link }) =>
      link === undefined || manner === 'at-a-distance'
        ? undefined
        : { path: ['link'], issue: 'only a session at a distance has a link' },
    ),
  ),
  Schema.Struct({
    /** A party sues, applies for arbitration or goes another lawful way (RL-02). */
    type: Schema.Literal('other-way-taken'),
    on: PlainDate,
    /** Which way, as a code of the plan. */
    way: Schema.optionalKey(Code),
  }),
  Schema.Struct({
    type: TellingEventType,
    on: PlainDate,
    /** The kinds of body told; absent when the record does not say whom. */
    to: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  }),
  Schema.Struct({
    type: HandingEventType,
    on: PlainDate,
    to: Code,
    /** Why, as a code: a dispute that is handed back says what stands against it here. */
    reason: Schema.optionalKey(Code),
  }),
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
    /** When each signed a written agreement, where that is on record; `effectiveOn` is then the last of these days. */
    signed: Schema.optionalKey(SignedOn),
  }),
  Schema.Struct({
    type: Schema.Literal('converted'),
    on: PlainDate,
    /** What the dispute turned into, as a code of the pack's reverse check, such as `criminal-case`. */
    into: Code,
  }),
  Schema.Struct({
    type: Schema.Literal('limit-started'),
    /** The day of the trigger: received, ended, or known to the party. */
    on: PlainDate,
    /** What limits count from, as the trigger of a time limit, such as `award-received`. */
    trigger: Code,
    doubtful: doubt,
  }),
  Schema.Struct({
    type: Schema.Literal('limit-stopped'),
    on: PlainDate,
    limit: TimeLimitId,
    /** Why the clock stands still, as one of the limit's own causes, such as `appraisal`. */
    for: Code,
    /** The last day on which it stood still; absent while it still does. */
    until: Schema.optionalKey(PlainDate),
    doubtful: doubt,
  }).check(
    Schema.makeFilter(({ on, until }) =>
      until === undefined || on <= until
        ? undefined
        : { path: ['until'], issue: `the stop ends on \`${until}\` before it starts on \`${on}\`` },
    ),
  ),
  Schema.Struct({
    type: Schema.Literal('limit-extended'),
    on: PlainDate,
    limit: TimeLimitId,
    by: Schema.Literals(['agreement', 'approval']),
    amount: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
    unit: TimeUnit,
    /** Those whom the law wants told were told. */
    notified: Schema.optionalKey(Schema.Boolean),
    doubtful: doubt,
  }),
  Schema.Struct({
    type: Schema.Literal('limit-interrupted'),
    on: PlainDate,
    limit: TimeLimitId,
    /** What makes it start anew, as one of the limit's own causes, such as `claim-made`. */
    by: Code,
    doubtful: doubt,
  }),
  ...DutyEvent.members,
]).annotate({ identifier: 'DisputeEvent', description: 'Something that happened to a dispute on a day.' })

/** One event of a dispute. */
export type DisputeEvent = typeof DisputeEvent.Type
