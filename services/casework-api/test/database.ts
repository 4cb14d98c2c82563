/**
 * Databases for the tests: the same tables in memory and on a PostgreSQL server.
 */
import { migrate } from '../src/database/migrate.ts'
import { type Database, openDatabase } from '../src/database/openDatabase.ts'
import { startPostgres } from './postgres.ts'

/** A ledger for a test, and how to end it. */
export type TestLedger = { readonly db: Database; readonly end: () => Promise<void> }

/** An empty ledger: in memory, or on a server. */
export const emptyLedger = async (on: 'PGlite' | 'PostgreSQL'): Promise<TestLedger> => {
  const server = on === 'PostgreSQL' ? await startPostgres() : undefined
  const db = await openDatabase(server?.url ?? 'memory://')
  const { error } = await migrate(db)
  if (error !== undefined) throw error
  return {
    db,
    end: async () => {
      await db.destroy()
      await server?.stop()
    },
  }
}
