/**
 * What the ledger asks the rules: the edition in force for a case, on the day of a step.
 */
import type { Editions } from '@maplebridge/http'

/** How the ledger asks the rules. */
export type Rules = { readonly editions: Editions }

/** The day of an instant in China (UTC+8, without summer time). */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)
