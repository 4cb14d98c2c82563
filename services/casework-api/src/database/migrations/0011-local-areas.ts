/**
 * A grid or a functional zone has a number behind its digits: `6301-z1` begins like `6301-z10` and is not around it.
 * Whoever acts for one of them sees and writes what lies in it and in no other.
 */
import { type Kysely, sql } from 'kysely'

// After a transaction a setting is left empty, not unset; an empty area must let nothing through.
const area = `nullif(current_setting('maplebridge.area', true), '')`
const digits = `area like ${area} || '%'`
const within = `area like ${area} || case when strpos(${area}, '-') > 0 then '' else '%' end`

const body = `coalesce(current_setting('maplebridge.body', true), '')`
const ofBody = `(kind is null or ${body} in ('', kind))`
const ofHolder = `(${body} in ('', coalesce(holder, ''), coalesce(sender, '')) or (holder is null and ${body} = entered_by))`

/** For each table with an area, what is asked besides it of a row that is read, and of one that is written. */
const policies = [
  ['cases', ` and ${ofHolder}`, ''],
  ['register_entries', ` and ${ofBody}`, ` and ${ofBody}`],
  ['screening_rounds', ` and ${ofBody}`, ` and ${ofBody}`],
  ['intakes', '', ''],
] as const

/** Sets the policies. A condition in one piece is not taken apart by the planner, as the migration before this says. */
const set = async (db: Kysely<unknown>, { inArea }: { readonly inArea: string }): Promise<void> => {
  for (const [table, read, written] of policies)
    await sql
      .raw(
        `alter policy ${table}_of_actor on ${table}
        using (coalesce(${inArea}${read}, false)) with check (${inArea}${written})`,
      )
      .execute(db)
}

/** Makes a code with a number behind its digits stand for itself alone. */
export const up = (db: Kysely<unknown>): Promise<void> => set(db, { inArea: within })

/** Makes every code stand again for all that begin like it. */
export const down = (db: Kysely<unknown>): Promise<void> => set(db, { inArea: digits })
