/**
 * The day on which the duties of a case were last reckoned, with an index over the cases for which they may still change.
 */
import { type Kysely, sql } from 'kysely'

/** Adds the column and its index; cases that were there before are reckoned by the next sweep. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('cases')
    .addColumn('reckoned_on', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await sql`create index cases_to_reckon on cases (reckoned_on, seq) where stage <> 'archived'`.execute(db)
}

/** Takes them away. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('cases').dropColumn('reckoned_on').execute()
}
