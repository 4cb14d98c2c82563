/**
 * The tiers around the area of a row as columns of their own, and an index for each list within each tier. Under row
 * security only conditions that can leak nothing reach an index, and `like` is none of them; equality is.
 */
import { type Kysely, sql } from 'kysely'

const tiers = [
  ['prefecture', 4],
  ['county', 6],
  ['township', 9],
] as const
const tables = ['cases', 'due', 'intakes', 'register_entries', 'screening_rounds'] as const

/** The lists within a tier: their table, what they are ordered by, and which rows they show. */
const lists = [
  ['cases_in', 'cases', 'seq', ''],
  ['open_in', 'cases', 'seq', 'where closed_on is null'],
  ['waiting_in', 'cases', 'seq', 'where waiting is not null'],
  ['held_in', 'cases', 'holder, seq', 'where holder is not null'],
  ['active_in', 'cases', 'holder, seq', 'where closed_on is null and holder is not null'],
  ['entered_in', 'cases', 'entered_by, seq', 'where holder is null and entered_by is not null'],
  ['sent_in', 'cases', 'sender, seq', 'where sender is not null'],
  ['due_in', 'due', 'last_day, case_id, duty', `where status = 'open'`],
  ['intakes_in', 'intakes', 'seq', 'where decided_at is null'],
  ['registered_in', 'register_entries', 'register, id', 'where latest'],
  ['rounds_in', 'screening_rounds', 'pack, to_day', ''],
] as const

/** The same lists over all areas, and what the sweep looks for. */
const everywhere = {
  open_anywhere: 'cases (seq) where closed_on is null',
  held_anywhere: 'cases (holder, seq) where holder is not null',
  active_anywhere: 'cases (holder, seq) where closed_on is null and holder is not null',
  entered_anywhere: 'cases (entered_by, seq) where holder is null and entered_by is not null',
  sent_anywhere: 'cases (sender, seq) where sender is not null',
  due_anywhere: `due (last_day, case_id, duty) where status = 'open'`,
  due_untold: `due (last_day) where status = 'open' and told_on is null`,
  intakes_anywhere: 'intakes (seq) where decided_at is null',
} as const

/** Indexes whose work the new ones do, and how they were made. */
const replaced = {
  cases_by_area: 'cases (area text_pattern_ops, seq)',
  cases_open: 'cases (stage, seq) where closed_on is null',
  due_open: `due (last_day, case_id) where status = 'open'`,
  register_by_area: 'register_entries (register, area text_pattern_ops, id) where latest',
  intakes_waiting: 'intakes (area text_pattern_ops, seq) where decided_at is null',
} as const

/**
 * The policies of the rows with an area. Their conditions are put into one that the planner can not take apart: it would
 * count the area once for the policy and once for the tier, expect next to no rows, and sort all of a prefecture for a
 * page of it.
 */
const policies = async (db: Kysely<unknown>, { put }: { readonly put: (condition: string) => string }) => {
  const { rows } = await sql<{ name: string; on: string; condition: string }>`
    select policyname as name, tablename as on, qual as condition from pg_policies
    where schemaname = current_schema() and tablename in (${sql.join(tables)}) and qual like '%maplebridge.area%'`.execute(
    db,
  )
  for (const { name, on, condition } of rows)
    await sql`alter policy ${sql.ref(name)} on ${sql.table(on)} using (${sql.raw(put(condition))})`.execute(
      db,
    )
}

/** Adds the columns and their indexes, and drops those that no plan can use. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table due add column area text`.execute(db)
  await sql`update due set area = cases.area from cases where cases.id = due.case_id`.execute(db)
  await sql`alter table due alter column area set not null`.execute(db)
  for (const table of tables) {
    const columns = tiers.map(
      ([tier, length]) =>
        `add column ${tier} text not null generated always as (left(area, ${length})) stored`,
    )
    await sql.raw(`alter table ${table} ${columns.join(', ')}`).execute(db)
  }
  for (const name of Object.keys(replaced)) await db.schema.dropIndex(name).execute()
  for (const [name, table, order, rows] of lists)
    for (const [tier] of tiers)
      await sql.raw(`create index ${name}_${tier} on ${table} (${tier}, ${order}) ${rows}`).execute(db)
  for (const [name, index] of Object.entries(everywhere))
    await sql.raw(`create index ${name} on ${index}`).execute(db)
  await policies(db, { put: (condition) => `coalesce(${condition}, false)` })
  // Most commands change no indexed column: with room on its page, a case is rewritten there and no index is touched.
  await sql`alter table cases set (fillfactor = 80)`.execute(db)
}

/** Takes them away again. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table cases reset (fillfactor)`.execute(db)
  await policies(db, { put: (condition) => condition.replace(/^COALESCE\(/u, '').replace(/, false\)$/u, '') })
  for (const name of Object.keys(everywhere)) await db.schema.dropIndex(name).execute()
  for (const [name, index] of Object.entries(replaced))
    await sql.raw(`create index ${name} on ${index}`).execute(db)
  for (const table of tables)
    await sql
      .raw(`alter table ${table} ${tiers.map(([tier]) => `drop column ${tier}`).join(', ')}`)
      .execute(db)
  await db.schema.alterTable('due').dropColumn('area').execute()
}
