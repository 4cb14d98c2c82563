/**
 * A row of one of a plan's tables as an official reads it.
 */
import type { Force, Label } from '@maplebridge/rules'

/** The tables of a plan that can be read row by row. */
export type TableName = 'risk' | 'routing' | 'remedies' | 'duties'

/** One row: the question it answers, its condition, its answer, what it says, how strongly, and by which clauses. */
export type RowInWords = {
  readonly rule: string
  /** The question, such as `lead`; in a table of one question the name of the table. */
  readonly question: string
  readonly asks: Label
  /** The condition as a phrase. */
  readonly when: Label
  /** The level, the bodies or ways, the lawful way with its place, or the duty with its bearer. */
  readonly answer: Label
  readonly summary: Label
  /** Condition, force and summary as one sentence. */
  readonly sentence: Label
  readonly force: Force
  readonly cites: readonly string[]
  /** True when the reading is inferred: the source does not print it. */
  readonly inferred: boolean
  /** Points that the source leaves unresolved and that bear on the row. */
  readonly unresolved: readonly string[]
}

/** Two rows that say something else about the same case, with no clause that orders them. */
export type RowsInConflict = {
  readonly question: string
  readonly rules: readonly string[]
  /** The smallest case in which both hold, as a phrase. */
  readonly shownBy: Label
}
