/**
 * Databases for the tests: the same tables in memory and on a PostgreSQL server, as `globalSetup.ts` made them.
 */
import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { type Database, openDatabase, overPGlite } from '../src/database/openDatabase.ts'

/** A ledger for a test, and how to end it. */
export type TestLedger = { readonly db: Database; readonly end: () => Promise<void> }

/** An empty ledger of its own: in memory, or on the server that the tests share. */
export const emptyLedger = async (on: 'PGlite' | 'PostgreSQL'): Promise<TestLedger> => {
  const { url, dump } = inject('emptyTables')
  if (on === 'PostgreSQL') return copyOf(url)
  const db = overPGlite(await PGlite.create({ loadDataDir: await openAsBlob(dump) }))
  return { db, end: () => db.destroy() }
}

/** A copy of a database, beside it on its server. */
const copyOf = async (url: string): Promise<TestLedger> => {
  const original = new URL(url).pathname.slice(1)
  const copy = `ledger_${randomUUID().replaceAll('-', '')}`
  // Nobody may be connected to what is copied.
  const server = await openDatabase(beside(url, 'template1'))
  await sql`create database ${sql.id(copy)} template ${sql.id(original)}`.execute(server)
  const db = await openDatabase(beside(url, copy))
  return {
    db,
    end: async () => {
      await db.destroy()
      await sql`drop database ${sql.id(copy)}`.execute(server)
      await server.destroy()
    },
  }
}

const beside = (url: string, database: string): string => {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}
