/**
 * A dispute that several senders reported is one: it waits and is owed in the case in which it is handled, and nowhere
 * else; and no link makes a dispute drop out of the queue.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const elsewhere: Actor = { account: 'centre-9', role: 'dispatcher', area: '630104' }
const json = async (response: Response) => JSON.parse(await response.text())

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db)
  }, 60_000)
  afterAll(() => ledger.end())

  const opened = async (id: string, by = dispatcher): Promise<string> => {
    const dispute = {
      id,
      matter: 'neighbour',
      area: `${by.area}002004`,
      filedOn: '2026-05-06',
      source: 'police',
      facts: {},
    }
    const body = { pack: 'cn-national', dispute }
    return (await json(await service.sent(by, '/v1/cases', { body }))).case.case
  }
  const link = (id: string, to: string, kind = 'same') =>
    service.sent(dispatcher, `/v1/cases/${id}/links`, {
      body: { kind, to },
      headers: { 'idempotency-key': `${kind}-${id}-${to}`.slice(0, 64) },
    })
  const waiting = async (): Promise<readonly string[]> =>
    (await json(await service.sent(dispatcher, '/v1/queue'))).cases.map(
      (each: { case: { dispute: { id: string } } }) => each.case.dispute.id,
    )

  it('waits once', async () => {
    const [police, hotline] = [await opened('P-1'), await opened('H-1')]
    expect(await waiting()).toEqual(['P-1', 'H-1'])
    expect((await link(police, hotline)).status).toBe(200)
    expect(await waiting()).toEqual(['H-1'])
    const part = await opened('T-1')
    expect((await link(part, hotline, 'part-of')).status).toBe(200)
    expect(await waiting()).toEqual(['H-1', 'T-1'])
  })

  it('is never linked in a circle, to itself, or to a case that is not there', async () => {
    const [one, two, three] = [await opened('C-1'), await opened('C-2'), await opened('C-3')]
    expect((await link(one, two)).status).toBe(200)
    for (const id of [two, three]) {
      const answer = await link(id, one)
      expect(answer.status).toBe(409)
      expect((await json(answer)).issues[0].message.en).toContain('link to the one in which it is handled')
    }
    expect((await link(two, three)).status).toBe(200)
    expect((await link(three, three)).status).toBe(409)
    expect(
      (
        await link(
          three,
          one.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')),
        )
      ).status,
    ).toBe(404)
    const far = await opened('C-9', elsewhere)
    expect((await link(three, far)).status).toBe(404)
    expect(await waiting()).toContain('C-3')
  })

  it('stays in the queue when two are linked to each other at once', async () => {
    const [one, two] = [await opened('R-1'), await opened('R-2')]
    const statuses = await Promise.all([link(one, two), link(two, one)])
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await waiting()).filter((id) => id.startsWith('R-'))).toHaveLength(1)
  })
})
