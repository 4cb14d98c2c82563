/**
 * How long somebody has, as the law or a plan says it. Refuses a limit without a citation, hours that roll, and a
 * limit before an event that stops, extends or rolls: those rules speak of time that runs towards its end.
 */
import * as Schema from 'effect/Schema'
import { Code } from './internal/code.ts'
import { InBothLanguages } from './internal/inBothLanguages.ts'
import { PlainDate } from './PlainDate.ts'

/**
 * The id of a time limit, stable for ever: `D-05`, or `D-15.award` where one row of the law has several.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { TimeLimitId } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(TimeLimitId)('D-15.award'), true)
 * assert.equal(Schema.is(TimeLimitId)('D 15'), false)
 * ```
 */
export const TimeLimitId = Schema.String.check(
  Schema.isPattern(/^[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*$/u, {
    message: 'not the id of a time limit; write it as `D-05` or `D-15.award`',
  }),
).annotate({ identifier: 'TimeLimitId', description: 'The id of a time limit, such as D-05 or D-15.award.' })

/** The id of a time limit. */
export type TimeLimitId = typeof TimeLimitId.Type

/**
 * What a length of time is counted in.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { TimeUnit } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(TimeUnit)('working-day'), true)
 * ```
 */
export const TimeUnit = Schema.Literals(['hour', 'calendar-day', 'working-day', 'month', 'year'])

/** What a length of time is counted in. */
export type TimeUnit = typeof TimeUnit.Type

/** A whole amount of a unit. */
const Amount = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))

/**
 * A time limit: `amount` of `unit`, counted by the rules of `calendarKind` from (`direction: 'before'`: back from)
 * the day of `trigger`, which is not counted unless `countsFirstDay`. A last day that is not worked `rolls` to the
 * next working day, `stays`, or the law is `silent` on it. `stoppedBy` lists what the clock stands still for,
 * `interruptedBy` what makes it start anew, `extension` by whom and by how much it may be extended.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { TimeLimit } from '@maplebridge/calendar/schema'
 *
 * const limit = Schema.decodeUnknownSync(TimeLimit)({
 *   id: 'D-05', label: { zh: '医疗纠纷人民调解', en: 'Medical dispute, people’s mediation' },
 *   amount: 30, unit: 'working-day', calendarKind: 'WORKDAY', trigger: 'accepted', atRestDay: 'stays',
 *   stoppedBy: ['appraisal'], extension: { by: ['agreement'] },
 *   whose: 'authority', onExpiry: 'mediation-failed', cites: ['MEDICAL-38'], confidence: 'H',
 * })
 * assert.equal(limit.amount, 30)
 * ```
 */
export const TimeLimit = Schema.Struct({
  id: TimeLimitId,
  label: InBothLanguages.annotate({ description: 'What has to happen within the limit.' }),
  amount: Amount,
  unit: TimeUnit,
  calendarKind: Schema.Literals([
    'CIVIL',
    'CIVIL_PROC',
    'RECON',
    'TRAFFIC',
    'WORKDAY',
    'LABOUR_ARB',
    'PETITION',
    'PLAN',
  ]).annotate({
    description: 'Whose counting rules apply; CIVIL_PROC and RECON do not count the starting hour.',
  }),
  trigger: Code.annotate({ description: 'The event it counts from, or back from, as a code.' }),
  direction: Schema.optionalKey(
    Schema.Literals(['after', 'before']).annotate({ description: 'After the event unless it says before.' }),
  ),
  countsFirstDay: Schema.optionalKey(
    Schema.Boolean.annotate({ description: 'The day of the event is the first day; otherwise the next is.' }),
  ),
  atRestDay: Schema.Literals(['rolls', 'stays', 'silent']).annotate({
    description:
      'A last day that is not worked moves to the next working day, stays, or the law is silent on it.',
  }),
  stoppedBy: Schema.optionalKey(
    Schema.NonEmptyArray(Code).annotate({ description: 'What the clock stands still for, as codes.' }),
  ),
  interruptedBy: Schema.optionalKey(
    Schema.NonEmptyArray(Code).annotate({ description: 'What makes the limit start anew, as codes.' }),
  ),
  extension: Schema.optionalKey(
    Schema.Struct({
      by: Schema.NonEmptyArray(Schema.Literals(['agreement', 'approval'])),
      amount: Schema.optionalKey(Amount.annotate({ description: 'At most so much each time.' })),
      unit: Schema.optionalKey(TimeUnit.annotate({ description: 'As the limit unless it says otherwise.' })),
      times: Schema.optionalKey(Amount.annotate({ description: 'At most so often.' })),
      notify: Schema.optionalKey(Schema.Boolean.annotate({ description: 'Those concerned must be told.' })),
    }),
  ),
  whose: Schema.Literals(['authority', 'party']).annotate({ description: 'Whose duty or right runs out.' }),
  onExpiry: Schema.optionalKey(
    Code.annotate({ description: 'What follows when it has run out, as a code.' }),
  ),
  cites: Schema.Array(Schema.NonEmptyString).check(
    Schema.isMinLength(1, { message: 'a time limit cites at least one source; add its clause' }),
  ),
  inForce: Schema.optionalKey(
    Schema.Struct({ from: Schema.optionalKey(PlainDate), until: Schema.optionalKey(PlainDate) }).annotate({
      description: 'From the first day, until the day it no longer applies (half-open).',
    }),
  ),
  confidence: Schema.optionalKey(
    Schema.Literals(['H', 'M', 'L']).annotate({
      description: 'How well the text behind it is known: read in full, restated with care, from memory.',
    }),
  ),
  disputed: Schema.optionalKey(
    InBothLanguages.annotate({ description: 'What sources say differently, or leave open.' }),
  ),
})
  .check(
    Schema.makeFilter(({ id, unit, atRestDay }) =>
      unit === 'hour' && atRestDay !== 'stays'
        ? {
            path: ['atRestDay'],
            issue: `time limit \`${id}\` counts hours and cannot roll; write \`stays\``,
          }
        : undefined,
    ),
    Schema.makeFilter((limit) => {
      if (limit.direction !== 'before') return undefined
      const key = (['stoppedBy', 'interruptedBy', 'extension', 'countsFirstDay'] as const).find(
        (each) => limit[each] !== undefined,
      )
      if (key !== undefined)
        return {
          path: [key],
          issue: `time limit \`${limit.id}\` counts back from an event; remove \`${key}\``,
        }
      return limit.atRestDay === 'stays'
        ? undefined
        : {
            path: ['atRestDay'],
            issue: `time limit \`${limit.id}\` counts back from an event; write \`stays\``,
          }
    }),
    Schema.makeFilter(({ id, extension }) =>
      extension?.unit !== undefined && extension.amount === undefined
        ? {
            path: ['extension', 'amount'],
            issue: `the extension of \`${id}\` has a unit and no amount; add \`amount\``,
          }
        : undefined,
    ),
  )
  .annotate({
    identifier: 'TimeLimit',
    description: 'How long somebody has, with its counting rules and citation.',
  })

/** How long somebody has, with its counting rules and citation. */
export type TimeLimit = typeof TimeLimit.Type
