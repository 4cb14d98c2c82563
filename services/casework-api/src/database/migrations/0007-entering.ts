/**
 * Which kind of body entered a case, so that it sees the case while nobody has it; under which key an application was
 * made, so that one sent again is not made again; and who read the applications that wait.
 */
import { type Kysely, sql } from 'kysely'
import { serviceRole } from './0002-row-security.ts'

const role = sql.raw(serviceRole)
// After a transaction a setting is left empty, not unset; an empty area must let nothing through.
const inArea = sql`area like nullif(current_setting('maplebridge.area', true), '') || '%'`
const body = sql`coalesce(current_setting('maplebridge.body', true), '')`
const ofHolderOrSender = sql`${body} in ('', coalesce(holder, ''), coalesce(sender, ''))`
const ofHolderSenderOrFinder = sql`(${ofHolderOrSender} or (holder is null and ${body} = entered_by))`

/** Adds the columns and the table, and lets a body see what it entered. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('cases').addColumn('entered_by', 'text').execute()
  await sql`alter policy cases_of_actor on cases using (${inArea} and ${ofHolderSenderOrFinder})`.execute(db)

  await db.schema
    .alterTable('intakes')
    .addColumn('key', 'text', (column) => column.unique())
    .addColumn('request', 'text')
    .execute()
  await db.schema
    .createTable('intake_reads')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('code', 'text', (column) => column.notNull().references('intakes.code'))
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('intake_reads_of_code').on('intake_reads').columns(['code', 'seq']).execute()
  await sql`grant select, insert on intake_reads to ${role}`.execute(db)
  await sql`alter table intake_reads enable row level security`.execute(db)
  await sql`create policy intake_reads_of_actor on intake_reads
    using (exists (select from intakes where intakes.code = intake_reads.code))
    with check (exists (select from intakes where intakes.code = intake_reads.code))`.execute(db)
}

/** Takes them away, and with them what they say. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.dropTable('intake_reads').execute()
  await db.schema.alterTable('intakes').dropColumn('key').dropColumn('request').execute()
  await sql`alter policy cases_of_actor on cases using (${inArea} and ${ofHolderOrSender})`.execute(db)
  await db.schema.alterTable('cases').dropColumn('entered_by').execute()
}
