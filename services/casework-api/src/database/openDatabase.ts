/**
 * The one place that knows which database it is: PGlite in the process, in a folder or in memory, or a PostgreSQL
 * server by its URL. Everything else is the same SQL.
 */
import { mkdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './Tables.ts'
import { tellStatement } from './tellStatement.ts'

/** A database of the ledger. */
export type Database = Kysely<Tables>

/** Connections to a server that one process keeps. */
const connections = 10

/**
 * Opens the database at a place: a `postgres://` URL, a folder, or `memory://`. Its tables may not be there yet.
 */
export const openDatabase = async (place: string): Promise<Database> => {
  if (/^postgres(ql)?:\/\//u.test(place)) {
    const pool = new pg.Pool({ connectionString: place, max: connections })
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    pool.on('error', () => {})
    return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: tellStatement })
  }
  // PGlite lets everybody read and write its files, so nobody else gets into its folder.
  if (place !== 'memory://') await mkdir(place, { recursive: true, mode: 0o700 })
  return new Kysely<Tables>({
    dialect: new PGliteDialect({ pglite: await PGlite.create(place) }),
    log: tellStatement,
  })
}
