/**
 * Several that sweep at once, each with its own connections, and a record of every duty that was marked as late, which
 * the database keeps itself.
 */
import { editionsOf, fixedPacks } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import { sql } from 'kysely'
import { openDatabase } from '../../src/database/openDatabase.ts'
import { dayOf } from '../../src/rulesOf.ts'
import { sweep } from '../../src/sweep.ts'

/** Several that sweep. */
export type Sweepers = {
  readonly sweepAtOnce: () => Promise<void>
  /** Sweeps a last time, and tells what the record says. */
  readonly look: () => Promise<{
    readonly sweeps: number
    readonly told: number
    readonly faults: readonly string[]
  }>
  readonly end: () => Promise<void>
}

/** Makes sweepers over a server, and its record. */
export const sweepersOn = async (
  server: string,
  { packs: folder, count }: { readonly packs: string; readonly count: number },
): Promise<Sweepers> => {
  const { packs } = await loadPacks(folder, { shipped })
  const rules = { editions: editionsOf(fixedPacks(besideShipped(packs, { shipped }))) }
  const all = await Promise.all(Array.from({ length: count }, () => openDatabase(server)))
  const [first] = all
  if (first === undefined) throw new Error('nobody sweeps')
  await sql`create table told_record (case_id uuid, duty text, last_day text, by text)`.execute(first)
  await sql`create function record_told() returns trigger language plpgsql as $$ begin
    if new.told_on is not null and old.told_on is null then
      insert into told_record values (new.case_id, new.duty, new.last_day, current_setting('application_name'));
    end if;
    return new;
  end $$`.execute(first)
  await sql`create trigger told after update on due for each row execute function record_told()`.execute(
    first,
  )
  const before = await sql<{
    count: number
  }>`select count(*)::int as count from due where told_on is not null`.execute(first)
  let sweeps = 0
  let said = 0
  const sweepAtOnce = async (): Promise<void> => {
    const at = new Date().toISOString()
    for (const { overdue } of await Promise.all(all.map((db) => sweep(db, { at, rules })))) said += overdue
    sweeps += count
  }
  return {
    sweepAtOnce,
    look: async () => {
      await sweepAtOnce()
      // What one of them was writing to was left to the next.
      await sweepAtOnce()
      const twice = await sql<{ case_id: string; duty: string; times: number }>`
        select case_id, duty, count(*)::int as times from told_record group by case_id, duty, last_day having count(*) > 1`.execute(
        first,
      )
      const untold = await sql<{ case_id: string; duty: string }>`
        select case_id, duty from due where status = 'open' and last_day < ${dayOf(new Date().toISOString())} and told_on is null`.execute(
        first,
      )
      const record = await sql<{ count: number }>`select count(*)::int as count from told_record`.execute(
        first,
      )
      const told = record.rows[0]?.count ?? 0
      return {
        sweeps,
        told: told + (before.rows[0]?.count ?? 0),
        faults: [
          ...twice.rows.map(
            ({ case_id, duty, times }) => `duty ${duty} of ${case_id} was told ${times} times`,
          ),
          ...untold.rows.map(({ case_id, duty }) => `duty ${duty} of ${case_id} is late and was not told`),
          ...(said > told ? [`sweeps said ${said} duties, and marked ${told}`] : []),
          ...(told === 0 ? ['no duty was late: nothing was tried'] : []),
        ],
      }
    },
    end: async () => {
      await Promise.all(all.map((db) => db.destroy()))
    },
  }
}
