/**
 * The ledger: cases, lines, answers to commands, what is kept about parties, who read what, and what is due.
 */
import { type Kysely, sql } from 'kysely'

/** Makes the tables and their indexes. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('cases')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull().generatedAlwaysAsIdentity().unique())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('holder', 'text')
    .addColumn('sender', 'text')
    .addColumn('sender_number', 'text', (column) => column.notNull())
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('matter', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('level', 'text')
    .addColumn('filed_on', 'text', (column) => column.notNull())
    .addColumn('closed_on', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('state', 'jsonb', (column) => column.notNull())
    .execute()
  // One number of a sender, one case (一案一码).
  await sql`create unique index cases_of_sender on cases (coalesce(sender, ''), sender_number)`.execute(db)
  await sql`create index cases_by_area on cases (area text_pattern_ops, seq)`.execute(db)
  await sql`create index cases_open on cases (stage, seq) where closed_on is null`.execute(db)

  await db.schema
    .createTable('entries')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('case_id', 'uuid', (column) => column.notNull().references('cases.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('line', 'jsonb', (column) => column.notNull())
    .addUniqueConstraint('entries_in_order', ['case_id', 'version'])
    .execute()

  await db.schema
    .createTable('answers')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('answer', 'jsonb')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_of_account', ['account', 'key'])
    .execute()

  await db.schema
    .createTable('personal')
    .addColumn('case_id', 'uuid', (column) => column.notNull().references('cases.id'))
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('personal_of_case', ['case_id', 'party', 'field'])
    .execute()

  await db.schema
    .createTable('reads')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('case_id', 'uuid', (column) => column.notNull().references('cases.id'))
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('reads_of_case').on('reads').columns(['case_id', 'seq']).execute()

  await db.schema
    .createTable('due')
    .addColumn('case_id', 'uuid', (column) => column.notNull().references('cases.id'))
    .addColumn('duty', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('told_on', 'text')
    .addPrimaryKeyConstraint('due_of_case', ['case_id', 'duty'])
    .execute()
  await sql`create index due_open on due (last_day, case_id) where status = 'open'`.execute(db)

  await db.schema
    .createTable('checkpoints')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('upto', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('previous', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
}

/** Takes the tables away, with all that is in them. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['checkpoints', 'due', 'reads', 'personal', 'answers', 'entries', 'cases'])
    await db.schema.dropTable(table).execute()
}
