import { expect, test } from 'vitest'
import { dispute, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

type Results = { readonly results: readonly { readonly assessment?: unknown }[] }

const one = { method: 'post', path: '/v1/assessments' } as const
const many = { method: 'post', path: '/v1/assessments/batch' } as const

test('a dispute in, its assessment out', async () => {
  const response = await serviceOf().app.request(one.path, posted(request))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    dispute: 'D-1',
    pack: 'county',
    on: '2023-05-08',
    historical: false,
    standing: 'proposed',
    risk: { established: 'red', possible: 'red', reasons: [{ rule: 'red-escalates', cites: ['S0-1-a'] }] },
    route: { _tag: 'Routed', lead: { kind: 'committee', area: '630103002004' } },
    remedies: [{ channel: 'suit' }],
  })
})

test('a fact that is not known leaves a range and is asked for', async () => {
  const open = { ...request, dispute: { ...dispute, facts: {} } }
  const response = await serviceOf().app.request(one.path, posted(open))
  expect(await response.json()).toMatchObject({
    risk: { established: 'blue', possible: 'red', missingFacts: ['may-escalate'] },
    missingFacts: ['may-escalate'],
  })
})

test('after the window of the plan the answer is marked historical', async () => {
  const response = await serviceOf().app.request(one.path, posted({ ...request, on: '2024-01-01' }))
  expect(await response.json()).toMatchObject({ historical: true })
})

test('one bad dispute never loses the others of its batch', async () => {
  const { pack, on } = request
  const disputes = [dispute, 'not a dispute', { ...dispute, matter: 'neighbor' }, { ...dispute, id: 'D-4' }]
  const response = await serviceOf().app.request(many.path, posted({ pack, on, disputes }))
  expect(response.status).toBe(200)
  expect(await differences(response, many)).toEqual([])
  expect(await response.json()).toMatchObject({
    results: [
      { index: 0, _tag: 'Assessed', assessment: { dispute: 'D-1' } },
      { index: 1, _tag: 'Rejected', issues: [{ code: 'wrong-type', path: ['disputes', 1] }] },
      {
        index: 2,
        _tag: 'Rejected',
        issues: [{ code: 'unknown-matter', path: ['disputes', 2, 'matter'], nearest: 'neighbour' }],
      },
      { index: 3, _tag: 'Assessed', assessment: { dispute: 'D-4' } },
    ],
  })
})

test('a batch answers as many single requests do', async () => {
  const { app } = serviceOf()
  const { pack, on } = request
  const disputes = [dispute, { ...dispute, id: 'D-2', facts: {} }]
  const batch = await bodyOf<Results>(app.request(many.path, posted({ pack, on, disputes })))
  for (const [index, each] of disputes.entries()) {
    const single = await app.request(one.path, posted({ pack, on, dispute: each }))
    expect(batch.results[index]?.assessment).toEqual(await single.json())
  }
})

test('a thousand disputes are one batch, an empty batch is an answer', async () => {
  const { app } = serviceOf()
  const { pack, on } = request
  const thousand = await app.request(many.path, posted({ pack, on, disputes: Array(1000).fill(dispute) }))
  expect((await bodyOf<Results>(thousand)).results).toHaveLength(1000)
  const none = await app.request(many.path, posted({ pack, on, disputes: [] }))
  expect(await none.json()).toEqual({ results: [] })
})
