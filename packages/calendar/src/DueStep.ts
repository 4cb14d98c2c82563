/**
 * The day on which a time limit ends, with every step to it and how far it can be relied on.
 */
import * as Schema from 'effect/Schema'
import { InBothLanguages } from './internal/inBothLanguages.ts'
import { DayOrTime } from './LimitEvent.ts'
import { PlainDate } from './PlainDate.ts'
import { TimeUnit } from './TimeLimit.ts'

/**
 * How a due date was reached, one rule a step.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { DueStep } from '@maplebridge/calendar/schema'
 *
 * const step = { rule: 'counted', date: '2026-02-15', zh: '30日于2026-02-15届满', en: '30 calendar days end on 2026-02-15' }
 * assert.equal(Schema.is(DueStep)(step), true)
 * ```
 */
export const DueStep = Schema.Struct({
  rule: Schema.Literals([
    'start-not-counted',
    'start-counted',
    'counted',
    'counted-back',
    'stopped',
    'standing-still',
    'interrupted',
    'extended',
    'not-applied',
    'rolled',
    'not-rolled',
    'earliest-possible',
  ]),
  date: DayOrTime,
  ...InBothLanguages.fields,
}).annotate({ identifier: 'DueStep', description: 'One step to a due date, with the rule it follows.' })

/** One step to a due date. */
export type DueStep = typeof DueStep.Type

/**
 * A due date. `raw` is the day as counted, `rolled` the working day that it would move to, `due` the one that
 * applies (date-times for hour limits). `status` is the gravest of `notes`: `ok`; `provisional`, counted with days
 * that no notice has settled; `disputed`, the sources differ; `needs-a-person`, an officer has to look. While the
 * clock stands still, `due` is the earliest day it can end, and `standsStill` says since when and what is left.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { DueDate } from '@maplebridge/calendar/schema'
 *
 * const due = {
 *   raw: '2026-02-15', rolled: '2026-02-24', due: '2026-02-24', status: 'ok', notes: [], steps: [],
 *   calendar: { id: 'cn-2026', version: '1' },
 * }
 * assert.equal(Schema.is(DueDate)(due), true)
 * ```
 */
export const DueDate = Schema.Struct({
  raw: DayOrTime,
  rolled: Schema.optionalKey(PlainDate),
  due: DayOrTime,
  status: Schema.Literals(['ok', 'provisional', 'disputed', 'needs-a-person']),
  notes: Schema.Array(InBothLanguages).annotate({ description: 'Why the status is not `ok`.' }),
  steps: Schema.Array(DueStep),
  standsStill: Schema.optionalKey(
    Schema.Struct({ since: DayOrTime, left: Schema.Int, unit: TimeUnit }).annotate({
      description: 'The clock stands still since then, with so much left.',
    }),
  ),
  calendar: Schema.optionalKey(Schema.Struct({ id: Schema.NonEmptyString, version: Schema.NonEmptyString })),
}).annotate({
  identifier: 'DueDate',
  description: 'The day on which a time limit ends, with the steps to it.',
})

/** The day on which a time limit ends, with the steps to it. */
export type DueDate = typeof DueDate.Type
