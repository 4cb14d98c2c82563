/**
 * A task plan: what a plan wants done, by which standards, by when, who leads and who is responsible. It says what the
 * plan says: a lead that is not named is `null`, and a deadline is no finer than its words.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { CitationId, Code, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Cites = Schema.NonEmptyArray(CitationId)
const Year = Schema.Int.check(Schema.isBetween({ minimum: 1949, maximum: 2999 }))

/**
 * Who a plan gives tasks to: a unit, or a group of units. `printed` holds every form of the name in the plan,
 * `repaired` those of them that are only read so because letters were lost in print. The list of a group that is
 * `open` has further members that the plan does not name.
 */
export const TaskUnit = Schema.Struct({
  code: Code,
  label: Label,
  printed: Schema.NonEmptyArray(Schema.String.check(Schema.isNonEmpty())),
  repaired: Schema.optionalKey(Schema.NonEmptyArray(Schema.String)),
  group: Schema.optionalKey(Schema.Struct({ names: Schema.Array(Code), open: Schema.Boolean })),
  unresolved: Schema.optionalKey(Cites),
}).annotate({ identifier: 'TaskUnit', description: 'A unit that a plan gives tasks to, or a group of them.' })

/** Who a plan gives tasks to. */
export type TaskUnit = typeof TaskUnit.Type

/**
 * When a standard is to be met: by a day; by the end of a year; in a year of which no day is printed; in the window of
 * a standing duty; from a year on; or with no year at all.
 */
export const TaskDeadline = Schema.Union([
  Schema.Struct({ by: PlainDate }),
  Schema.Struct({ endOfYear: Year }),
  Schema.Struct({ inYear: Year }),
  Schema.Struct({ window: Code }),
  Schema.Struct({ fromYear: Year }),
  Schema.Struct({ noYear: Schema.Literal(true) }),
]).annotate({
  identifier: 'TaskDeadline',
  description: 'When a standard is to be met, as finely as printed.',
})

/** When a standard is to be met. */
export type TaskDeadline = typeof TaskDeadline.Type

/**
 * What shows a standard met: a share of a whole (`percent` at least), a number of things, that it is done, or the
 * judgement of a body where the words have no measure ("basically").
 */
export const TaskTarget = Schema.Union([
  Schema.Struct({
    percent: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })),
    of: Label.annotate({ description: 'The whole that the share is a part of.' }),
  }),
  Schema.Struct({ atLeast: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)), unit: Label }),
  Schema.Struct({ done: Schema.Literal(true) }),
  Schema.Struct({ judged: Schema.Literal(true) }),
]).annotate({ identifier: 'TaskTarget', description: 'What shows a standard met.' })

/** What shows a standard met. */
export type TaskTarget = typeof TaskTarget.Type

/**
 * One completion standard. Standards that are about one thing, such as the stages of a rate, share what they
 * `measure`: evidence for one is evidence for all. `metrics` are the items whose formula or norm it
 * follows; `countedBy` names the standing duties whose turns are looked at elsewhere.
 */
export const TaskStandard = Schema.Struct({
  id: Code,
  label: Label,
  deadline: TaskDeadline,
  target: TaskTarget,
  measures: Schema.optionalKey(Code),
  metrics: Schema.optionalKey(Cites),
  countedBy: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  cites: Cites,
  inferred: Schema.optionalKey(Schema.Literal(true)),
  unresolved: Schema.optionalKey(Cites),
}).annotate({ identifier: 'TaskStandard', description: 'A completion standard of a task.' })

/** One completion standard. */
export type TaskStandard = typeof TaskStandard.Type

/** A task. `lead` is `null` where the plan names none; nobody responsible is put in its place. */
export const Task = Schema.Struct({
  id: Code,
  number: Schema.optionalKey(Schema.Int),
  part: Code,
  title: Label,
  standards: Schema.NonEmptyArray(TaskStandard),
  lead: Schema.NullOr(Schema.NonEmptyArray(Code)),
  responsible: Schema.NonEmptyArray(Code),
  force: Force,
  cites: Cites,
  inferred: Schema.optionalKey(Schema.Literal(true)),
  unresolved: Schema.optionalKey(Cites),
  inForce: Schema.optionalKey(
    Schema.Struct({ from: Schema.optionalKey(PlainDate), until: Schema.optionalKey(PlainDate) }),
  ),
}).annotate({ identifier: 'Task', description: 'A task of a plan.' })

/** A task of a plan. */
export type Task = typeof Task.Type

/** The parts, units and tasks of a plan. */
export const TaskPlan = Schema.Struct({
  parts: Schema.Array(Schema.Struct({ id: Code, label: Label })),
  units: Schema.Array(TaskUnit),
  tasks: Schema.Array(Task),
}).annotate({ identifier: 'TaskPlan', description: 'The tasks of a plan, and who has them.' })

/** The parts, units and tasks of a plan. */
export type TaskPlan = typeof TaskPlan.Type
