/**
 * How long somebody has, as the law or a plan says it, and the due date that it leads to. Refuses a limit without
 * a citation, and an hour limit that rolls: the rolling rules speak of a last day.
 */
import * as Schema from 'effect/Schema'
import { PlainDate } from './PlainDate.ts'
import { PlainDateTime } from './PlainDateTime.ts'

const codePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const Code = Schema.String.check(
  Schema.isPattern(codePattern, { message: 'not a code; write it in kebab-case' }),
)

/**
 * A time limit: `amount` of `unit`, counted by the rules of `calendarKind`, from the day after the start. If
 * `rollsAtEnd`, a last day that is not worked gives way to the next working day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { TimeLimit } from '@maplebridge/calendar/schema'
 *
 * const limit = Schema.decodeUnknownSync(TimeLimit)({
 *   id: 'joint-confirmation-application', amount: 30, unit: 'calendar-day', calendarKind: 'CIVIL_PROC',
 *   rollsAtEnd: true, whose: 'party', onExpiry: 'right-lost', cites: ['人民调解法 33'], confidence: 'H',
 * })
 * assert.equal(limit.amount, 30)
 * ```
 */
export const TimeLimit = Schema.Struct({
  id: Code.annotate({ description: 'A kebab-case code, stable for ever.' }),
  amount: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
  unit: Schema.Literals(['hour', 'calendar-day', 'working-day', 'month', 'year']),
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
  rollsAtEnd: Schema.Boolean.annotate({
    description: 'A last day that is not worked moves to the next working day.',
  }),
  whose: Schema.Literals(['authority', 'party']).annotate({ description: 'Whose duty or right runs out.' }),
  onExpiry: Schema.optionalKey(
    Code.annotate({ description: 'What follows when it has run out, as a code.' }),
  ),
  cites: Schema.Array(Schema.NonEmptyString).check(
    Schema.isMinLength(1, { message: 'a time limit cites at least one source; add its clause' }),
  ),
  confidence: Schema.optionalKey(Schema.Literals(['H', 'M', 'L'])),
  disputed: Schema.optionalKey(Schema.Struct({ zh: Schema.NonEmptyString, en: Schema.NonEmptyString })),
})
  .check(
    Schema.makeFilter(({ id, unit, rollsAtEnd }) =>
      unit === 'hour' && rollsAtEnd
        ? {
            path: ['rollsAtEnd'],
            issue: `time limit \`${id}\` counts hours and cannot roll; write \`false\``,
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

const DayOrTime = Schema.Union([PlainDate, PlainDateTime])

/**
 * A due date: `raw` before rolling and `due` after it (dates; date-times for hour limits), the steps in order, and
 * the id and version of the working calendar if days were looked up in it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { DueDate } from '@maplebridge/calendar/schema'
 *
 * const due = { raw: '2026-02-15', due: '2026-02-24', steps: [], calendar: { id: 'cn-2026', version: '1' } }
 * assert.equal(Schema.is(DueDate)(due), true)
 * ```
 */
export const DueDate = Schema.Struct({
  raw: DayOrTime,
  due: DayOrTime,
  steps: Schema.Array(
    Schema.Struct({
      rule: Schema.Literals(['start-not-counted', 'counted', 'rolled']),
      date: DayOrTime,
      zh: Schema.String,
      en: Schema.String,
    }),
  ),
  calendar: Schema.optionalKey(Schema.Struct({ id: Schema.NonEmptyString, version: Schema.NonEmptyString })),
}).annotate({
  identifier: 'DueDate',
  description: 'The day on which a time limit ends, with the steps to it.',
})

/** The day on which a time limit ends, with the steps to it. */
export type DueDate = typeof DueDate.Type
