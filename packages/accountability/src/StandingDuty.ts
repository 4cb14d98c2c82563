/**
 * A duty that recurs whatever disputes arrive: screening rounds, meetings, monthly and quarterly returns, staff sent
 * out in rotation.
 */
import { Cadence, Occurrence } from '@maplebridge/calendar/schema'
import { CitationId, Code, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * A recurring duty as a plan states it. A cadence that is only a `setting` is one that the plan leaves open
 * ("regularly"): a declared choice whose values are the periods. `overrides` names the duty that rests while this one
 * is in force, as daily screening in sensitive periods takes the place of the routine round.
 */
export const StandingDuty = Schema.Struct({
  id: Code,
  kind: Schema.Literals([
    'screening',
    'analysis',
    'meeting',
    'return',
    'circular',
    'training',
    'inspection',
    'appraisal',
    'commendation',
    'reception',
    'visit',
    'publicity',
    'secondment',
    'phase',
  ]),
  label: Label,
  bearer: Code,
  tell: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  cadence: Schema.optionalKey(Schema.Union([Cadence, Schema.Struct({ setting: Code })])),
  overrides: Schema.optionalKey(Code),
  force: Force,
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'StandingDuty', description: 'A recurring duty of a plan.' })

/** A recurring duty as a plan states it. */
export type StandingDuty = typeof StandingDuty.Type

/** A recurring duty with its next occurrence on or after the day asked, when its period is stated. */
export const NextStandingDuty = Schema.Struct({
  ...StandingDuty.fields,
  next: Schema.optionalKey(Occurrence),
}).annotate({ identifier: 'NextStandingDuty', description: 'A recurring duty and when it is due next.' })

/** A recurring duty with its next occurrence. */
export type NextStandingDuty = typeof NextStandingDuty.Type

/**
 * A standing duty with its occurrences, and with those that rest while another duty takes its place; or `open` while
 * its period is undecided, with the setting that would decide it where the plan declares one.
 */
export const StandingOccurrences = Schema.Union([
  Schema.Struct({
    ...StandingDuty.fields,
    occurrences: Schema.Array(Occurrence),
    resting: Schema.Array(Occurrence),
  }),
  Schema.Struct({ ...StandingDuty.fields, open: Schema.Struct({ setting: Schema.optionalKey(Code) }) }),
]).annotate({ identifier: 'StandingOccurrences', description: 'A standing duty with its occurrences.' })

/** A standing duty with its occurrences, or open while its period is undecided. */
export type StandingOccurrences = typeof StandingOccurrences.Type
