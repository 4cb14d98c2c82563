/**
 * Counts a register that a reader chose, in the page and piece by piece, so that no record leaves it. What reads files
 * is loaded when the first one is.
 */
import type { Span } from '@maplebridge/calendar'
import { type AreaCounts, countRegister, type Edition, type RegisterRead } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'

/** A file of records: its bytes, how it is written, and the register whose records it holds. */
export type RegisterFile = {
  readonly name: Label
  readonly file: Blob
  readonly as: 'csv' | 'ndjson'
  readonly register: string
}

/** What was counted in a file under one edition. */
export type RegisterCounted = { readonly counts: readonly AreaCounts[]; readonly read: RegisterRead }

type Counting = {
  readonly under: Edition
  readonly during: Span
  /** Called with the bytes that were read so far; false stops the reading. */
  readonly onward: (bytes: number) => boolean
}

/** The counts of a file by area; `undefined` when it was stopped. Fails with what stands in the way. */
export const countFile = async (
  { file, as, register }: RegisterFile,
  { under, during, onward }: Counting,
): Promise<Result.Result<RegisterCounted, Label> | undefined> => {
  const { readRecords } = await import('@maplebridge/tables')
  const begun = countRegister({ under, register, during, by: 'area', areaCodes: true, mostAreas: 5000 })
  if (Result.isFailure(begun)) return Result.fail(begun.failure.message)
  const count = begun.success
  const reading = { stopped: false }
  const pieces = piecesOf(file, (bytes) => {
    reading.stopped = !onward(bytes)
    return !reading.stopped
  })
  for await (const batch of readRecords(pieces, { as, fields: count.columns })) {
    if (reading.stopped) return undefined
    if (Result.isFailure(batch)) return Result.fail(batch.failure.message)
    count.add(batch.success)
  }
  return reading.stopped ? undefined : Result.succeed({ counts: count.counts(), read: count.read() })
}

/** How a file is written, by its name: NDJSON, or else CSV. */
export const formatOf = (name: string): RegisterFile['as'] =>
  /\.(?:ndjson|jsonl)$/iu.test(name) ? 'ndjson' : 'csv'

async function* piecesOf(file: Blob, onward: (bytes: number) => boolean): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let bytes = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length
    if (!onward(bytes)) return await reader.cancel()
    yield piece.value
  }
}
