/**
 * The tables of the ledger, as Kysely knows them. `entries` is the truth; `cases` and `due` follow from it and can be
 * built again.
 */
import type { CaseState, LedgerEntry } from '@maplebridge/ledger'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Waiting } from '../waitingFor.ts'
import type { RegisterTables } from './RegisterTables.ts'

/** A column that is written as JSON text and read as a value. */
type Json<Value extends object> = JSONColumnType<Value>

/** Instants are written as text in UTC, so that both drivers read back what was written. */
type Instant = ColumnType<string, string, string>

/** The tiers around the area of a row, as the database makes them from it. */
export type TierColumns = {
  readonly prefecture: ColumnType<string, never, never>
  readonly county: ColumnType<string, never, never>
  readonly township: ColumnType<string, never, never>
}

/** A case as it stands now. */
export type CaseRow = TierColumns & {
  readonly id: string
  /** The order in which cases were opened; lists are paged by it. */
  readonly seq: Generated<string>
  readonly area: string
  readonly holder: string | null
  readonly sender: string | null
  readonly sender_number: string
  /** The kind of body that entered it; it sees the case while nobody has it. */
  readonly entered_by: string | null
  readonly pack: string
  readonly matter: string
  readonly stage: string
  readonly level: string | null
  readonly filed_on: string
  readonly closed_on: string | null
  readonly version: number
  readonly waiting: Waiting | null
  /** The day on which its duties were last reckoned. */
  readonly reckoned_on: ColumnType<string, string | undefined, string>
  readonly opened_at: Instant
  readonly state: Json<CaseState>
}

/** A line of the ledger. */
export type EntryRow = {
  readonly seq: Generated<string>
  readonly case_id: string
  readonly version: number
  readonly type: string
  readonly at: Instant
  readonly hash: string
  readonly line: Json<LedgerEntry>
}

/** What was answered to a command, by the key that its sender gave it. */
export type AnswerRow = {
  readonly account: string
  readonly key: string
  readonly request: string
  readonly answer: ColumnType<object | null, string | null, string | null>
  readonly at: Instant
}

/** A value about a party, encrypted; the chain holds only the commitment to it. */
export type PersonalRow = {
  readonly case_id: string
  readonly party: string
  readonly field: string
  readonly salt: string
  readonly sealed: string
  readonly key: string
}

/** Who follows the own case: a code, and the hash of a secret. */
export type FollowerRow = {
  readonly code: string
  readonly case_id: string
  readonly party: string
  readonly salt: string
  readonly secret: string
  readonly tried_on: string | null
  readonly tries: number
}

/** That somebody read the file of a case. */
export type ReadRow = {
  readonly seq: Generated<string>
  readonly case_id: string
  readonly account: string
  readonly role: string
  readonly what: string
  readonly at: Instant
}

/** A duty of a case with its last day, so that what is late is found without asking the rules about every case. */
export type DueRow = TierColumns & {
  readonly case_id: string
  /** The area of the case, so that a page of what is late is found without reading cases. */
  readonly area: string
  readonly duty: string
  readonly last_day: string
  readonly status: string
  readonly told_on: string | null
}

/** A point up to which all lines are covered by one hash, each chained to the one before. */
export type CheckpointRow = {
  readonly seq: Generated<string>
  readonly upto: string
  readonly lines: number
  readonly hash: string
  readonly previous: string | null
  readonly at: Instant
}

/** A pack that an assessment was made under, by its hash. */
export type PackRow = {
  readonly hash: string
  readonly document: Json<object>
}

/** The tables by name. */
export type Tables = RegisterTables & {
  readonly cases: CaseRow
  readonly entries: EntryRow
  readonly answers: AnswerRow
  readonly personal: PersonalRow
  readonly followers: FollowerRow
  readonly reads: ReadRow
  readonly due: DueRow
  readonly checkpoints: CheckpointRow
  readonly packs: PackRow
}
