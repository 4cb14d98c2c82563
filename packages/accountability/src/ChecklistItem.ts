/**
 * A dispute's duties as a list to tick: what has become of each by a day, how far the whole has come, and events that
 * make no sense. It judges bodies' work on one dispute and nobody's person.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Body, DutyEvent, Waiver } from '@maplebridge/dispute/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Duty } from './Duty.ts'
import { Trigger } from './DutyTemplate.ts'

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
const Days = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/** What a duty waits for: another duty of the dispute by its rule, the event its limit counts from, or a day. */
export const WaitsFor = Schema.Union([
  Schema.Struct({ duty: Code }),
  Schema.Struct({ event: Trigger }),
  Schema.Struct({ day: PlainDate }),
]).annotate({ identifier: 'WaitsFor', description: 'What a duty waits for.' })

/** What a duty waits for. */
export type WaitsFor = typeof WaitsFor.Type

/**
 * What has become of a duty: `Done`, late by calendar days; `Waived`; `Due` until its last day; `Overdue` by calendar
 * days; `NotYet` while it waits; `Open` when it has no day. Events have days and no times, so that of a limit in hours
 * `unsure` says where the days alone do not tell, and days late are the fewest it can be.
 */
export const DutyStatus = Schema.Union([
  Schema.TaggedStruct('Done', {
    on: PlainDate,
    daysLate: Schema.optionalKey(Days),
    unsure: Schema.optionalKey(Schema.Literal(true)),
  }),
  Schema.TaggedStruct('Waived', { on: PlainDate, by: Code, reason: Waiver }),
  Schema.TaggedStruct('Due', {
    lastDay: PlainDate,
    daysLeft: Count,
    unsure: Schema.optionalKey(Schema.Literal(true)),
  }),
  Schema.TaggedStruct('Overdue', {
    lastDay: PlainDate,
    days: Days,
    waitsFor: Schema.optionalKey(WaitsFor),
  }),
  Schema.TaggedStruct('NotYet', { waitsFor: WaitsFor }),
  Schema.TaggedStruct('Open', {
    why: Schema.Literals(['no-limit', 'setting-unset', 'not-covered']),
    /** The setting that would give it a day. */
    setting: Schema.optionalKey(Code),
  }),
]).annotate({ identifier: 'DutyStatus', description: 'What has become of a duty by a day.' })

/** What has become of a duty by a day. */
export type DutyStatus = typeof DutyStatus.Type

/** One line of a checklist. */
export const ChecklistItem = Schema.Struct({
  duty: Duty,
  status: DutyStatus,
  /** Those to be told, with the day on which each was. */
  told: Schema.Array(Schema.Struct({ body: Body, on: Schema.optionalKey(PlainDate) })),
  /** They were to be told at the same time and were told on different days. */
  apart: Schema.optionalKey(Schema.Literal(true)),
  /** It was done before the duty that comes first. */
  outOfOrder: Schema.optionalKey(Schema.Literal(true)),
}).annotate({ identifier: 'ChecklistItem', description: 'A duty of a dispute and what has become of it.' })

/** One line of a checklist. */
export type ChecklistItem = typeof ChecklistItem.Type

/** How far the duties have come, as counts; what does not apply or was waived is left out, and said to be. */
export const Progress = Schema.Struct({
  /** Duties done, in time or late. */
  done: Count,
  /** Duties that are open, done ones included. */
  of: Count,
  /** The same of duties that the source says must be done. */
  must: Schema.Struct({ done: Count, of: Count }),
  /** Of those done, how many late. */
  late: Count,
  overdue: Count,
  /** Of all that are open, how many an officer has confirmed; the rest is proposed. */
  confirmed: Count,
  leftOut: Schema.Struct({
    waived: Count,
    notApplicable: Count,
    /** Duties that the mediation may still open. */
    toCome: Count,
    undecided: Count,
  }),
  /** What is counted, in words. */
  says: Label,
}).annotate({ identifier: 'Progress', description: 'How far the duties of a dispute have come.' })

/** How far the duties have come. */
export type Progress = typeof Progress.Type

/**
 * An event about a duty that makes no sense: it names a duty that is not among those of the plan (`unknown-duty`) or
 * not open (`not-open`), acts on one that was waived before (`after-waiver`), exempts from one that the law demands (`no-exemption`), waives or extends one already
 * done (`already-done`), moves a last day that does not exist (`nothing-to-extend`) or moves it to an earlier one
 * (`not-later`).
 */
export const DutyIssue = Schema.Struct({
  code: Schema.Literals([
    'unknown-duty',
    'not-open',
    'no-exemption',
    'after-waiver',
    'already-done',
    'nothing-to-extend',
    'not-later',
  ]),
  event: DutyEvent,
  message: Label,
}).annotate({ identifier: 'DutyIssue', description: 'An event about a duty that makes no sense, and why.' })

/** An event about a duty that makes no sense, and why. */
export type DutyIssue = typeof DutyIssue.Type

/** The duties of a dispute on a day, how far they have come, and events about them that make no sense. */
export const Checklist = Schema.Struct({
  items: Schema.Array(ChecklistItem),
  progress: Progress,
  issues: Schema.Array(DutyIssue),
}).annotate({ identifier: 'Checklist', description: 'The duties of a dispute and what has become of them.' })

/** The duties of a dispute on a day. */
export type Checklist = typeof Checklist.Type
