/**
 * What was entered wrongly is put right: the case and what is owed in it move, and what was entered first stays.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { packs } from './operations.ts'
import { serviceOn, type TestService } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const here: Actor = { account: 's-2', role: 'supervisor', area: '630103002' }
const there: Actor = { account: 's-3', role: 'supervisor', area: '630103003' }
const escalating = {
  'may-escalate': { is: true, judgedBy: 'judicial-office', basis: '有人扬言封堵大门', on: '2026-01-05' },
}

describe.each(['PGlite', 'PostgreSQL'] as const)('a correction on %s', (on) => {
  let ledger: TestLedger
  let service: TestService
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db, { packs })
  }, 60_000)
  afterAll(() => ledger.end())

  const said = async (by: Actor, path: string, body?: unknown) => {
    const response = await service.sent(by, path, { body })
    return { status: response.status, said: JSON.parse(await response.text()) }
  }
  const lateFor = async (by: Actor): Promise<readonly string[]> =>
    (await said(by, '/v1/overdue')).said.duties.map(({ number }: { number: string }) => number)

  it('moves the case with what is owed in it to the area where it lies', async () => {
    const dispute = { id: 'C-1', matter: 'neighbour', area: '630103002004', filedOn: '2026-01-05' }
    const entered = await said(dispatcher, '/v1/cases', {
      pack: 'chengzhong-office',
      dispute: { ...dispute, source: 'application', facts: escalating },
      events: [{ type: 'registered', on: '2026-01-05' }],
    })
    const id: string = entered.said.case.case
    const before = await lateFor(here)
    expect(before).toContain('C-1')
    const corrected = await said(dispatcher, `/v1/cases/${id}/corrections`, {
      area: '630103003001',
      matter: 'private-lending',
    })
    expect(corrected.said.case.dispute).toMatchObject({ area: '630103003001', matter: 'private-lending' })
    expect(await lateFor(here)).toEqual([])
    expect(await lateFor(there)).toEqual(before)
    expect((await said(here, `/v1/cases/${id}`)).status).toBe(404)
    const { lines } = (await said(there, `/v1/cases/${id}/lines`)).said
    expect(lines[0].content.dispute).toMatchObject({ area: '630103002004', matter: 'neighbour' })
    expect(lines[2].content).toEqual({ type: 'corrected', area: '630103003001', matter: 'private-lending' })
  })

  it('says something, knows its matter, stays in the area, and is for officers and dispatchers', async () => {
    const dispute = { id: 'C-2', matter: 'neighbour', area: '630103002004', filedOn: '2026-05-06' }
    const entered = await said(dispatcher, '/v1/cases', {
      pack: 'cn-national',
      dispute: { ...dispute, source: 'screening', facts: {} },
    })
    const path = `/v1/cases/${entered.said.case.case}/corrections`
    expect((await said(dispatcher, path, {})).status).toBe(422)
    const unknown = await said(dispatcher, path, { matter: 'no-such-matter' })
    expect(unknown.said).toMatchObject({ type: '/problems/invalid-dispute', issues: [{ path: ['matter'] }] })
    expect((await said(dispatcher, path, { area: '630104001001' })).status).toBe(403)
    expect((await said(here, path, { matter: 'private-lending' })).status).toBe(403)
  })
})
