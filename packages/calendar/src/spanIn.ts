/**
 * Reads days as people write them: a year, a month, or the first and the last day.
 */
import * as Result from 'effect/Result'
import { addTo } from './addTo.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'
import type { Span } from './Span.ts'

/**
 * The days of `2023`, `2023-05` or `2023-03-01..2023-04-15`; `undefined` for any other text.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { spanIn } from '@maplebridge/calendar'
 *
 * assert.deepEqual(spanIn('2024-02'), { from: '2024-02-01', to: '2024-02-29' })
 * assert.equal(spanIn('2023-04-15..2023-03-01'), undefined)
 * ```
 */
export const spanIn = (text: string): Span | undefined => {
  const [from = '', to, ...more] = text.split('..')
  if (to !== undefined) return more.length === 0 ? spanOf(from, to) : undefined
  if (/^\d{4}$/u.test(text)) return spanOf(`${text}-01-01`, `${text}-12-31`)
  const start = `${text}-01`
  return /^\d{4}-\d{2}$/u.test(text) ? spanOf(start, endOfMonth(start)) : undefined
}

const spanOf = (from: PlainDate, to: PlainDate | undefined): Span | undefined =>
  to !== undefined && isPlainDate(from) && isPlainDate(to) && from <= to ? { from, to } : undefined

const endOfMonth = (start: PlainDate): PlainDate | undefined =>
  Result.getOrUndefined(Result.flatMap(addTo(start, { months: 1 }), (next) => addTo(next, { days: -1 })))
