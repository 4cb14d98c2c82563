/**
 * What an actor may do with a case now: as the service then does it, step by step.
 */
import { eventLabels } from '@maplebridge/dispute'
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const actor = (role: Actor['role'], body?: string): Actor => ({
  account: `${role}-1`,
  role,
  area: '630103',
  ...(body !== undefined && { body }),
})
const dispatcher = actor('dispatcher')
const officer = actor('body-officer', 'township-pmc')
const json = async (response: Response) => JSON.parse(await response.text())
type Told = {
  readonly type: string
  readonly allowed: boolean
  readonly issues: readonly { readonly code: string }[]
  readonly heldBackBy: readonly {
    readonly missing: unknown
    readonly reason: { readonly cites: readonly string[] }
  }[]
}

describe('the steps of a case', () => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger('PGlite')
    service = await serviceOn(ledger.db)
  }, 60_000)
  afterAll(() => ledger.end())

  const opened = async (id: string, events: readonly object[] = []): Promise<string> => {
    const dispute = {
      id,
      matter: 'neighbour',
      area: '630103002004',
      filedOn: '2026-05-06',
      source: 'screening',
      facts: {},
    }
    const all = [{ type: 'assigned', on: '2026-05-06', to: 'township-pmc' }]
    const body = { pack: 'cn-national', dispute, events: all }
    const { case: id_ } = (await json(await service.sent(dispatcher, '/v1/cases', { body }))).case
    if (events.length > 0) expect((await step(id_, events)).status).toBe(200)
    return id_
  }
  const step = (id: string, events: readonly object[]) =>
    service.sent(officer, `/v1/cases/${id}/steps`, { body: { events } })
  const told = async (by: Actor, id: string): Promise<readonly Told[]> =>
    (await json(await service.sent(by, `/v1/cases/${id}/steps`))).steps

  it('are those that the service then takes, and no others', async () => {
    const plain = [
      'accepted',
      'mediation-started',
      'investigated',
      'closed',
      'archived',
      'reopened',
      'performed',
    ]
    for (const before of [[], ['accepted'], ['accepted', 'mediation-failed']]) {
      const events = before.map((type) => ({ type, on: '2026-05-07' }))
      for (const type of plain) {
        const id = await opened(`S-${before.join('-')}-${type}`, events)
        const said = (await told(officer, id)).find((each) => each.type === type)
        const done = await step(id, [{ type, on: '2026-05-08' }])
        expect([before, type, said?.allowed ?? false]).toEqual([before, type, done.status === 200])
      }
    }
  }, 60_000)

  it('name the guard of the plan with what it wants first, and the clause', async () => {
    const id = await opened('G-1', [
      { type: 'accepted', on: '2026-05-07' },
      { type: 'mediation-failed', on: '2026-05-07' },
    ])
    const closing = (await told(officer, id)).find(({ type }) => type === 'closed')
    expect(closing).toMatchObject({
      allowed: false,
      issues: [],
      heldBackBy: [{ missing: [['told-other-ways']] }],
    })
    expect(closing?.heldBackBy[0]?.reason.cites.length).toBeGreaterThan(0)
    await step(id, [{ type: 'told-other-ways', on: '2026-05-08' }])
    expect((await told(officer, id)).find(({ type }) => type === 'closed')?.allowed).toBe(true)
  })

  it('are taken against guards of lesser force, which the answer then names', async () => {
    const assigned = { type: 'assigned', on: '2026-05-08', to: 'township-pmc' }
    const dispute = {
      id: 'W-1',
      matter: 'neighbour',
      area: '630103002004',
      filedOn: '2026-05-06',
      source: 'screening',
      facts: {},
    }
    const pack = 'grand-mediation-city'
    const entered = await json(
      await service.sent(dispatcher, '/v1/cases', { body: { pack, dispute, events: [assigned] } }),
    )
    const other = { ...dispute, id: 'W-2' }
    const bare = await json(await service.sent(dispatcher, '/v1/cases', { body: { pack, dispute: other } }))
    const sent = {
      body: { events: [assigned] },
      headers: { 'idempotency-key': 'assigned-unregistered' },
    }
    const path = `/v1/cases/${bare.case.case}/steps`
    const stepped = await json(await service.sent(dispatcher, path, sent))
    expect(bare).not.toHaveProperty('warnings')
    for (const { warnings } of [entered, stepped])
      expect(warnings).toMatchObject([
        { missing: [['registered']], reason: { rule: 'register-before-assigning', force: 'describes' } },
      ])
    expect(await json(await service.sent(dispatcher, path, sent))).toEqual(stepped)
  })

  it('are those of the role, with the other lines it may write', async () => {
    const id = await opened('R-1')
    expect(await told(actor('auditor'), id)).toEqual([])
    const steps = await told(actor('supervisor'), id)
    expect(steps.map(({ type }) => type)).toContain('duty-waived')
    expect(steps.every(({ type }) => type in eventLabels)).toBe(true)
    const { lines, version, on } = await json(await service.sent(dispatcher, `/v1/cases/${id}/steps`))
    expect({ version, on }).toEqual({ version: 2, on: '2026-05-08' })
    expect(lines).toContainEqual({ type: 'assessed', allowed: true, issues: [] })
    expect(lines.find(({ type }: Told) => type === 'assessment-decided')).toMatchObject({ allowed: false })
  })

  it('are told of no case that the actor may not see', async () => {
    const id = await opened('H-1')
    const other = { ...officer, body: 'village-pmc' }
    for (const by of [other, { ...dispatcher, area: '630104' }])
      expect((await service.sent(by, `/v1/cases/${id}/steps`)).status).toBe(404)
    expect((await service.sent(undefined, `/v1/cases/${id}/steps`)).status).toBe(401)
  })

  it('and lists are filtered by the level that was decided', async () => {
    const id = await opened('L-1')
    const { lines } = await json(
      await service.sent(dispatcher, `/v1/cases/${id}/assessments`, { body: { on: '2026-05-08' } }),
    )
    const decision = { of: lines[0], decision: 'overridden', level: 'red', reason: 'known-on-the-spot' }
    expect((await service.sent(dispatcher, `/v1/cases/${id}/decisions`, { body: decision })).status).toBe(200)
    const listed = async (level: string) =>
      (await json(await service.sent(dispatcher, `/v1/cases?level=${level}`))).cases.map(
        (each: { readonly case: string }) => each.case,
      )
    expect(await listed('red')).toEqual([id])
    expect(await listed('blue')).toEqual([])
  })
})
