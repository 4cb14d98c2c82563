/**
 * Everything a database says about its tables, one line each, so that two states can be compared. The order of columns is
 * left out: nothing depends on it. So are the brackets of policies: a condition that was read and written again has others.
 */
import { sql } from 'kysely'
import type { Database } from '../src/database/openDatabase.ts'

/** The tables of the ledger, their columns, keys, indexes, policies, settings and grants. */
export const schemaOf = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ line: string }>`
    with tables as (
      select c.oid, c.relname, c.relrowsecurity, c.reloptions, c.relacl, c.relowner from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname not like 'kysely%'
    )
    select concat_ws(' ', 'table', relname, relrowsecurity, reloptions) as line from tables
    union all
    select concat_ws(' ', 'column', relname, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,
      pg_get_expr(adbin, adrelid))
    from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
    union all
    select concat_ws(' ', 'key', relname, conname, pg_get_constraintdef(pg_constraint.oid))
    from tables join pg_constraint on conrelid = tables.oid
    union all
    select concat_ws(' ', 'index', indexdef) from pg_indexes where tablename in (select relname from tables)
    union all
    select concat_ws(' ', 'policy', tablename, policyname, cmd, translate(qual, '()', ''), translate(with_check, '()', '')) from pg_policies
    union all
    select concat_ws(' ', 'grant', relname, grantee::regrole, privilege_type)
    from tables, aclexplode(coalesce(relacl, acldefault('r', relowner)))
    union all
    select concat_ws(' ', 'grant', relname, attname, grantee::regrole, privilege_type)
    from tables join pg_attribute on attrelid = tables.oid and attacl is not null, aclexplode(attacl)
    order by line`.execute(db)
  return rows.map(({ line }) => line)
}
