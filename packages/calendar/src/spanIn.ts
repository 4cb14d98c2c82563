/**
 * Reads days as people write them: a year, a quarter, a month, or the first and the last day.
 */
import * as Result from 'effect/Result'
import { addTo } from './addTo.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'
import type { Span } from './Span.ts'

/**
 * The days of `2023`, `2023-Q2`, `2023-05` or `2023-03-01..2023-04-15`; `undefined` for any other text.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { spanIn } from '@maplebridge/calendar'
 *
 * assert.deepEqual(spanIn('2024-02'), { from: '2024-02-01', to: '2024-02-29' })
 * assert.deepEqual(spanIn('2023-Q2'), { from: '2023-04-01', to: '2023-06-30' })
 * assert.equal(spanIn('2023-04-15..2023-03-01'), undefined)
 * ```
 */
export const spanIn = (text: string): Span | undefined => {
  const [from = '', to, ...more] = text.split('..')
  if (to !== undefined) return more.length === 0 ? spanOf(from, to) : undefined
  if (/^\d{4}$/u.test(text)) return spanOf(`${text}-01-01`, `${text}-12-31`)
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/u.exec(text) ?? []
  const start = quarter === undefined ? `${text}-01` : `${year}-${quarterStarts[quarter]}-01`
  if (quarter !== undefined) return spanOf(start, lastDayFrom(start, 3))
  return /^\d{4}-\d{2}$/u.test(text) ? spanOf(start, lastDayFrom(start, 1)) : undefined
}

const spanOf = (from: PlainDate, to: PlainDate | undefined): Span | undefined =>
  to !== undefined && isPlainDate(from) && isPlainDate(to) && from <= to ? { from, to } : undefined

const quarterStarts: Readonly<Record<string, string>> = { 1: '01', 2: '04', 3: '07', 4: '10' }

/** The last of so many months from the first day of one. */
const lastDayFrom = (start: PlainDate, months: number): PlainDate | undefined =>
  Result.getOrUndefined(Result.flatMap(addTo(start, { months }), (next) => addTo(next, { days: -1 })))
