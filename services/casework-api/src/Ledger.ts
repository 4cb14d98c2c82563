/**
 * What the routes of the service work with: the database, the rules, the clock, and who is trusted.
 */
import { editionsOf, type PackSource } from '@maplebridge/http'
import { type Authenticate, authenticateBy, type Trust } from './authenticate.ts'
import type { Database } from './database/openDatabase.ts'
import type { Rules } from './rulesOf.ts'
import { type Sealing, sealingWith } from './Sealing.ts'

/** What the routes of the service work with. */
export type Ledger = {
  readonly db: Database
  readonly rules: Rules
  /** The instant, in UTC with milliseconds. */
  readonly now: () => string
  readonly authenticate: Authenticate
  /** Absent when nothing is kept about parties. */
  readonly sealing?: Sealing | undefined
}

/** The ledger in a database: under the packs in use, for whoever is trusted, with the key for what it keeps of parties. */
export const ledgerIn = (
  db: Database,
  {
    packs,
    trust,
    ledgerKey,
    now,
  }: {
    readonly packs: PackSource
    readonly trust: Trust
    readonly ledgerKey: Uint8Array | undefined
    readonly now: () => string
  },
): Ledger => ({
  db,
  rules: { editions: editionsOf(packs) },
  now,
  authenticate: authenticateBy(trust),
  sealing: ledgerKey && sealingWith(ledgerKey),
})
