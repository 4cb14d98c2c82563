/**
 * Many lines of a register, column by column, as Apache Arrow, Parquet and DuckDB hold them: a batch is counted
 * without making a record of each line.
 */

/**
 * Which rows of a column are known, as Arrow has it: bit `row % 8` of byte `row / 8`, the lowest first, is 1 for a
 * value that is known. Without it all are.
 */
export type Validity = Uint8Array

/**
 * One field of a batch. `codes` are places in a dictionary, and one beyond its end is not known; `truths` are 0 for
 * false, 1 for true and anything else for not known; `days` count from 1970-01-01, within the years 1000 to 2999;
 * `numbers` are whole.
 */
export type Column =
  | {
      readonly codes: Uint8Array | Uint16Array | Uint32Array
      readonly dictionary: readonly string[]
      readonly valid?: Validity
    }
  | { readonly truths: Uint8Array; readonly valid?: Validity }
  | { readonly days: Int32Array; readonly valid?: Validity }
  | { readonly numbers: Int32Array | Float64Array; readonly valid?: Validity }

/** A batch of records by column. A field without a column is not known in any of them. */
export type CaseColumns = {
  readonly length: number
  readonly columns: Readonly<Record<string, Column>>
}
