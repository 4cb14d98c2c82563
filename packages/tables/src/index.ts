/**
 * `@maplebridge/tables`: reads tables of reports, and records of registers, from files. Node.js only.
 */

export { readTable, type TableFormat, type TableReading } from './readTable.ts'
export type { TableUnreadableError, Unreadable } from './TableUnreadableError.ts'
export type { Encoding } from './textOf.ts'
