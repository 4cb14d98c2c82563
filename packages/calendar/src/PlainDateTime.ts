/**
 * A minute of a day at UTC+8, in one form only: the offset is always written, so that any other program
 * reads the same instant. Refuses other offsets, seconds, and days that do not exist.
 */
import * as Schema from 'effect/Schema'
import { dateTimePattern, isPlainDateTime } from './isPlainDate.ts'

/**
 * A date and time at UTC+8 as `YYYY-MM-DDTHH:mm+08:00`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { PlainDateTime } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(PlainDateTime)('2026-01-20T09:30+08:00'), true)
 * assert.equal(Schema.is(PlainDateTime)('2026-01-20T09:30Z'), false)
 * ```
 */
export const PlainDateTime = Schema.String.check(
  Schema.isPattern(dateTimePattern, { message: 'not a date-time; write it as `YYYY-MM-DDTHH:mm+08:00`' }),
  Schema.makeFilter((text: string) =>
    !dateTimePattern.test(text) || isPlainDateTime(text)
      ? undefined
      : `\`${text}\` is not on a day of the calendar; write a real day as \`YYYY-MM-DDTHH:mm+08:00\``,
  ),
).annotate({ identifier: 'PlainDateTime', description: 'A minute at UTC+8 as YYYY-MM-DDTHH:mm+08:00.' })

/** A date and time at UTC+8 as `YYYY-MM-DDTHH:mm+08:00`; a plain string. */
export type PlainDateTime = typeof PlainDateTime.Type
