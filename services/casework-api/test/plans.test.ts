/**
 * Each question of the service finds its rows by an index under row security; the small version of `pnpm soak:ledger
 * plans`, with enough cases that a plan which reads all of them shows.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillLedger } from '../scripts/soak/fillLedger.ts'
import { placesIn, plannedQuestions } from '../scripts/soak/plannedQuestions.ts'
import { type Database, openDatabase } from '../src/database/openDatabase.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

let server: PostgresServer
let db: Database
beforeAll(async () => {
  server = await startPostgres()
  db = await openDatabase(server.url)
  await fillLedger(db, { cases: 6000, say: () => {} })
}, 120_000)
afterAll(async () => {
  await db.destroy()
  await server.stop()
})

it('finds the rows of every list and every read by an index', async () => {
  const planned = await plannedQuestions(server.url, { places: await placesIn(db, { places: 2 }) })
  expect(planned.length).toBeGreaterThan(100)
  expect(planned.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([])
}, 60_000)

it('would notice a list without its indexes', async () => {
  for (const index of [
    'held_in_county',
    'active_in_county',
    'open_in_county',
    'cases_in_county',
    'cases_in_township',
  ])
    await db.schema.dropIndex(index).execute()
  const planned = await plannedQuestions(server.url, { places: await placesIn(db, { places: 2 }) })
  expect(planned.filter(({ faults }) => faults.length > 0).map(({ name }) => name)).not.toEqual([])
}, 60_000)
