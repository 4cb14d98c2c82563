/**
 * A request by which the demo is filled: sent to the routes of the ledger like any other, at an instant of the past.
 */
import type { Actor } from '@maplebridge/ledger'

/** What earlier requests answered, by the number of the case: its id, and the line of its last assessment. */
export type Known = ReadonlyMap<string, { readonly id: string; readonly assessed?: number }>

/** A request; path and body may name what earlier ones answered, and are nothing when that is missing. */
export type SeedRequest = {
  readonly on: string
  readonly by: Actor
  readonly method: 'POST' | 'PUT'
  readonly path: (known: Known) => string | undefined
  readonly body?: (known: Known) => unknown
  /** The case whose answer is kept, and whether the line it wrote is an assessment. */
  readonly about?: { readonly number: string; readonly assesses: boolean }
}
