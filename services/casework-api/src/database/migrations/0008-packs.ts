/**
 * The packs that assessments were made under, by their hash. They say nothing about any case.
 */
import { type Kysely, sql } from 'kysely'
import { serviceRole } from './0002-row-security.ts'

/** Makes the table. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('packs')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('document', 'jsonb', (column) => column.notNull())
    .execute()
  await sql`grant select, insert on packs to ${sql.raw(serviceRole)}`.execute(db)
}

/** Takes it away. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.dropTable('packs').execute()
}
