/**
 * What has become of tasks on a day: the board of a task plan, and how each standard on it stands. All of it follows
 * from the plan, the reports and the day.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { TaskEvidence } from './TaskEvidence.ts'
import { Task, TaskStandard } from './TaskPlan.ts'

const Days = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/**
 * What the reports show: `Met` since a day; `NotMet`, with how many `more` are wanting and for a share by which exact
 * fraction of the whole; `NoEvidence`; or `CannotBeJudged`, because a body has to judge and none has, because two
 * reports of one day differ, or because there is nothing to divide by.
 */
export const TaskFinding = Schema.Union([
  Schema.TaggedStruct('Met', { on: PlainDate }),
  Schema.TaggedStruct('NotMet', {
    on: PlainDate,
    more: Schema.optionalKey(Count),
    short: Schema.optionalKey(Schema.Struct({ numerator: Count, denominator: Count })),
  }),
  Schema.TaggedStruct('NoEvidence', {}),
  Schema.TaggedStruct('CannotBeJudged', {
    why: Schema.Literals(['no-judgement', 'reports-differ', 'nothing-to-divide-by']),
  }),
]).annotate({ identifier: 'TaskFinding', description: 'What the reports show about a standard.' })

/** What the reports show about a standard. */
export type TaskFinding = typeof TaskFinding.Type

/** How a standard or a task stands: met; late; due; running on; or its time has not begun. */
export const TaskState = Schema.Literals(['late', 'due', 'running', 'upcoming', 'met']).annotate({
  identifier: 'TaskState',
  description: 'How a standard or a task stands on a day.',
})

/** How a standard or a task stands. */
export type TaskState = typeof TaskState.Type

/**
 * A standard with how it stands. `last` is the last day that its deadline's words allow; `fineness` says whether they
 * name that day or only the year it ends. `days` are those left, those it is late, or those it was met late.
 */
export const StandardJudged = Schema.Struct({
  ...TaskStandard.fields,
  state: TaskState,
  finding: TaskFinding,
  from: Schema.optionalKey(PlainDate),
  last: Schema.optionalKey(PlainDate),
  fineness: Schema.optionalKey(Schema.Literals(['day', 'year'])),
  daysLeft: Schema.optionalKey(Count),
  daysLate: Schema.optionalKey(Days),
  reports: Schema.Array(TaskEvidence),
}).annotate({ identifier: 'StandardJudged', description: 'A completion standard and how it stands.' })

/** A standard with how it stands. */
export type StandardJudged = typeof StandardJudged.Type

/** A task with how its standards stand; its own state is that of the standard that needs attention first. */
export const TaskJudged = Schema.Struct({
  ...Task.fields,
  standards: Schema.Array(StandardJudged),
  state: TaskState,
  unowned: Schema.Boolean.annotate({ description: 'The plan names no lead. 方案没有牵头单位。' }),
}).annotate({ identifier: 'TaskJudged', description: 'A task and how it stands.' })

/** A task with how its standards stand. */
export type TaskJudged = typeof TaskJudged.Type

/** Numbers of tasks: all, those without a lead, and those in each state. Counts of tasks, never a score. */
export const TaskCounts = Schema.Struct({
  tasks: Count,
  unowned: Count,
  late: Count,
  due: Count,
  running: Count,
  upcoming: Count,
  met: Count,
}).annotate({ identifier: 'TaskCounts', description: 'Numbers of tasks in each state.' })

/** Numbers of tasks in each state. */
export type TaskCounts = typeof TaskCounts.Type

/**
 * The tasks of a plan on a day, with sums by part and by unit. A unit leads, or is responsible by its own name or
 * within a group that names it. `setAside` holds reports that were not looked at: dated later than the day, or fitting
 * no standard.
 */
export const TaskBoard = Schema.Struct({
  on: PlainDate,
  tasks: Schema.Array(TaskJudged),
  all: TaskCounts,
  byPart: Schema.Array(Schema.Struct({ part: Code, counts: TaskCounts })),
  byUnit: Schema.Array(Schema.Struct({ unit: Code, leads: TaskCounts, responsible: TaskCounts })),
  setAside: Schema.Array(
    Schema.Struct({ report: TaskEvidence, why: Schema.Literals(['later-than-the-day', 'fits-no-standard']) }),
  ),
}).annotate({ identifier: 'TaskBoard', description: 'The tasks of a plan on a day.' })

/** The tasks of a plan on a day. */
export type TaskBoard = typeof TaskBoard.Type
