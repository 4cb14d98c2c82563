/**
 * How `doctor` reaches a database: a PostgreSQL server by its URL, or a folder of PGlite. This file alone knows the
 * drivers; they are loaded when a database is asked about, and by no other command.
 */
import { cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A row as a driver gives it. */
export type DatabaseRow = Readonly<Record<string, unknown>>

/** A connection to a database: one statement at a time, and an end. A statement that is refused rejects. */
export type DatabaseConnection = {
  readonly query: (statement: string) => Promise<readonly DatabaseRow[]>
  readonly end: () => Promise<void>
}

/** That nothing answered, and what the driver said. */
export type NoDatabase = { readonly silent: string }

/** Reaching a database, and the clock it is compared with. */
export type DatabaseAccess = {
  /** The connection to a place, unless nothing answers there. */
  readonly connect: (place: string) => Promise<DatabaseConnection | NoDatabase>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Databases of this world. */
export const databases: DatabaseAccess = {
  connect: (place) =>
    (isServer(place) ? toServer(place) : inFolder(place)).catch((error: unknown) => ({
      silent: error instanceof Error ? error.message : String(error),
    })),
  now: () => Date.now(),
}

/** Whether a place is the URL of a server; else it is a folder. */
export const isServer = (place: string): boolean => /^postgres(ql)?:\/\//u.test(place)

const toServer = async (url: string): Promise<DatabaseConnection> => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
  })
  // A connection that breaks shows in the statement under way.
  client.on('error', () => {})
  await client.connect()
  return {
    query: async (statement) => (await client.query<DatabaseRow>(statement)).rows,
    end: () => client.end(),
  }
}

/** A copy of the folder is opened: a service may be at work in it, and two must not be. */
const inFolder = async (folder: string): Promise<DatabaseConnection> => {
  const { PGlite } = await import('@electric-sql/pglite')
  const isMemory = folder === 'memory://'
  // PGlite would make a database where there is none.
  if (!isMemory) await stat(join(folder, 'PG_VERSION'))
  const copy = await mkdtemp(join(tmpdir(), 'maplebridge-doctor-'))
  if (!isMemory) await cp(folder, copy, { recursive: true })
  const database = await PGlite.create(isMemory ? folder : copy)
  return {
    query: async (statement) => (await database.query<DatabaseRow>(statement)).rows,
    end: async () => {
      await database.close()
      await rm(copy, { recursive: true, force: true })
    },
  }
}
