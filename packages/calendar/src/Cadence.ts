/**
 * How often something is done, and by when. Refuses a due day that the period does not have.
 */
import * as Schema from 'effect/Schema'

const mostDays = { week: 7, 'half-month': 15, month: 31, quarter: 31, year: 31 } as const

/**
 * A cadence: once in `every` period (weeks start on Monday, half-months are the 1st–15th and the rest), due on the
 * period's last day or by `dueBy.day`, the nth day of the period (quarter and year: of its first month; a shorter
 * month: its last day). `about: 'previous-period'` is work about the period before the one in which it is due.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { Cadence } from '@maplebridge/calendar/schema'
 *
 * const report = { every: 'quarter', dueBy: { day: 5 }, about: 'previous-period' }
 * assert.equal(Schema.is(Cadence)(report), true)
 * assert.equal(Schema.is(Cadence)({ every: 'week', dueBy: { day: 8 } }), false)
 * ```
 */
export const Cadence = Schema.Struct({
  every: Schema.Literals(['week', 'half-month', 'month', 'quarter', 'year']),
  dueBy: Schema.optionalKey(
    Schema.Struct({ day: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 31 })) }).annotate({
      description: 'The nth day of the period; of its first month for quarter and year.',
    }),
  ),
  about: Schema.optionalKey(Schema.Literals(['previous-period'])),
})
  .check(
    Schema.makeFilter(({ every, dueBy }) =>
      dueBy === undefined || dueBy.day <= mostDays[every]
        ? undefined
        : {
            path: ['dueBy', 'day'],
            issue: `day \`${dueBy.day}\` is not in a \`${every}\`; write 1 to ${mostDays[every]}`,
          },
    ),
  )
  .annotate({ identifier: 'Cadence', description: 'How often something is done, and by when.' })

/** How often something is done, and by when. */
export type Cadence = typeof Cadence.Type
