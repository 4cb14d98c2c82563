/**
 * Generated requests, valid, wrong and hostile: no failure, nothing of how the service is built, nothing of another
 * area. `pnpm soak:ledger requests` sends many more of them.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bareServiceOn } from './bareService.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { hostileRun } from './hostileRun.ts'
import { packs } from './operations.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
}, 60_000)
afterAll(() => ledger.end())

it('hold however the service is asked', async () => {
  const service = await bareServiceOn(ledger.db, { packs })
  const seed = Number(process.env['REQUESTS_SEED'] ?? 20_260_508)
  const count = Number(process.env['REQUESTS'] ?? 1000)
  const { sent, statuses, faults } = await hostileRun(service, { db: ledger.db, count, seed })
  expect(faults).toEqual([])
  expect(sent).toBe(count)
  // Requests of all sorts: done, not found, refused.
  for (const status of [200, 201, 400, 401, 403, 404, 422])
    expect(statuses.get(status) ?? 0).toBeGreaterThan(0)
}, 120_000)
