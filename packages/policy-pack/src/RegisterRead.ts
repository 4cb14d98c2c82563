/**
 * How much of a register was counted, and what was not: nothing is lost silently.
 */
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Issue } from './Issue.ts'

/** A record that was not counted: its line (or place in a list, from 1), the column where that is known, and why. */
export const NotCounted = Schema.Struct({
  line: Schema.Int,
  column: Schema.optionalKey(Schema.Int),
  issues: Schema.Array(Issue),
}).annotate({ identifier: 'NotCounted', description: 'A record that was not counted, and why. 未计入的记录。' })

/** A record that was not counted, and why. */
export type NotCounted = typeof NotCounted.Type

/** How many records of a register were counted, how many were not, and the first of those. */
export const RegisterRead = Schema.Struct({
  register: Code,
  counted: Schema.Int,
  notCounted: Schema.Int,
  first: Schema.Array(NotCounted),
}).annotate({
  identifier: 'RegisterRead',
  description: 'How much of a register was counted, and the first records that were not. 台账读取情况。',
})

/** How many records of a register were counted, how many were not, and the first of those. */
export type RegisterRead = typeof RegisterRead.Type
