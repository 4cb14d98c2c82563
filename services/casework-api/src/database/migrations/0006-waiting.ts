/**
 * Why a case waits for a dispatcher, with an index over those that do.
 */
import { type Kysely, sql } from 'kysely'

/** Adds the column and its index. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('cases').addColumn('waiting', 'text').execute()
  await sql`create index cases_waiting on cases (seq) where waiting is not null`.execute(db)
}

/** Takes them away. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('cases').dropColumn('waiting').execute()
}
