/**
 * `@maplebridge/tables`: reads tables of reports, and records of registers, from files. Parquet is for
 * Node.js only; the rest also runs in a browser, with the build of csv-parse for browsers.
 */
export type { RecordBatch, RowFault, RowFaultCode } from './RecordBatch.ts'
export type { FieldKind, RecordFields } from './RecordFields.ts'
export { type ParquetReading, type RandomBytes, readParquet } from './readParquet.ts'
export { type RecordReading, readRecords } from './readRecords.ts'
export { readTable, type TableFormat, type TableReading } from './readTable.ts'
export type { TableUnreadableError, Unreadable } from './TableUnreadableError.ts'
export type { Encoding } from './textOf.ts'
