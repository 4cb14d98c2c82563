/**
 * Who follows the own case: a code and the hash of a secret for each party of a case that was given them.
 */
import { type Kysely, sql } from 'kysely'
import { serviceRole } from './0002-row-security.ts'

/** Makes the table with its policy. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('followers')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('case_id', 'uuid', (column) => column.notNull().references('cases.id'))
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('tried_on', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('followers_of_case', ['case_id', 'party'])
    .execute()
  await sql`grant select, insert, update, delete on followers to ${sql.raw(serviceRole)}`.execute(db)
  await sql`alter table followers enable row level security`.execute(db)
  await sql`create policy followers_of_actor on followers
    using (exists (select from cases where cases.id = case_id))
    with check (exists (select from cases where cases.id = case_id))`.execute(db)
}

/** Takes the table away. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.dropTable('followers').execute()
}
