/**
 * The tables of registers, screening rounds and applications, as Kysely knows them.
 */
import type { Generated, JSONColumnType } from 'kysely'
import type { Intake } from '../Intake.ts'
import type { RegisterContent, RegisterName } from '../RegisterContent.ts'
import type { TierColumns } from './Tables.ts'

/** One version of an entry of a register; only the newest is `latest`. */
export type RegisterRow = TierColumns & {
  readonly register: RegisterName
  readonly id: string
  readonly version: number
  readonly latest: boolean
  readonly area: string
  /** The kind of body whose entry it is; whoever acts for another kind does not see it. */
  readonly kind: string | null
  readonly content: JSONColumnType<RegisterContent>
  readonly account: string
  readonly at: string
}

/** A round of screening that was done, with something found or with nothing. */
export type RoundRow = TierColumns & {
  readonly id: string
  readonly pack: string
  readonly duty: string
  readonly body: string
  readonly kind: string
  readonly area: string
  readonly from_day: string
  readonly to_day: string
  readonly done_on: string
  readonly nil: boolean
  readonly account: string
  readonly at: string
}

/** A case that a round found. */
export type FindRow = { readonly round_id: string; readonly case_id: string }

/** What somebody without an account applied for. */
export type IntakeRow = TierColumns & {
  readonly code: string
  readonly seq: Generated<string>
  readonly area: string
  readonly salt: string
  readonly secret: string
  readonly tried_on: string | null
  readonly tries: Generated<number>
  readonly content: JSONColumnType<Intake>
  readonly at: string
  readonly reason: string | null
  readonly case_id: string | null
  readonly decided_at: string | null
  readonly decided_by: string | null
  /** The hash of the key under which it was made, and of what was applied for; none when no key was given. */
  readonly key: string | null
  readonly request: string | null
}

/** That somebody who works here read an application. */
export type IntakeReadRow = {
  readonly seq: Generated<string>
  readonly code: string
  readonly account: string
  readonly role: string
  readonly at: string
}

/** The tables by name. */
export type RegisterTables = {
  readonly register_entries: RegisterRow
  readonly screening_rounds: RoundRow
  readonly screening_finds: FindRow
  readonly intakes: IntakeRow
  readonly intake_reads: IntakeReadRow
}
