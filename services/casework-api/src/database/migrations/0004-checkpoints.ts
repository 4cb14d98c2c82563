/**
 * How many lines a checkpoint covers, so that what it says can be hashed again.
 */
import type { Kysely } from 'kysely'

/** Adds the column. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('checkpoints')
    .addColumn('lines', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}

/** Takes the column away. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('checkpoints').dropColumn('lines').execute()
}
