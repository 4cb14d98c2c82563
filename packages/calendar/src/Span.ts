/**
 * Days in a row.
 */
import * as Schema from 'effect/Schema'
import { PlainDate } from './PlainDate.ts'

/**
 * A span of days, first and last both inclusive. Refuses one that ends before it starts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { Span } from '@maplebridge/calendar/schema'
 *
 * assert.equal(Schema.is(Span)({ from: '2023-03-15', to: '2023-04-03' }), true)
 * assert.equal(Schema.is(Span)({ from: '2023-04-03', to: '2023-03-15' }), false)
 * ```
 */
export const Span = Schema.Struct({ from: PlainDate, to: PlainDate })
  .check(
    Schema.makeFilter(({ from, to }) =>
      from <= to ? undefined : { path: ['to'], issue: `ends on \`${to}\` before it starts on \`${from}\`` },
    ),
  )
  .annotate({ identifier: 'Span', description: 'Days in a row, first and last both inclusive.' })

/** Days in a row, first and last both inclusive. */
export type Span = typeof Span.Type
