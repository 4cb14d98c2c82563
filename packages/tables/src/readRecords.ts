/**
 * Reads records of a register from a stream, in memory that does not grow with it.
 */
import type * as Result from 'effect/Result'
import { csvRecords } from './csvRecords.ts'
import { ndjsonRecords } from './ndjsonRecords.ts'
import type { RecordBatch } from './RecordBatch.ts'
import type { RecordFields } from './RecordFields.ts'
import type { TableUnreadableError } from './TableUnreadableError.ts'
import type { Encoding } from './textOf.ts'

/** What to read of a stream: which fields, how many faults to describe (1,000), and the encoding if it is known. */
export type RecordReading = {
  readonly as: 'csv' | 'ndjson'
  readonly fields: RecordFields
  readonly describing?: number
  readonly encoding?: Encoding
}

/**
 * The records of a CSV or NDJSON stream, batch by batch. A row that is no record is set aside and told, never dropped
 * in silence; a failure is the last thing that comes.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { Readable } from 'node:stream'
 * import * as Result from 'effect/Result'
 * import { readRecords } from '@maplebridge/tables'
 *
 * const file = Readable.from([Buffer.from('accepted-on,success\n2023/5/2,yes\nyesterday,no\n')])
 * const fields = { 'accepted-on': { kind: 'date' }, settled: { kind: 'boolean', heading: 'success' } } as const
 * for await (const batch of readRecords(file, { as: 'csv', fields })) {
 *   const { records, faults } = Result.getOrThrow(batch)
 *   assert.deepEqual(records, [{ 'accepted-on': '2023-05-02', settled: true }])
 *   assert.equal(faults[0]?.message.en, 'line 3, column “accepted-on”: is not a day; write 2023-05-02')
 * }
 * ```
 */
export const readRecords = (
  source: AsyncIterable<Uint8Array>,
  { as, fields, describing = 1000, encoding }: RecordReading,
): AsyncIterable<Result.Result<RecordBatch, TableUnreadableError>> =>
  as === 'csv'
    ? csvRecords(source, { fields, describing, encoding })
    : ndjsonRecords(source, { fields, describing, encoding })
