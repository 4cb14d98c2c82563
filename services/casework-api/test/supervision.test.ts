/**
 * What is late is listed and told once; what waits for a dispatcher is in the queue until somebody takes it.
 */
import { join } from 'node:path'
import { fixedPacks } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../src/sweep.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const officer: Actor = { account: 'jo-2', role: 'body-officer', area: '630103002', body: 'village-pmc' }
const supervisor: Actor = { account: 's-1', role: 'supervisor', area: '630103' }
/** Under the rules of the office such a dispute is to be reported within a day. */
const escalating = {
  'may-escalate': { is: true, judgedBy: 'judicial-office', basis: '有人扬言封堵大门', on: '2026-04-01' },
}
const json = async (response: Response) => JSON.parse(await response.text())

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    const { packs } = await loadPacks(join(import.meta.dirname, '../../../examples/layers'), { shipped })
    service = await serviceOn(ledger.db, { packs: fixedPacks(besideShipped(packs, { shipped })) })
  }, 60_000)
  afterAll(() => ledger.end())

  const opened = async (id: string, events: readonly object[], facts: object = {}): Promise<string> => {
    const dispute = {
      id,
      matter: 'neighbour',
      area: '630103002004',
      filedOn: '2026-04-01',
      source: 'application',
      facts,
    }
    const body = { pack: 'chengzhong-office', dispute, events }
    return (await json(await service.sent(dispatcher, '/v1/cases', { body }))).case.case
  }
  const queued = async (): Promise<readonly object[]> =>
    (await json(await service.sent(dispatcher, '/v1/queue'))).cases.map(
      ({ why, case: { dispute } }: { why: string; case: { dispute: { id: string } } }) => [dispute.id, why],
    )
  const step = (by: Actor, id: string, event: object) =>
    service.sent(by, `/v1/cases/${id}/steps`, { body: { events: [event] } })

  it('lists what is late under the plan, and tells it once however many sweep', async () => {
    const events = [
      { type: 'registered', on: '2026-04-01' },
      { type: 'assigned', on: '2026-04-01', to: 'village-pmc' },
    ]
    const id = await opened('D-1', events, escalating)
    await step(officer, id, { type: 'stabilised', on: '2026-04-01' })
    const kept = await ledger.db.selectFrom('due').selectAll().execute()
    expect(kept.length).toBeGreaterThan(0)
    const late = kept.filter(({ last_day }) => last_day < '2026-05-08').length
    const { duties } = await json(await service.sent(supervisor, '/v1/overdue'))
    expect(duties).toHaveLength(late)
    expect(late).toBeGreaterThan(0)
    expect(duties.map(({ duty }: { duty: string }) => duty)).toContain('report-escalation')
    expect(duties[0]).not.toHaveProperty('toldOn')
    const at = '2026-05-08T03:00:00.000Z'
    const swept = await Promise.all([1, 2, 3].map(() => sweep(ledger.db, { at, rules: service.rules })))
    expect(swept.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(late)
    expect(swept.reduce((sum, { checkpoints }) => sum + checkpoints, 0)).toBe(1)
    const again = await json(await service.sent(supervisor, '/v1/overdue'))
    expect(again.duties[0]).toMatchObject({ toldOn: '2026-05-08' })
    const [last] = again.duties
    const rest = await json(
      await service.sent(supervisor, `/v1/overdue?after=${last.lastDay}~${last.case}~${last.duty}`),
    )
    expect(rest.duties).toHaveLength(late - 1)
    expect((await json(await service.sent({ ...supervisor, area: '630104' }, '/v1/overdue'))).duties).toEqual(
      [],
    )
  }, 60_000)

  it('queues what nobody has, what was handed back and what was not accepted', async () => {
    const before = await queued()
    const id = await opened('D-2', [])
    expect(await queued()).toEqual([...before, ['D-2', 'unassigned']])
    await step(dispatcher, id, { type: 'assigned', on: '2026-05-07', to: 'village-pmc' })
    expect(await queued()).toEqual(before)
    expect((await step(officer, id, { type: 'acceptance-refused', on: '2026-05-07' })).status).toBe(200)
    expect(await queued()).toEqual([...before, ['D-2', 'refused']])
    await step(dispatcher, id, { type: 'assigned', on: '2026-05-08', to: 'village-pmc' })
    expect(await queued()).toEqual(before)
    const back = await step(officer, id, {
      type: 'returned',
      on: '2026-05-08',
      to: 'judicial-office',
      reason: 'other-territory',
    })
    expect(back.status).toBe(200)
    expect(await queued()).toEqual([...before, ['D-2', 'returned']])
    // It is no longer theirs.
    expect((await service.sent(officer, `/v1/cases/${id}`)).status).toBe(404)
    expect((await service.sent(supervisor, '/v1/queue')).status).toBe(403)
  })
})
