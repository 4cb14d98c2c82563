/**
 * The one place that knows which database it is: PGlite in the process, in a folder or in memory, or a PostgreSQL
 * server by its URL. Everything else is the same SQL.
 */
import { PGlite } from '@electric-sql/pglite'
import * as Result from 'effect/Result'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type FolderRefused, openFolder } from './openFolder.ts'
import type { Tables } from './Tables.ts'
import { tellStatement } from './tellStatement.ts'

/** A database of the ledger. */
export type Database = Kysely<Tables>

/**
 * Connections to a server that one process keeps, unless it is told otherwise. A process does one thing at a time: more
 * of them let more commands begin and each take longer, and at half of saturation the slowest took twice as long with 10.
 */
export const usualConnections = 4

/**
 * Milliseconds after which a server that does not answer is given up, and a transaction that nobody goes on with: its
 * process may be gone without the server having been told.
 */
const patience = { connecting: 5_000, statement: 12_000, answer: 15_000, idle: 30_000 }

/** Whether a place is a PostgreSQL server. */
export const isServer = (place: string): boolean => /^postgres(ql)?:\/\//u.test(place)

/** How a database is opened. */
export type Opening = {
  /** Without, what is asked may take as long as it takes. */
  readonly limited?: boolean
  /** Connections kept to a server. */
  readonly connections?: number | undefined
}

/**
 * Opens the database at a place: a `postgres://` URL, a folder, or `memory://`. Its tables may not be there yet. What
 * takes long, such as bringing large tables up to date, needs it without the limits of time that requests have.
 */
export const openDatabase = async (place: string, opening: Opening = {}): Promise<Database> => {
  const opened = await databaseAt(place, opening)
  if (Result.isFailure(opened)) throw new Error(opened.failure.message)
  return opened.success
}

/** The same, with a folder that can not be used as an outcome. */
export const databaseAt = async (
  place: string,
  opening: Opening,
): Promise<Result.Result<Database, FolderRefused>> => {
  if (isServer(place)) return Result.succeed(onServer(place, opening))
  if (place === 'memory://') return Result.succeed(overPGlite(await PGlite.create(place)))
  const opened = await openFolder(place, { by: (folder) => PGlite.create(folder) })
  return Result.map(opened, overPGlite)
}

const onServer = (url: string, { limited = true, connections = usualConnections }: Opening): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: patience.connecting,
    ...(limited && {
      statement_timeout: patience.statement,
      query_timeout: patience.answer,
      idle_in_transaction_session_timeout: patience.idle,
    }),
  })
  // A connection that breaks is replaced by the pool, and whoever uses it is told by the query; without listeners it
  // would end the process, whether it is idle or between two statements of a transaction.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: tellStatement })
}

/** The database that a PGlite holds which runs already. */
export const overPGlite = (pglite: PGlite): Database =>
  new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), log: tellStatement })
