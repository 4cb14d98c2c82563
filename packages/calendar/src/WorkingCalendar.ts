/**
 * Which days are worked, for the days that an official notice has settled. Refuses days outside the coverage,
 * days off that are weekends already, make-up working days that are not on a weekend, statutory holidays worked.
 */
import * as Schema from 'effect/Schema'
import { dayOfWeek } from './internal/temporal.ts'
import { PlainDate } from './PlainDate.ts'

type Days = {
  readonly covers: { readonly from: PlainDate; readonly to: PlainDate }
  readonly rest: readonly PlainDate[]
  readonly work: readonly PlainDate[]
}

const isWeekend = (date: PlainDate): boolean => dayOfWeek(date) > 5
const isCovered = (date: PlainDate, { covers }: Days): boolean => covers.from <= date && date <= covers.to

/** What every date of a list must be. */
const rules = [
  {
    key: 'rest',
    holds: (date: PlainDate) => !isWeekend(date),
    complaint: 'is a weekend day, a day off already; remove it',
  },
  { key: 'work', holds: isWeekend, complaint: 'is not a weekend day; remove it' },
  {
    key: 'statutory',
    holds: (date: PlainDate, { rest, work }: Days) =>
      isWeekend(date) ? !work.includes(date) : rest.includes(date),
    complaint: 'is a worked day; list it in `rest` or remove it',
  },
  ...(['rest', 'work', 'statutory'] as const).map((key) => ({
    key,
    holds: isCovered,
    complaint: 'is outside `covers`; widen it',
  })),
] as const

/**
 * A working calendar: `rest` lists weekdays that are days off, `work` weekend days that are worked to make up for
 * them, `covers` the first and the last day (both inclusive) about which the calendar knows, `statutory` the
 * statutory holidays themselves (法定节假日), which may fall on a weekend, apart from rest days shifted to join them.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { WorkingCalendar } from '@maplebridge/calendar/schema'
 *
 * const calendar = Schema.decodeUnknownSync(WorkingCalendar)({
 *   id: 'cn-new-year-2026', version: '1', covers: { from: '2026-01-01', to: '2026-01-04' },
 *   rest: ['2026-01-01', '2026-01-02'], work: ['2026-01-04'],
 *   provenance: [{ year: 2026, notice: '国务院办公厅关于2026年部分节假日安排的通知', source: 'https://www.gov.cn' }],
 * })
 * assert.deepEqual(calendar.work, ['2026-01-04'])
 * ```
 */
export const WorkingCalendar = Schema.Struct({
  id: Schema.NonEmptyString,
  version: Schema.NonEmptyString,
  covers: Schema.Struct({ from: PlainDate, to: PlainDate }),
  rest: Schema.Array(PlainDate),
  work: Schema.Array(PlainDate),
  statutory: Schema.optionalKey(
    Schema.Array(PlainDate).annotate({
      description: 'The statutory holidays themselves, apart from rest days shifted to join them.',
    }),
  ),
  provenance: Schema.Array(
    Schema.Struct({ year: Schema.Int, notice: Schema.NonEmptyString, source: Schema.NonEmptyString }),
  ),
})
  .check(
    Schema.makeFilter(({ covers }) =>
      covers.from <= covers.to
        ? undefined
        : {
            path: ['covers'],
            issue: `coverage ends on \`${covers.to}\` before it starts on \`${covers.from}\``,
          },
    ),
    Schema.makeFilter((calendar) =>
      rules.flatMap(({ key, complaint, holds }) =>
        (calendar[key] ?? []).flatMap((date, index) =>
          holds(date, calendar)
            ? []
            : [{ path: [key, index], issue: `\`${date}\` in \`${key}\` ${complaint}` }],
        ),
      ),
    ),
  )
  .annotate({
    identifier: 'WorkingCalendar',
    description: 'Days off and make-up working days, within a coverage.',
  })

/** The days off and make-up working days that official notices have settled. */
export type WorkingCalendar = typeof WorkingCalendar.Type
