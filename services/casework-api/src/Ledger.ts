/**
 * What the routes of the service work with: the database, the rules, the clock, and who is trusted.
 */
import type { Authenticate } from './authenticate.ts'
import type { Database } from './database/openDatabase.ts'
import type { Rules } from './rulesOf.ts'
import type { Sealing } from './Sealing.ts'

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
