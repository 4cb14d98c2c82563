/**
 * What counts as a date, without the schema library: a real day of the calendar, in the years 1000 to 2999,
 * so that the order of the texts is the order of the days. Refuses days that do not exist (2023-02-30).
 */

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

/** Whether the day of a text of the right shape exists; only the last days of a month may not. */
function isRealDay(text: string): boolean {
  const day = Number(text.slice(8, 10))
  return day <= 28 || day <= lengthOf(Number(text.slice(5, 7)), Number(text.slice(0, 4)))
}

function lengthOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
