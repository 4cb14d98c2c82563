import { expect, test } from 'vitest'
import { dispute, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

type Levels = { readonly results: readonly object[] }

const one = { method: 'post', path: '/v1/classifications' } as const
const many = { method: 'post', path: '/v1/classifications/batch' } as const
const { pack, on } = request

test('a dispute in, its level out, with the rule, the clause and the layers', async () => {
  const response = await serviceOf().app.request(one.path, posted(request))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    dispute: 'D-1',
    pack: 'county',
    on: '2023-05-08',
    historical: false,
    layers: [{ id: 'nation' }, { id: 'county' }],
    standing: 'proposed',
    risk: { established: 'red', possible: 'red', reasons: [{ rule: 'red-escalates', cites: ['S0-1-a'] }] },
    citations: [{ id: 'S0-1-a' }],
  })
})

test('a fact that is not known leaves a range', async () => {
  const open = { ...request, dispute: { ...dispute, facts: {} } }
  const response = await serviceOf().app.request(one.path, posted(open))
  expect(await response.json()).toMatchObject({
    risk: { established: 'blue', possible: 'red', missingFacts: ['may-escalate'] },
    citations: [{ id: 'S0-1-a' }],
  })
})

test('after the window of the plan the level is marked historical', async () => {
  const response = await serviceOf().app.request(one.path, posted({ ...request, on: '2024-01-01' }))
  expect(await response.json()).toMatchObject({ historical: true })
})

test('one bad dispute never loses the others of its batch', async () => {
  const disputes = [
    dispute,
    'not a dispute',
    { ...dispute, matter: 'neighbor' },
    { ...dispute, id: 'D-4', facts: {} },
  ]
  const response = await serviceOf().app.request(many.path, posted({ pack, on, disputes }))
  expect(response.status).toBe(200)
  expect(await differences(response, many)).toEqual([])
  expect(await response.json()).toMatchObject({
    pack: 'county',
    standing: 'proposed',
    results: [
      { index: 0, _tag: 'Classified', dispute: 'D-1', established: 'red', possible: 'red' },
      { index: 1, _tag: 'Rejected', issues: [{ code: 'wrong-type', path: ['disputes', 1] }] },
      {
        index: 2,
        _tag: 'Rejected',
        issues: [{ code: 'unknown-matter', path: ['disputes', 2, 'matter'], nearest: 'neighbour' }],
      },
      { index: 3, _tag: 'Classified', dispute: 'D-4', established: 'blue', possible: 'red' },
    ],
  })
})

test('ten thousand disputes are one batch, an empty batch is an answer', { timeout: 60_000 }, async () => {
  const { app } = serviceOf()
  const disputes = Array.from({ length: 10_000 }, (_, at) => ({ ...dispute, id: `D-${at}` }))
  const { results } = await bodyOf<Levels>(app.request(many.path, posted({ pack, on, disputes })))
  expect(results).toHaveLength(10_000)
  expect(results.at(-1)).toEqual({
    _tag: 'Classified',
    index: 9999,
    dispute: 'D-9999',
    established: 'red',
    possible: 'red',
  })
  const none = await app.request(many.path, posted({ pack, on, disputes: [] }))
  expect(await none.json()).toMatchObject({ results: [] })
})
