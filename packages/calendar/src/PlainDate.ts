/**
 * A day without a time or a zone. Refuses texts of another shape and days that do not exist.
 */
import * as Schema from 'effect/Schema'
import { datePattern, isPlainDate } from './isPlainDate.ts'

/**
 * A day as `YYYY-MM-DD`, from 1000-01-01 to 2999-12-31; dates compare with `<` and `===`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { PlainDate } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(PlainDate)('2024-02-29'), true)
 * assert.equal(Schema.is(PlainDate)('2023-02-30'), false)
 * ```
 */
export const PlainDate = Schema.String.check(
  Schema.isPattern(datePattern, {
    message: 'not a date; write it as `YYYY-MM-DD`, from `1000-01-01` to `2999-12-31`',
  }),
  Schema.makeFilter((text: string) =>
    !datePattern.test(text) || isPlainDate(text)
      ? undefined
      : `\`${text}\` is not a day of the calendar; write a real day as \`YYYY-MM-DD\``,
  ),
).annotate({ identifier: 'PlainDate', description: 'A day as YYYY-MM-DD, from 1000-01-01 to 2999-12-31.' })

/** A day as `YYYY-MM-DD`; a plain string, so that JSON literals stay usable. */
export type PlainDate = typeof PlainDate.Type
