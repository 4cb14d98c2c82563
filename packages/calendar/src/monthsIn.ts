/**
 * The months of a period.
 */
import * as Result from 'effect/Result'
import { addTo } from './addTo.ts'
import type { Span } from './Span.ts'

/**
 * The calendar months that a period is made of, in their order; the first and the last may be parts of one. None for days
 * that are no dates.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { monthsIn } from '@maplebridge/calendar'
 *
 * assert.deepEqual(monthsIn({ from: '2023-12-15', to: '2024-02-10' }), [
 *   { from: '2023-12-15', to: '2023-12-31' },
 *   { from: '2024-01-01', to: '2024-01-31' },
 *   { from: '2024-02-01', to: '2024-02-10' },
 * ])
 * ```
 */
export const monthsIn = ({ from, to }: Span): readonly Span[] => {
  const months: Span[] = []
  let first = from
  while (first <= to) {
    const next = Result.getOrUndefined(addTo(`${first.slice(0, 7)}-01`, { months: 1 }))
    const last = next === undefined ? undefined : Result.getOrUndefined(addTo(next, { days: -1 }))
    if (next === undefined || last === undefined) return months
    months.push({ from: first, to: last < to ? last : to })
    first = next
  }
  return months
}
