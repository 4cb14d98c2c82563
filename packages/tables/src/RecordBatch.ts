/**
 * Records as they come from a file, some at a time, and what became of the rows that are none.
 */
import type { CaseRecord } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'

/** Why a row is set aside. */
export type RowFaultCode = 'wrong-value' | 'ragged-row' | 'not-a-record'

/** A row that is set aside: the line of the file in which it ends (or the row of a Parquet file), and its column. */
export type RowFault = {
  readonly code: RowFaultCode
  readonly line: number
  readonly column?: string
  readonly message: Label
}

/**
 * Some records of a file. Every row is either a record or set aside: `setAside` counts the rows of this batch that are,
 * and `faults` describes them, until as many are described as was asked for. `unread` are the columns that no field
 * stands for, `lacking` the optional fields without a column. `lines` are those in which the records end.
 */
export type RecordBatch = {
  readonly records: readonly CaseRecord[]
  readonly lines: readonly number[]
  readonly setAside: number
  readonly faults: readonly RowFault[]
  readonly unread: readonly string[]
  readonly lacking: readonly string[]
}
