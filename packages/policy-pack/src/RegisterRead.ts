/**
 * How much of a register was counted, and what was not: nothing is lost silently.
 */
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Issue } from './Issue.ts'

/** A record that was not counted: its line (or place in a list, from 1), and why; paths begin with the column. */
export const NotCounted = Schema.Struct({
  line: Schema.Int,
  issues: Schema.Array(Issue),
}).annotate({
  identifier: 'NotCounted',
  description: 'A record that was not counted, and why. 未计入的记录。',
})

/** A record that was not counted, and why. */
export type NotCounted = typeof NotCounted.Type

/** How many records of a register were counted, how many were not and the first of those, and which columns count for nothing. */
export const RegisterRead = Schema.Struct({
  register: Code,
  counted: Schema.Int,
  notCounted: Schema.Int,
  first: Schema.Array(NotCounted),
  /** Columns that no field stands for: they were not read. */
  unread: Schema.Array(Schema.String),
  /** Fields without a column: they are not known of any record. */
  lacking: Schema.Array(Schema.String),
}).annotate({
  identifier: 'RegisterRead',
  description: 'How much of a register was counted, and the first records that were not. 台账读取情况。',
})

/** How many records of a register were counted, how many were not and the first of those, and which columns count for nothing. */
export type RegisterRead = typeof RegisterRead.Type
