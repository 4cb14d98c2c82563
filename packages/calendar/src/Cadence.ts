/**
 * How often something is done, and by when. Refuses a due day that the period does not have, and a window that ends
 * before it starts.
 */
import * as Schema from 'effect/Schema'
import { Code } from './internal/code.ts'
import { periodKinds } from './periodKinds.ts'
import { Span } from './Span.ts'

const mostDays = {
  day: 1,
  week: 7,
  'half-month': 15,
  month: 31,
  quarter: 31,
  'half-year': 31,
  year: 31,
} as const

/**
 * How often a period comes round; weeks start on Monday, half-months are the 1st to the 15th and the rest.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { Every } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(Every)('half-year'), true)
 * ```
 */
export const Every = Schema.Literals(periodKinds)

/** How often a period comes round. */
export type Every = typeof Every.Type

/**
 * A cadence, in one of three forms. *Recurring*: `times` (once, unless it says more) in `every` period, due on the
 * period's last day or by `dueBy.day`, its nth day (of its first month where it has several; a shorter month: its
 * last day). `about: 'previous-period'` is work about the period before the one in which it is due; `during` names
 * periods outside which it rests, such as sensitive periods, whose days the caller supplies. *Once*: a `window`
 * with dates, due on its last day. *Upon*: whenever an event happens, due on its day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { Cadence } from '@maplebridge/calendar/schema'
 *
 * const report = { every: 'quarter', dueBy: { day: 5 }, about: 'previous-period' }
 * assert.equal(Schema.is(Cadence)(report), true)
 * assert.equal(Schema.is(Cadence)({ every: 'day', during: 'sensitive-period' }), true)
 * assert.equal(Schema.is(Cadence)({ window: { from: '2023-03-15', to: '2023-04-03' } }), true)
 * assert.equal(Schema.is(Cadence)({ upon: 'major-petition' }), true)
 * assert.equal(Schema.is(Cadence)({ every: 'week', dueBy: { day: 8 } }), false)
 * ```
 */
export const Cadence = Schema.Union([
  Schema.Struct({
    every: Every,
    times: Schema.optionalKey(
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 })).annotate({
        description: 'At least so often in each period.',
      }),
    ),
    dueBy: Schema.optionalKey(
      Schema.Struct({ day: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 31 })) }).annotate({
        description: 'The nth day of the period; of its first month where it has several.',
      }),
    ),
    about: Schema.optionalKey(Schema.Literals(['previous-period'])),
    during: Schema.optionalKey(
      Code.annotate({ description: 'Only in such periods; the caller knows their days.' }),
    ),
  }).check(
    Schema.makeFilter(({ every, dueBy }) =>
      dueBy === undefined || dueBy.day <= mostDays[every]
        ? undefined
        : {
            path: ['dueBy', 'day'],
            issue: `day \`${dueBy.day}\` is not in a \`${every}\`; write 1 to ${mostDays[every]}`,
          },
    ),
  ),
  Schema.Struct({ window: Span }),
  Schema.Struct({ upon: Code }),
]).annotate({ identifier: 'Cadence', description: 'How often something is done, and by when.' })

/** How often something is done, and by when. */
export type Cadence = typeof Cadence.Type
