/**
 * While the database is away, requests are told to come again and lose nothing; everything else stays a fault.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type CrashablePostgres, crashablePostgres } from '../scripts/soak/crashablePostgres.ts'
import { migrate } from '../src/database/migrate.ts'
import { type Database, openDatabase } from '../src/database/openDatabase.ts'
import { isOutage } from '../src/outage.ts'
import { serviceOn } from './service.ts'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

test.each([
  ['the server refuses', withCode('ECONNREFUSED')],
  ['the connection broke', withCode('ECONNRESET')],
  ['the server shuts down', withCode('57P01')],
  ['the server starts', withCode('57P03')],
  ['there are too many connections', withCode('53300')],
  ['the disk is full', withCode('53100')],
  ['a deadlock was broken', withCode('40P01')],
  ['a statement took too long', withCode('57014')],
  ['the server only reads', withCode('25006')],
  ['the connection ended in a statement', new Error('Connection terminated unexpectedly')],
  ['no connection was free', new Error('timeout exceeded when trying to connect')],
])('it is an outage when %s', (_, error) => {
  expect(isOutage(error)).toBe(true)
})

test.each([
  ['a constraint was broken', withCode('23505')],
  ['a column is missing', withCode('42703')],
  ['a policy refuses', withCode('42501')],
  ['the code is wrong', new TypeError('x is not a function')],
])('it is a fault when %s', (_, error) => {
  expect(isOutage(error)).toBe(false)
})

describe('the service, while its server is killed', () => {
  const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
  const body = {
    pack: 'cn-national',
    dispute: {
      id: 'O-1',
      matter: 'neighbour',
      area: '630103002004',
      filedOn: '2026-05-06',
      source: 'screening',
      facts: {},
    },
    events: [],
  }
  let postgres: CrashablePostgres
  let db: Database
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    postgres = await crashablePostgres()
    db = await openDatabase(postgres.url)
    await migrate(db)
    service = await serviceOn(db)
  }, 60_000)
  afterAll(async () => {
    await db.destroy()
    await postgres.end()
  })

  it('answers 503 with Retry-After, without a trace, and goes on when the server is back', async () => {
    const headers = { 'idempotency-key': 'once' }
    const open = () => service.sent(dispatcher, '/v1/cases', { body, headers })
    expect((await open()).status).toBe(201)
    await postgres.kill()
    const follow = { code: 'ABCD-EFGH-JKMN', secret: 'ABCD-EFGH-JKMN-PQRS' }
    const asked = [
      await open(),
      await service.sent(dispatcher, '/v1/cases'),
      await service.sent(undefined, '/v1/intakes/follow', { body: follow }),
      await service.sent(undefined, '/v1/follow', { body: follow }),
    ]
    for (const response of asked.filter(({ status }) => status !== 422)) {
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      const problem = JSON.parse(await response.text())
      expect(problem.type).toBe('/problems/database-away')
      expect(JSON.stringify(problem)).not.toMatch(/ECONN|terminated|node_modules/u)
    }
    expect(asked.filter(({ status }) => status === 503).length).toBeGreaterThan(1)
    expect((await service.app.request('/readyz')).status).toBe(503)
    await postgres.start()
    await expect
      .poll(async () => (await service.app.request('/readyz')).status, { timeout: 20_000 })
      .toBe(200)
    const again = await open()
    expect([again.status, JSON.parse(await again.text()).case.dispute.id]).toEqual([201, 'O-1'])
    expect(service.log.join()).not.toContain('"msg":"failed"')
  }, 60_000)
})
