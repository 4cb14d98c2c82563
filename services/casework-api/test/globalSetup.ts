/**
 * Made once for all tests of the service, since it takes seconds: a PostgreSQL server, and the newest tables in a
 * database of it and in a dump of PGlite. `emptyLedger` copies them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/database/migrate.ts'
import { type Database, openDatabase, overPGlite } from '../src/database/openDatabase.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of a database with empty tables, and the file of a dump with such. */
    readonly emptyTables: { readonly url: string; readonly dump: string }
  }
}

/** Makes them, and answers how to take them away. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-tables-'))
  const dump = join(folder, 'pglite.tar')
  const [server] = await Promise.all([serverWithTables(), writeDump(dump)])
  project.provide('emptyTables', { url: server.url, dump })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const serverWithTables = async () => {
  const server = await startPostgres()
  const db = await openDatabase(server.url)
  await withTables(db)
  await db.destroy()
  return server
}

const writeDump = async (file: string): Promise<void> => {
  const pglite = await PGlite.create()
  const db = overPGlite(pglite)
  await withTables(db)
  await writeFile(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await db.destroy()
}

const withTables = async (db: Database): Promise<void> => {
  const { error } = await migrate(db)
  if (error !== undefined) throw error
}
