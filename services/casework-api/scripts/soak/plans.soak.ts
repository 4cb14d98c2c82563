/**
 * The plans of every question of the service over a ledger of millions of cases.
 */
import { sql } from 'kysely'
import { openDatabase } from '../../src/database/openDatabase.ts'
import { startPostgres } from '../../test/postgres.ts'
import { fillLedger } from './fillLedger.ts'
import { placesIn, plannedQuestions, quantile } from './plannedQuestions.ts'
import type { Soak } from './Soak.ts'

/** Fills a PostgreSQL with invented cases and asks it everything. */
export const soak: Soak = {
  about:
    'Every list and every read of the service finds its rows by an index under row security, and reads no more than a small multiple of a page.',
  sizes: { cases: 5_000_000, places: 20 },
  run: async ({ sizeOf, isOver, say }) => {
    const server = await startPostgres()
    const db = await openDatabase(server.url)
    try {
      await sql`alter system set max_wal_size = '8GB'`.execute(db)
      await sql`select pg_reload_conf()`.execute(db)
      const cases = sizeOf('cases')
      const start = performance.now()
      await fillLedger(db, { cases, say })
      const filled = ((performance.now() - start) / 1000).toFixed(0)
      say(`filled in ${filled} s`)
      const places = await placesIn(db, { places: sizeOf('places') })
      const planned = await plannedQuestions(server.url, { places, isOver })
      const size = await sql<{
        size: string
      }>`select pg_size_pretty(pg_database_size(current_database())) as size`.execute(db)
      const worst = Math.max(
        ...planned.map(({ costs }) =>
          quantile(
            costs.map(({ ms }) => ms),
            0.95,
          ),
        ),
      )
      return {
        rows: [
          ['cases', `${cases}, ${size.rows[0]?.size ?? ''}, filled in ${filled} s`],
          ['questions', `${planned.length}, at ${places.length} places`],
          ['slowest 95 % of a question', `${worst.toFixed(1)} ms`],
          ...planned.map(({ name, costs }): [string, string] => [
            name,
            `95 % within ${quantile(
              costs.map(({ ms }) => ms),
              0.95,
            ).toFixed(
              1,
            )} ms, reads at most ${Math.max(...costs.map(({ read }) => read))} rows and ${Math.max(...costs.map(({ pages }) => pages))} pages`,
          ]),
        ],
        faults: planned.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
      }
    } finally {
      await db.destroy()
      await server.stop()
    }
  },
}
