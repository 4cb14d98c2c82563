/**
 * Which tables a backup holds, and in which order they can be filled: a table after those that it refers to. Read from
 * the database itself, so that no table of a later migration is forgotten.
 */
import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** A table with the columns that are written, and those whose numbers the database gives. */
export type CopiedTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly numbered: readonly string[]
}

/** The tables of the ledger; not those in which migrations are kept, nor other schemas. */
export const copiedTables = async (db: Kysely<Tables>): Promise<readonly CopiedTable[]> => {
  const { rows } = await sql<CopiedTable & { readonly refers: readonly string[] }>`
    select
      t.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attidentity <> ''
        order by a.attnum) as numbered,
      array(select r.relname::text from pg_constraint c join pg_class r on r.oid = c.confrelid
        where c.contype = 'f' and c.conrelid = t.oid and c.confrelid <> t.oid) as refers
    from pg_class t
    where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace
      and t.relname not like 'kysely\\_migration%'
    order by t.relname`.execute(db)
  const ordered: CopiedTable[] = []
  const waiting = new Map(rows.map((row) => [row.name, row]))
  while (waiting.size > 0) {
    const [next] = [...waiting.values()].filter(({ refers }) => !refers.some((name) => waiting.has(name)))
    // Tables that refer to each other in a ring can not be filled one after the other; they come as they are named.
    const { refers: _, ...table } = next ?? [...waiting.values()][0] ?? { refers: [], ...none }
    ordered.push(table)
    waiting.delete(table.name)
  }
  return ordered
}

const none: CopiedTable = { name: '', columns: [], numbered: [] }
