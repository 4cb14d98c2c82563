/**
 * What the ledger tells those who watch it: a whole loop with marked values, none of which is in any span or metric.
 */
import type { Actor } from '@maplebridge/ledger'
import { expect, it } from 'vitest'
import { watched } from '../../http/test/watched.ts'
import { sweep } from '../src/sweep.ts'
import { emptyLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'marked-1', role: 'dispatcher', area: '630103' }
const mediator: Actor = { account: 'marked-2', role: 'mediator', area: '630103002', body: 'village-pmc' }
const auditor: Actor = { account: 'marked-3', role: 'auditor', area: '630103' }
const json = async (response: Response) => JSON.parse(await response.text())

it('tells of requests and statements without a person, an account, an area or a case', async () => {
  const ledger = await emptyLedger('PGlite')
  const service = await serviceOn(ledger.db)
  const watching = watched('casework-api')
  const dispute = {
    id: 'marked-4',
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  }
  const events = [{ type: 'assigned', on: '2026-05-06', to: 'village-pmc' }]
  const asked: readonly [Actor | undefined, string, object?][] = [
    [dispatcher, '/v1/cases', { body: { pack: 'cn-national', dispute, events } }],
    [dispatcher, '/v1/cases', { body: { pack: 'cn-national', dispute, events } }],
    [dispatcher, '/v1/cases?area=630103002'],
    [undefined, '/v1/cases?area=630103002'],
    [auditor, '/v1/audit/export'],
  ]
  const [first] = await Promise.all([service.sent(...(asked[0] ?? expect.fail()))])
  const id: string = (await json(first)).case.case
  for (const [by, path, request] of asked.slice(1)) await service.sent(by, path, request)
  const party = `/v1/cases/${id}/parties/claimant/telephone`
  await service.sent(mediator, party, { method: 'PUT', body: { value: 'marked-5' } })
  await service.sent(mediator, party)
  const follower = await json(
    await service.sent(mediator, `/v1/cases/${id}/followers/claimant`, { method: 'PUT', body: {} }),
  )
  await service.sent(undefined, '/v1/follow', { body: { code: follower.code, secret: follower.secret } })
  await service.sent(mediator, `/v1/cases/${id}/steps`, {
    body: { events: [{ type: 'accepted', on: '2026-05-06' }] },
    headers: { 'idempotency-key': 'marked-6' },
  })
  await sweep(ledger.db, { at: '2026-05-09T00:00:00.000Z', rules: service.rules })

  const [spans, durations] = [watching.spans(), await watching.durations()]
  await watching.stop()
  await ledger.end()
  const names = new Set(spans.map(({ name }) => name))
  // The table of names is the whole of what a reader sees; it is small, and it stands in the code.
  expect([...names].filter((name) => /^[A-Z]/u.test(name)).sort()).toEqual([
    'GET /v1/audit/export',
    'GET /v1/cases',
    'GET /v1/cases/:case/parties/:role/:field',
    'POST /v1/cases',
    'POST /v1/cases/:case/steps',
    'POST /v1/follow',
    'PUT /v1/cases/:case/followers/:role',
    'PUT /v1/cases/:case/parties/:role/:field',
  ])
  expect([...names]).toEqual(expect.arrayContaining(['insert entries', 'select cases', 'set']))
  expect(
    [...names].filter((name) => !/^[A-Z]/u.test(name)).every((name) => /^[a-z]+( [a-z_]+)?$/u.test(name)),
  ).toBe(true)
  const told = JSON.stringify([spans, durations])
  for (const secret of ['marked', id, '630103', 'village-pmc', follower.code, follower.secret])
    expect(told).not.toContain(secret)
  // Every statement of a request lies within it.
  const requests = new Map(spans.filter(({ kind }) => kind === 1).map(({ id, trace }) => [id, trace]))
  const opening = spans.find(({ name }) => name === 'insert entries')
  expect(requests.get(opening?.parent ?? '')).toBe(opening?.trace)
  expect(durations.map(({ name }) => name).sort()).toEqual([
    'db.client.operation.duration',
    'http.server.request.duration',
  ])
}, 60_000)
