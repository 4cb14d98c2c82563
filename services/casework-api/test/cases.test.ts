/**
 * The routes about cases: a dispute from its entry to the archive, and what is refused on the way.
 */
import type { Actor, CaseState } from '@maplebridge/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const mediator: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
const officer: Actor = { account: 'jo-2', role: 'body-officer', area: '630103002', body: 'village-pmc' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area: '630103' }
const newCase = (id: string) => ({
  pack: 'cn-national',
  dispute: {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  },
  events: [
    { type: 'registered', on: '2026-05-06' },
    { type: 'assigned', on: '2026-05-06', to: 'village-pmc' },
  ],
})

let ledger: TestLedger
let service: Awaited<ReturnType<typeof serviceOn>>
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  service = await serviceOn(ledger.db)
}, 60_000)
afterAll(() => ledger.end())

const json = async (response: Response) => JSON.parse(await response.text())

it('takes a dispute from its entry to the archive', async () => {
  const opened = await service.sent(dispatcher, '/v1/cases', { body: newCase('H-1') })
  expect([opened.status, opened.headers.get('etag')]).toEqual([201, '"3"'])
  const {
    case: { case: id },
  }: { case: CaseState } = await json(opened)
  expect(opened.headers.get('location')).toBe(`/v1/cases/${id}`)
  const steps = async (by: Actor, ...events: readonly object[]) => {
    const answer = await service.sent(by, `/v1/cases/${id}/steps`, { body: { events } })
    return (await json(answer)).case?.stage
  }
  expect(
    await steps(
      mediator,
      { type: 'accepted', on: '2026-05-06' },
      { type: 'session-held', on: '2026-05-07' },
      { type: 'mediation-recorded', on: '2026-05-07' },
    ),
  ).toBe('mediating')
  expect(
    await steps(
      mediator,
      { type: 'settled', on: '2026-05-07', effectiveOn: '2026-05-08', form: 'written' },
      { type: 'agreement-documented', on: '2026-05-08' },
    ),
  ).toBe('settled')
  expect(await steps(officer, { type: 'performed', on: '2026-05-08' })).toBe('performed')
  expect(await steps(officer, { type: 'closed', on: '2026-05-08' })).toBe('closed')
  expect(await steps(officer, { type: 'archived', on: '2026-05-08' })).toBe('archived')
  const { lines } = await json(await service.sent(auditor, `/v1/cases/${id}/lines`))
  expect(lines).toHaveLength(11)
  const reads = await ledger.db.selectFrom('reads').select(['account', 'what']).execute()
  expect(reads).toEqual([{ account: 'a-1', what: 'lines' }])
})

it('lists in pages', async () => {
  for (const number of ['L-1', 'L-2', 'L-3'])
    await service.sent(dispatcher, '/v1/cases', { body: newCase(number) })
  const first = await json(await service.sent(dispatcher, '/v1/cases?limit=2&open=true'))
  const second = await json(await service.sent(dispatcher, `/v1/cases?limit=2&open=true&after=${first.next}`))
  const numbers = [...first.cases, ...second.cases].map(({ dispute }: CaseState) => dispute.id)
  expect(numbers).toEqual(['L-3', 'L-2', 'L-1'])
})

it('refuses what has no token, no key, the wrong version, or a role that may not', async () => {
  const status = async (response: Response | Promise<Response>) => {
    const answer = await response
    return [answer.status, (await json(answer)).type]
  }
  expect(await status(service.app.request('/v1/cases'))).toEqual([401, '/problems/not-authenticated'])
  expect(await status(service.sent(auditor, '/v1/cases', { body: newCase('R-1') }))).toEqual([
    403,
    '/problems/not-allowed',
  ])
  const {
    case: { case: id },
  } = await json(await service.sent(dispatcher, '/v1/cases', { body: newCase('R-2') }))
  expect(await status(service.sent(dispatcher, '/v1/cases', { body: newCase('R-2') }))).toEqual([
    409,
    '/problems/number-taken',
  ])
  const body = { events: [{ type: 'accepted', on: '2026-05-08' }] }
  expect(
    await status(service.sent(mediator, `/v1/cases/${id}/steps`, { body, headers: { 'if-match': '"1"' } })),
  ).toEqual([412, '/problems/changed-meanwhile'])
  expect(await status(service.sent({ ...mediator, area: '630104' }, `/v1/cases/${id}`))).toEqual([
    404,
    '/problems/unknown-case',
  ])
  expect(
    await status(
      service.sent(mediator, `/v1/cases/${id}/steps`, {
        body: { events: [{ type: 'settled', on: '2026-05-08', effectiveOn: '2026-05-08', form: 'oral' }] },
      }),
    ),
  ).toEqual([409, '/problems/out-of-order'])
  // The reason is the code that `GET …/steps` gives it.
  const early = { events: [{ type: 'settled', on: '2026-05-08', effectiveOn: '2026-05-08', form: 'oral' }] }
  const refused = await json(await service.sent(mediator, `/v1/cases/${id}/steps`, { body: early }))
  expect(refused.issues.map(({ reason }: { readonly reason: string }) => reason)).toEqual(['not-accepted'])
  expect(await status(service.sent(mediator, `/v1/cases/${id}/steps`, { body: { events: [] } }))).toEqual([
    422,
    '/problems/invalid-request',
  ])
})

it('keeps what the rules propose, what an officer decides, and decides it again', async () => {
  const newAt = (id: string) => ({
    ...newCase(id),
    pack: 'xining-chengzhong',
    dispute: { ...newCase(id).dispute, filedOn: '2023-05-06' },
    events: [],
  })
  const {
    case: { case: id },
  } = await json(await service.sent(dispatcher, '/v1/cases', { body: newAt('P-1') }))
  const assessed = await json(
    await service.sent(dispatcher, `/v1/cases/${id}/assessments`, { body: { on: '2023-05-08' } }),
  )
  expect(assessed.case.assessment).toMatchObject({ version: 2, decision: 'proposed' })
  expect(assessed.assessment.standing).toBe('proposed')
  const replayed = await json(
    await service.sent(auditor, `/v1/cases/${id}/replays`, { body: { version: 2 } }),
  )
  expect(replayed).toMatchObject({ version: 2, outcome: 'same' })
  const refused = await json(
    await service.sent(dispatcher, `/v1/cases/${id}/decisions`, {
      body: { of: 2, decision: 'overridden', level: 'red' },
    }),
  )
  expect(refused.issues[0].message.en).toBe('needs a reason')
  const decision = { of: 2, decision: 'overridden', level: 'red', reason: 'known-to-the-office' }
  const decided = await json(await service.sent(dispatcher, `/v1/cases/${id}/decisions`, { body: decision }))
  expect(decided.case).toMatchObject({
    level: 'red',
    assessment: { decision: 'overridden', reason: 'known-to-the-office' },
  })
})
