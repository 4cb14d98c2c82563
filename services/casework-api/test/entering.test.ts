/**
 * Who may enter a case and see it afterwards, on both databases: a body that nobody gave the case to yet, a system that
 * sends under its own name and not under another's, and bodies that hand it on.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const area = '630103002'
const officer: Actor = { account: 'jo-2', role: 'body-officer', area, body: 'village-pmc' }
const colleague: Actor = { ...officer, account: 'm-7', role: 'mediator' }
const others: Actor = { account: 'jo-9', role: 'body-officer', area, body: 'judicial-office' }
const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const police: Actor = { account: 'police-1', role: 'integrator', area, body: 'police' }
const happened = { type: 'registered', on: '2026-05-08' }
const newCase = (id: string, more: object = {}) => ({
  pack: 'cn-national',
  dispute: {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-08',
    source: 'screening',
    facts: {},
  },
  events: [happened],
  ...more,
})

describe.each(['PGlite', 'PostgreSQL'] as const)('a case on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db)
  }, 60_000)
  afterAll(() => ledger.end())

  const asked = async (by: Actor, path: string, body?: unknown) => {
    const response = await service.sent(by, path, { ...(body !== undefined && { body }) })
    return { status: response.status, said: JSON.parse(await response.text()) }
  }
  const statusesOf = async (path: string, by: readonly Actor[]) => {
    const statuses = []
    for (const each of by) statuses.push((await asked(each, path)).status)
    return statuses
  }

  it('that a body enters is seen by that body, by whom it is given to, and by no other body', async () => {
    const entered = await asked(officer, '/v1/cases', newCase('E-1'))
    expect(entered.status).toBe(201)
    const path = `/v1/cases/${entered.said.case.case}`
    expect(await statusesOf(path, [officer, colleague, others, dispatcher])).toEqual([200, 200, 404, 200])
    const assigned = { events: [{ type: 'assigned', on: '2026-05-08', to: 'judicial-office' }] }
    expect((await asked(dispatcher, `${path}/steps`, assigned)).status).toBe(200)
    expect(await statusesOf(path, [officer, colleague, others, dispatcher])).toEqual([404, 404, 200, 200])
  })

  it('that a body enters and hands on at once is with the other body', async () => {
    const events = [happened, { type: 'transferred', on: '2026-05-08', to: 'judicial-office' }]
    const entered = await asked(officer, '/v1/cases', newCase('E-2', { events }))
    expect([entered.status, entered.said.case.holder]).toEqual([201, 'judicial-office'])
    const path = `/v1/cases/${entered.said.case.case}`
    expect(await statusesOf(path, [officer, colleague, others, dispatcher])).toEqual([404, 404, 200, 200])
    // The number is taken, and the case is named to those alone who may see it.
    const links = []
    for (const by of [officer, others]) {
      const again = await service.sent(by, '/v1/cases', { body: newCase('E-2') })
      links.push([again.status, again.headers.get('link')?.includes(path) ?? false])
    }
    expect(links).toEqual([
      [409, false],
      [409, true],
    ])
  })

  it('that a body hands on is out of its sight, and what it sends afterwards finds no case', async () => {
    const { said } = await asked(officer, '/v1/cases', newCase('E-3'))
    const path = `/v1/cases/${said.case.case}`
    const steps = { events: [{ type: 'transferred', on: '2026-05-08', to: 'judicial-office' }] }
    expect((await asked(officer, `${path}/steps`, steps)).status).toBe(200)
    expect((await asked(officer, `${path}/steps`, steps)).status).toBe(404)
    expect((await asked(others, `${path}/steps`, steps)).status).toBe(200)
  })

  it('that a system sends is seen by the system, and no system sends in the name of another', async () => {
    const sent = await asked(police, '/v1/cases', newCase('P-1', { sender: 'police', events: [] }))
    expect(sent.status).toBe(201)
    const unnamed = await asked(police, '/v1/cases', newCase('P-2', { events: [] }))
    expect([unnamed.status, unnamed.said.case.sender]).toEqual([201, 'police'])
    const path = `/v1/cases/${unnamed.said.case.case}`
    const assigned = { events: [{ type: 'assigned', on: '2026-05-08', to: 'village-pmc' }] }
    expect((await asked(dispatcher, `${path}/steps`, assigned)).status).toBe(200)
    expect(await statusesOf(path, [police, officer, others])).toEqual([200, 200, 404])
    const feigned = await asked(police, '/v1/cases', newCase('P-3', { sender: 'court', events: [] }))
    expect([feigned.status, feigned.said.type]).toEqual([403, '/problems/not-allowed'])
  })
})
