/**
 * What counts as a date, without the schema library: a real day of the calendar, in the years 1000 to 2999,
 * so that the order of the texts is the order of the days. Refuses days that do not exist (2023-02-30).
 */
import { constrained } from './internal/temporal.ts'

/** The shape of a date; a day that has it may still not exist. */
export const datePattern = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u

/** The shape of a date-time in its one form; its day may still not exist. */
export const dateTimePattern =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d\+08:00$/u

/**
 * Whether a text is a date: `YYYY-MM-DD`, a day that exists, from 1000-01-01 to 2999-12-31.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { isPlainDate } from '@maplebridge/calendar'
 *
 * assert.equal(isPlainDate('2024-02-29'), true)
 * assert.equal(isPlainDate('2023-02-30'), false)
 * assert.equal(isPlainDate('2023-2-3'), false)
 * ```
 */
export function isPlainDate(text: string): boolean {
  return datePattern.test(text) && isRealDay(text)
}

/** Whether a text is a date-time, `YYYY-MM-DDTHH:mm+08:00`, on a day that exists. */
export function isPlainDateTime(text: string): boolean {
  return dateTimePattern.test(text) && isRealDay(text)
}

function isRealDay(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number)
  return constrained(year ?? 0, month ?? 1, day ?? 1) === text.slice(0, 10)
}
