/**
 * A feature that a database must have, and how to find out whether it does.
 */
import type { Label } from '@maplebridge/rules'

/** Who needs a feature: the ledger always, or only the jobs of a PostgreSQL server. */
export type NeededBy = 'ledger' | 'jobs'

/** A feature of a database, probed in a transaction that is taken back. */
export type DatabaseProbe = {
  readonly id: string
  readonly label: Label
  readonly neededBy: NeededBy
  /** What does not work without it. */
  readonly without: Label
  /** Statements that must be accepted first. */
  readonly given: readonly string[]
  /** The last statement; its first row has one column `is`. */
  readonly asked: string
  /** What it must say as text; or that it must be refused. */
  readonly answer: { readonly is: string } | { readonly refused: true }
}
