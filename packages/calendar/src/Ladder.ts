/**
 * A ladder of limits: stages that follow each other, each with a time of its own, such as one working day to
 * accept, two to assign, two to handle and two to answer. Refuses stages that no single clock could count.
 */
import * as Schema from 'effect/Schema'
import { DueDate } from './DueStep.ts'
import { InBothLanguages } from './internal/inBothLanguages.ts'
import { DayOrTime } from './LimitEvent.ts'
import { TimeLimit, TimeLimitId } from './TimeLimit.ts'

/** What all stages of a ladder have in common, so that the case has one clock. */
const alike = ['unit', 'calendarKind', 'whose'] as const

/**
 * A ladder: its stages in order. All are counted in one unit by one calendar kind; each is its own limit.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { Ladder } from '@maplebridge/calendar/schema'
 *
 * const stage = {
 *   id: 'accept', label: { zh: '受理', en: 'Accept' }, amount: 1, unit: 'working-day', calendarKind: 'PLAN',
 *   trigger: 'received', atRestDay: 'stays', whose: 'authority', cites: ['PLAN-1'],
 * }
 * assert.equal(Schema.is(Ladder)({ id: 'case', stages: [stage] }), true)
 * ```
 */
export const Ladder = Schema.Struct({
  id: TimeLimitId,
  stages: Schema.NonEmptyArray(TimeLimit),
})
  .check(
    Schema.makeFilter(({ id, stages: [first, ...others] }) =>
      others.flatMap((stage, at) => {
        const key = alike.find((each) => stage[each] !== first[each])
        if (key !== undefined)
          return [{ path: ['stages', at + 1, key], issue: `stages of ladder \`${id}\` differ in \`${key}\`` }]
        return stage.direction === 'before'
          ? [
              {
                path: ['stages', at + 1, 'direction'],
                issue: `a stage of \`${id}\` counts back; write \`after\``,
              },
            ]
          : []
      }),
    ),
  )
  .annotate({ identifier: 'Ladder', description: 'Limits that follow each other, stage by stage.' })

/** Limits that follow each other, stage by stage. */
export type Ladder = typeof Ladder.Type

/**
 * Where a case stands on its ladder: two clocks. Each stage counts from the day the one before it was done (or is
 * due); the case counts all stages from the start.
 */
export const LadderDates = Schema.Struct({
  stages: Schema.Array(
    Schema.Struct({
      id: TimeLimitId,
      label: InBothLanguages,
      from: DayOrTime,
      due: DueDate,
      doneOn: Schema.optionalKey(DayOrTime),
      late: Schema.optionalKey(Schema.Boolean.annotate({ description: 'Done after it was due.' })),
    }),
  ),
  case: DueDate,
}).annotate({ identifier: 'LadderDates', description: 'The due date of each stage and of the whole case.' })

/** The due date of each stage and of the whole case. */
export type LadderDates = typeof LadderDates.Type
