/**
 * Registers, screening rounds and what people apply for. An entry of a register is never changed: a newer version takes
 * its place, and the earlier ones stay.
 */
import { type Kysely, sql } from 'kysely'
import { serviceRole } from './0002-row-security.ts'

const role = sql.raw(serviceRole)
// After a transaction a setting is left empty, not unset; an empty area must let nothing through.
const inArea = sql`area like nullif(current_setting('maplebridge.area', true), '') || '%'`
const ofBody = sql`(kind is null or coalesce(current_setting('maplebridge.body', true), '') in ('', kind))`

/** Makes the tables, their indexes and their policies. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('register_entries')
    .addColumn('register', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('latest', 'boolean', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('content', 'jsonb', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('register_entry', ['register', 'id', 'version'])
    .execute()
  await sql`create unique index register_latest on register_entries (register, id) where latest`.execute(db)
  await sql`create index register_by_area on register_entries (register, area text_pattern_ops, id) where latest`.execute(
    db,
  )

  await db.schema
    .createTable('screening_rounds')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('duty', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('from_day', 'text', (column) => column.notNull())
    .addColumn('to_day', 'text', (column) => column.notNull())
    .addColumn('done_on', 'text', (column) => column.notNull())
    .addColumn('nil', 'boolean', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await sql`create index rounds_of_body on screening_rounds (pack, body, duty, to_day)`.execute(db)
  await db.schema
    .createTable('screening_finds')
    .addColumn('round_id', 'uuid', (column) => column.notNull().references('screening_rounds.id'))
    .addColumn('case_id', 'uuid', (column) => column.notNull().references('cases.id'))
    .addPrimaryKeyConstraint('screening_find', ['round_id', 'case_id'])
    .execute()

  await db.schema
    .createTable('intakes')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull().generatedAlwaysAsIdentity().unique())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('tried_on', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('content', 'jsonb', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('case_id', 'uuid', (column) => column.references('cases.id'))
    .addColumn('decided_at', 'text')
    .addColumn('decided_by', 'text')
    .execute()
  await sql`create index intakes_waiting on intakes (area text_pattern_ops, seq) where decided_at is null`.execute(
    db,
  )
  await secure(db)
}

const secure = async (db: Kysely<unknown>): Promise<void> => {
  await sql`grant select, insert on register_entries, screening_rounds, screening_finds to ${role}`.execute(
    db,
  )
  // Applications come in without an actor; nobody who works here adds one.
  await sql`grant select on intakes to ${role}`.execute(db)
  await sql`grant update (latest) on register_entries to ${role}`.execute(db)
  await sql`grant update (reason, case_id, decided_at, decided_by) on intakes to ${role}`.execute(db)
  for (const table of ['register_entries', 'screening_rounds', 'screening_finds', 'intakes'])
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
  for (const table of ['register_entries', 'screening_rounds'])
    await sql`create policy ${sql.ref(`${table}_of_actor`)} on ${sql.table(table)}
      using (${inArea} and ${ofBody}) with check (${inArea} and ${ofBody})`.execute(db)
  await sql`create policy screening_finds_of_actor on screening_finds
    using (exists (select from screening_rounds where screening_rounds.id = round_id))
    with check (exists (select from screening_rounds where screening_rounds.id = round_id)
      and exists (select from cases where cases.id = case_id))`.execute(db)
  await sql`create policy intakes_of_actor on intakes using (${inArea}) with check (${inArea})`.execute(db)
}

/** Takes the tables away, with all that is in them. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['intakes', 'screening_finds', 'screening_rounds', 'register_entries'])
    await db.schema.dropTable(table).execute()
}
