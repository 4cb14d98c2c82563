/**
 * Reads days as they are given on the command line: a year, a month, or the first and the last day.
 */
import { addTo, isPlainDate, type PlainDate, type Span } from '@maplebridge/calendar'
import * as Result from 'effect/Result'

/** The days of `2023`, `2023-05` or `2023-03-01..2023-04-15`; `undefined` for any other text. */
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
