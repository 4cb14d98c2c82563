/**
 * Row security: whoever is connected as the role of the service sees and writes only what lies in the area of the
 * actor and, when the actor acts for a kind of body, what that body has. The service checks writes itself as well,
 * since some databases that speak PostgreSQL check no inserts.
 */
import { type Kysely, sql } from 'kysely'

/** The role as which commands run; it owns nothing. */
export const serviceRole = 'maplebridge_service'

// After a transaction a setting is left empty, not unset; an empty area must let nothing through.
const inArea = sql`area like nullif(current_setting('maplebridge.area', true), '') || '%'`
const ofBody = sql`coalesce(current_setting('maplebridge.body', true), '') in ('', coalesce(holder, ''), coalesce(sender, ''))`

/** Makes the role and its policies. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = '${sql.raw(serviceRole)}') then
      create role ${sql.raw(serviceRole)} nologin;
    end if;
  end $$`.execute(db)
  await sql`grant ${sql.raw(serviceRole)} to current_user`.execute(db)
  await sql`grant select, insert, update on cases, due, answers to ${sql.raw(serviceRole)}`.execute(db)
  await sql`grant select, insert on entries, reads, checkpoints to ${sql.raw(serviceRole)}`.execute(db)
  await sql`grant select, insert, update, delete on personal to ${sql.raw(serviceRole)}`.execute(db)
  await sql`alter table cases enable row level security`.execute(db)
  await sql`create policy cases_of_actor on cases using (${inArea} and ${ofBody}) with check (${inArea})`.execute(
    db,
  )
  for (const table of ['entries', 'personal', 'reads', 'due']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`create policy ${sql.ref(`${table}_of_actor`)} on ${sql.table(table)}
      using (exists (select from cases where cases.id = case_id))
      with check (exists (select from cases where cases.id = case_id))`.execute(db)
  }
}

/** Takes the policies away; the role stays, since other databases of the server may use it. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['cases', 'entries', 'personal', 'reads', 'due']) {
    await sql`drop policy ${sql.ref(`${table}_of_actor`)} on ${sql.table(table)}`.execute(db)
    await sql`alter table ${sql.table(table)} disable row level security`.execute(db)
    await sql`revoke all on ${sql.table(table)} from ${sql.raw(serviceRole)}`.execute(db)
  }
  await sql`revoke all on answers, checkpoints from ${sql.raw(serviceRole)}`.execute(db)
}
