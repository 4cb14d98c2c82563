/**
 * Applications, on both databases: made without an account, decided once by a dispatcher of the area, followed with one
 * code and secret from the application to the case.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualRates } from '../src/requestLimits.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const elsewhere: Actor = { ...dispatcher, account: 'centre-9', area: '630104' }
const application = {
  wants: 'mediation',
  pack: 'xining-chengzhong',
  matter: 'neighbour',
  area: '630103002004',
  facts: { 'people-involved': 2 },
}

describe.each(['PGlite', 'PostgreSQL'] as const)('applications on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db)
  }, 60_000)
  afterAll(() => ledger.end())

  const asked = async (by: Actor | undefined, path: string, body?: unknown) => {
    const response = await service.sent(by, path, { ...(body !== undefined && { body }) })
    return { status: response.status, said: JSON.parse(await response.text()) }
  }
  const applied = async (): Promise<{ code: string; secret: string }> =>
    (await asked(undefined, '/v1/intakes', application)).said
  const waiting = async (by: Actor) =>
    (await asked(by, '/v1/intakes')).said.intakes.map(({ code }: { code: string }) => code)
  const plain = (code: string) => code.replaceAll('-', '')

  it('become a case that the applicant follows with the same code', async () => {
    const typed = await applied()
    expect((await asked(undefined, '/v1/intakes/follow', typed)).said).toEqual({ state: 'waiting' })
    expect((await asked(undefined, '/v1/follow', typed)).status).toBe(404)
    expect(await waiting(dispatcher)).toEqual([plain(typed.code)])
    const entered = await asked(dispatcher, `/v1/intakes/${typed.code}/case`, {})
    expect(entered.status).toBe(201)
    expect(entered.said.case).toMatchObject({
      stage: 'found',
      sender: 'public-intake',
      dispute: {
        matter: 'neighbour',
        source: 'application',
        filedOn: '2026-05-08',
        events: [{ type: 'applied', on: '2026-05-08' }],
      },
    })
    expect(await waiting(dispatcher)).toEqual([])
    expect((await asked(undefined, '/v1/intakes/follow', typed)).said).toEqual({ state: 'case' })
    expect((await asked(undefined, '/v1/follow', typed)).said.stage).toBe('found')
  })

  it('are answered with a reason, once', async () => {
    const typed = await applied()
    const answer = { reason: 'consultation-answered' }
    expect((await asked(dispatcher, `/v1/intakes/${typed.code}/answer`, answer)).status).toBe(200)
    expect((await asked(undefined, '/v1/intakes/follow', typed)).said).toEqual({
      state: 'answered',
      ...answer,
    })
    for (const [path, body] of [
      ['answer', answer],
      ['case', {}],
    ] as const) {
      const again = await asked(dispatcher, `/v1/intakes/${typed.code}/${path}`, body)
      expect([again.status, again.said.type]).toEqual([409, '/problems/decided-already'])
    }
  })

  it('are made once under a key, with the same code and secret when sent again, also when sent at once', async () => {
    const key = '6f0d5c5e-26a5-4f6e-9f0f-0d7c2f1c7a11'
    const sent = async (body: object, headers = { 'idempotency-key': key }) => {
      const response = await service.sent(undefined, '/v1/intakes', { body, headers })
      return { status: response.status, said: JSON.parse(await response.text()) }
    }
    const before = (await waiting(dispatcher)).length
    const [first, second] = await Promise.all([sent(application), sent(application)])
    expect(first).toEqual({ status: 201, said: { code: expect.any(String), secret: expect.any(String) } })
    expect(second).toEqual(first)
    expect(await sent(application)).toEqual(first)
    expect((await waiting(dispatcher)).length).toBe(before + 1)
    expect((await asked(undefined, '/v1/intakes/follow', first.said)).said).toEqual({ state: 'waiting' })
    const other = await sent({ ...application, wants: 'consultation' })
    expect([other.status, other.said.type]).toEqual([422, '/problems/key-reused'])
    expect((await sent(application, { 'idempotency-key': '1' })).status).toBe(422)
    const rows = JSON.stringify(await ledger.db.selectFrom('intakes').selectAll().execute())
    expect(rows).not.toContain(key)
    // Without a key each one is another.
    const body = JSON.stringify(application)
    const headers = { 'content-type': 'application/json' }
    for (const count of [2, 3]) {
      await service.app.request('/v1/intakes', { method: 'POST', headers, body })
      expect((await waiting(dispatcher)).length).toBe(before + count)
    }
  })

  it('are noted as read by whoever reads those that wait', async () => {
    const { code } = await applied()
    await waiting({ ...dispatcher, account: 'centre-3' })
    await waiting({ ...elsewhere, account: 'centre-4' })
    const notes = await ledger.db
      .selectFrom('intake_reads')
      .select(['account', 'role'])
      .where('code', '=', plain(code))
      .execute()
    expect(notes).toEqual([{ account: 'centre-3', role: 'dispatcher' }])
  })

  it('are neither seen nor decided elsewhere, by other roles, or without a token', async () => {
    const { code } = await applied()
    expect(await waiting(elsewhere)).toEqual([])
    const types = async (by: Actor | undefined, path: string, body?: unknown) =>
      (await asked(by, path, body)).said.type
    expect(await types(elsewhere, `/v1/intakes/${code}/case`, {})).toBe('/problems/unknown-application')
    expect(await types(undefined, `/v1/intakes/${code}/case`, {})).toBe('/problems/not-authenticated')
    expect(await types(undefined, '/v1/intakes')).toBe('/problems/not-authenticated')
    const mediator: Actor = { ...dispatcher, role: 'mediator', body: 'village-pmc' }
    expect(await types(mediator, '/v1/intakes')).toBe('/problems/not-allowed')
    expect(await types(mediator, `/v1/intakes/${code}/answer`, { reason: 'no' })).toBe(
      '/problems/not-allowed',
    )
  })

  it('keep no secret that could be read, and recognise no other one', async () => {
    const { code, secret } = await applied()
    const rows = JSON.stringify(await ledger.db.selectFrom('intakes').selectAll().execute())
    expect(rows).toContain(plain(code))
    expect(rows).not.toContain(plain(secret))
    expect(service.log.join('')).not.toContain(plain(secret))
    const wrong = { code, secret: '0000-0000-0000' }
    for (let tries = 0; tries < 10; tries++)
      expect((await asked(undefined, '/v1/intakes/follow', wrong)).status).toBe(404)
    expect((await asked(undefined, '/v1/intakes/follow', { code, secret })).said.type).toBe(
      '/problems/too-many-tries',
    )
  })

  it.each([
    ['a name', { name: '甲' }],
    ['free text', { text: '邻居占道' }],
    ['no area', { area: '000000' }],
  ])('take no application with %s', async (_, more) => {
    expect((await asked(undefined, '/v1/intakes', { ...application, ...more })).status).toBe(422)
  })

  it('are taken so often in an hour from one address, and then refused', async () => {
    const fresh = await serviceOn(ledger.db, { rates: usualRates })
    const body = JSON.stringify(application)
    const headers = { 'content-type': 'application/json' }
    const answers = []
    for (let count = 0; count <= usualRates.applications; count++)
      answers.push(await fresh.app.request('/v1/intakes', { method: 'POST', headers, body }))
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: usualRates.applications }, () => 201),
      429,
    ])
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(3000)
  })
})
