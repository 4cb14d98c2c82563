/**
 * Whether days lie in others without a gap.
 */
import { shift } from './internal/temporal.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { Span } from './Span.ts'

/**
 * Whether each day of a span lies in one of some others, which may overlap or follow each other. `false` if an end of
 * the span is no date, or comes before its start.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { isCovered } from '@maplebridge/calendar'
 *
 * const by = [{ from: '2023-03-01', to: '2023-03-05' }, { from: '2023-03-06', to: '2023-03-15' }]
 * assert.equal(isCovered({ from: '2023-03-04', to: '2023-03-08' }, { by }), true)
 * assert.equal(isCovered({ from: '2023-03-13', to: '2023-03-19' }, { by }), false)
 * ```
 */
export function isCovered({ from, to }: Span, { by }: { readonly by: readonly Span[] }): boolean {
  if (!isPlainDate(from) || !isPlainDate(to) || to < from) return false
  let open = from
  for (const span of by.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (isPlainDate(span.to) && span.from <= open && open <= span.to) open = shift(span.to, { days: 1 })
  return open > to
}
