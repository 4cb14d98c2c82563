/**
 * A copy of a whole ledger as lines of JSON, taken while the service runs, and put back into an empty database of either
 * kind. It is of one moment: what is written meanwhile is in the next one. What is sealed stays sealed, and the key is
 * not in it.
 */
import * as Result from 'effect/Result'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type CopiedTable, copiedTables } from './copiedTables.ts'
import { type MigrationName, migrate, migrations } from './migrate.ts'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'

/** The first line of a backup. */
export type BackupHead = {
  readonly backup: 'maplebridge-casework'
  readonly at: string
  /** The newest migration of the tables. */
  readonly migration: string
}

/** Rows that are read or written at once. */
const batch = 500

/** The lines of a backup: what it is, each row with its table, and how many there were. */
export async function* backupLines(db: Database, { at }: { readonly at: string }): AsyncGenerator<string> {
  const tx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    // Whoever may not see every row is told so, and does not keep half a ledger.
    await sql`set local row_security = off`.execute(tx)
    const migration = (await newestMigration(tx)) ?? ''
    const head: BackupHead = { backup: 'maplebridge-casework', at, migration }
    yield `${JSON.stringify(head)}\n`
    let rows = 0
    for (const { name } of await copiedTables(tx)) {
      await sql`declare copied no scroll cursor for select to_json(t)::text as row from ${sql.table(name)} t`.execute(
        tx,
      )
      for (let read = batch; read === batch; ) {
        const fetched = await sql<{ row: string }>`fetch ${sql.raw(String(batch))} from copied`.execute(tx)
        read = fetched.rows.length
        rows += read
        // A row goes through as text: numbers of any length stay what they are.
        yield fetched.rows.map(({ row }) => `{"table":${JSON.stringify(name)},"row":${row}}\n`).join('')
      }
      await sql`close copied`.execute(tx)
    }
    yield `${JSON.stringify({ rows })}\n`
  } finally {
    await tx.rollback().execute()
  }
}

/** Why a backup can not be put back. */
export type RestoreRefused = 'no-backup' | 'newer-tables' | 'not-empty' | 'incomplete'

/** What was put back. */
export type Restored = { readonly at: string; readonly rows: number }

/** Puts a backup into an empty database, in one transaction, and brings its tables up to date. */
export const restoreBackup = async (
  db: Database,
  { lines }: { readonly lines: AsyncIterable<string> },
): Promise<Result.Result<Restored, RestoreRefused>> => {
  const reading = lines[Symbol.asyncIterator]()
  const head = headIn((await reading.next()).value)
  if (head === undefined) return Result.fail('no-backup')
  if (!isMigration(head.migration)) return Result.fail('newer-tables')
  // Before anything else: bringing tables to the version of the backup may take newer ones away.
  if (!(await areEmpty(db, await copiedTables(db)))) return Result.fail('not-empty')
  const { error } = await migrate(db, { to: head.migration })
  if (error !== undefined) throw error
  const tx = await db.startTransaction().execute()
  try {
    const tables = await copiedTables(tx)
    const rows = await fill(tx, { tables, lines: { [Symbol.asyncIterator]: () => reading } })
    if (rows === undefined) return Result.fail('incomplete')
    for (const table of tables) await numberOn(tx, table)
    await tx.commit().execute()
    const { error: behind } = await migrate(db)
    if (behind !== undefined) throw behind
    return Result.succeed({ at: head.at, rows })
  } finally {
    if (!tx.isCommitted) await tx.rollback().execute()
  }
}

/** The newest migration of a database; nothing when no ledger was ever in it. */
export const newestMigration = async (db: Kysely<Tables>): Promise<string | undefined> => {
  const known = await sql<{
    there: boolean
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (known.rows[0]?.there !== true) return undefined
  const { rows } = await sql<{
    name: string
  }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return rows[0]?.name
}

const isMigration = (name: string): name is MigrationName => Object.hasOwn(migrations, name)

const headIn = (line: string | undefined): BackupHead | undefined => {
  try {
    const head: unknown = JSON.parse(line ?? '')
    return isHead(head) ? head : undefined
  } catch {
    return undefined
  }
}

const isHead = (value: unknown): value is BackupHead =>
  typeof value === 'object' &&
  value !== null &&
  'backup' in value &&
  value.backup === 'maplebridge-casework' &&
  'at' in value &&
  typeof value.at === 'string' &&
  'migration' in value &&
  typeof value.migration === 'string'

const areEmpty = async (db: Kysely<Tables>, tables: readonly CopiedTable[]): Promise<boolean> => {
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0) return false
  }
  return true
}

/** Writes the rows of a backup; nothing when its last line, which says how many there are, is missing or differs. */
const fill = async (
  tx: Transaction<Tables>,
  { tables, lines }: { readonly tables: readonly CopiedTable[]; readonly lines: AsyncIterable<string> },
): Promise<number | undefined> => {
  const byName = new Map(tables.map((table) => [table.name, table]))
  let [written, told, current] = [0, -1, '']
  let waiting: string[] = []
  const write = async (): Promise<void> => {
    const table = byName.get(current)
    if (table !== undefined && waiting.length > 0) await insert(tx, { table, rows: waiting })
    waiting = []
  }
  for await (const line of lines) {
    const row = rowPattern.exec(line)?.groups
    if (row === undefined) {
      told = Number(lastPattern.exec(line)?.[1] ?? -1)
      continue
    }
    const { table = '', values = '' } = row
    if (!byName.has(table)) return undefined
    if (table !== current || waiting.length === batch) await write()
    current = table
    waiting.push(values)
    written += 1
  }
  await write()
  return told === written ? written : undefined
}

const rowPattern = /^\{"table":"(?<table>\w+)","row":(?<values>\{.*\})\}$/su
const lastPattern = /^\{"rows":(\d+)\}$/u

const insert = async (
  tx: Transaction<Tables>,
  { table, rows }: { readonly table: CopiedTable; readonly rows: readonly string[] },
): Promise<void> => {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table.name)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${sql.table(table.name)}, ${`[${rows.join(',')}]`}::json)`.execute(
    tx,
  )
}

/** Lets the database go on numbering after the rows that were put back. */
const numberOn = async (tx: Transaction<Tables>, { name, numbered }: CopiedTable): Promise<void> => {
  for (const column of numbered) {
    await sql`select setval(pg_get_serial_sequence(${name}, ${column}), coalesce(max(${sql.ref(column)}), 1),
      max(${sql.ref(column)}) is not null) from ${sql.table(name)}`.execute(tx)
  }
}
