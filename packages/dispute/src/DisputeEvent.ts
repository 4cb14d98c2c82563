/**
 * What has happened to a dispute, as past participles with a day. Status is folded from these; nobody sets it.
 * Events name roles and offices, never a person, and carry no content of the mediation.
 */
import { PlainDate, TimeLimitId, TimeUnit } from '@maplebridge/calendar/schema'
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

/** Not sure that it happened: the limit of a party's right never ends later for it (RL-10). */
const doubt = Schema.optionalKey(Schema.Boolean)

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
]).annotate({ identifier: 'DisputeEvent', description: 'Something that happened to a dispute on a day.' })

/** One event of a dispute. */
export type DisputeEvent = typeof DisputeEvent.Type
