/**
 * An index for the open cases at a stage: without it, whoever asks for a stage that few cases are at has all open cases
 * of a prefecture or a province read. Within a township there are few. A command that changes the stage now writes to
 * the indexes of the case, which one that changes no indexed column does not.
 */
import { type Kysely, sql } from 'kysely'

const indexes = {
  staged_anywhere: 'stage, seq',
  staged_in_prefecture: 'prefecture, stage, seq',
  staged_in_county: 'county, stage, seq',
} as const

/** Adds the indexes. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const [name, columns] of Object.entries(indexes))
    await sql.raw(`create index ${name} on cases (${columns}) where closed_on is null`).execute(db)
}

/** Drops them. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const name of Object.keys(indexes)) await db.schema.dropIndex(name).execute()
}
