import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { assess, changesOfRoute, editionOn, explainRoute, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counterfactualExample, directoryExample, disputeExample, remedyExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf({ packs: fixedPacks(packs) })
const { pack, on } = disputeExample.value
const under = Result.getOrThrow(
  Result.flatMap(layersOf(packs, { id: pack }), (layers) => editionOn(layers, { on })),
)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('every example of the contract is a request that is answered as documented', async () => {
  const examples = [
    ['/v1/routes', disputeExample],
    ['/v1/routes', directoryExample],
    ['/v1/routes/explanations', disputeExample],
    ['/v1/routes/counterfactuals', counterfactualExample],
    ['/v1/remedies', remedyExample],
  ] as const
  for (const [path, example] of examples) {
    expect(JSON.stringify(document.paths)).toContain(JSON.stringify(example))
    const response = await app.request(path, posted(example.value))
    expect([path, response.status]).toEqual([path, 200])
    expect(await differences(response, { method: 'post', path })).toEqual([])
  }
  const area = await app.request('/v1/areas/330104?on=2020-05-08')
  expect(area.status).toBe(200)
})

test('the calls about routes answer as the packages do', async () => {
  const { dispute } = disputeExample.value
  const decoded = Result.getOrThrow(decodeDispute(dispute))
  const ask = (path: string, more = {}) =>
    bodyOf<object>(app.request(path, posted({ pack, on, dispute, ...more })))
  expect(await ask('/v1/routes/explanations')).toEqual(
    plain(Result.getOrThrow(explainRoute(decoded, { under }))),
  )
  expect(await ask('/v1/routes/counterfactuals', { to: 'township-pmc' })).toEqual(
    plain(Result.getOrThrow(changesOfRoute(decoded, { under, to: 'township-pmc' }))),
  )
})

test('after a settlement a time limit runs, with its last day', async () => {
  const { remedies } = await bodyOf<{ readonly remedies: readonly object[] }>(
    app.request('/v1/remedies', posted(remedyExample.value)),
  )
  expect(remedies).toContainEqual(
    expect.objectContaining({
      channel: 'judicial-confirmation',
      runs: [expect.objectContaining({ _tag: 'Until', limit: 'D-01', from: '2023-05-06' })],
    }),
  )
})

/** Every id under a key `cites`, however deep. */
const citedIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => (key === 'cites' ? inner : citedIn(inner)))

test('the lawful ways come with every clause that they name, those of courts, refusals and notes too', async () => {
  const { remedies, citations } = await bodyOf<{
    readonly remedies: readonly { readonly reason: object }[]
    readonly citations: readonly { readonly id: string }[]
  }>(app.request('/v1/remedies', posted(remedyExample.value)))
  const named = [...new Set(citedIn(remedies))].sort()
  expect(citations.map(({ id }) => id)).toEqual(named)
  expect(named.length).toBeGreaterThan(new Set(remedies.flatMap(({ reason }) => citedIn(reason))).size)
})

const judged = fc.record({
  is: fc.boolean(),
  judgedBy: fc.constantFrom('village-pmc', 'nobody'),
  basis: fc.constant('visit'),
  on: fc.constantFrom('2023-05-08', '2023-05-09'),
})
const dispute = fc.record({
  id: fc.stringMatching(/^[A-Z]{2}-[0-9]{1,4}$/),
  matter: fc.constantFrom(...under.matters.map(({ code }) => code)),
  area: fc.constantFrom('630103002004', '630103002'),
  filedOn: fc.constant(on),
  source: fc.constantFrom('screening', 'police'),
  facts: fc.dictionary(fc.constantFrom(...Object.keys(under.facts)), fc.oneof(judged, fc.boolean()), {
    maxKeys: 3,
  }),
})
const anything = fc.oneof(
  { weight: 3, arbitrary: dispute },
  { weight: 5, arbitrary: dispute.map((each) => ({ ...each, facts: {} })) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

test('each call gives the answer of the package, or its refusal, as the contract says', {
  timeout: 120_000,
}, async () => {
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(anything, async (each) => {
      const expected = Result.flatMap(decodeDispute(each), (decoded) => assess(decoded, { under }))
      for (const path of [
        '/v1/routes',
        '/v1/routes/explanations',
        '/v1/routes/counterfactuals',
        '/v1/remedies',
      ]) {
        const more = path.endsWith('counterfactuals') ? { to: 'village-pmc' } : {}
        const response = await app.request(path, posted({ pack, on, dispute: each, ...more }))
        expect(await differences(response.clone(), { method: 'post', path })).toEqual([])
        expect([path, response.status]).toEqual([path, Result.isSuccess(expected) ? 200 : 422])
        statuses.add(response.status)
        const { route, remedies } = await bodyOf<{ readonly route?: object; readonly remedies?: object }>(
          response,
        )
        if (!Result.isSuccess(expected)) continue
        if (route !== undefined) expect(route).toEqual(plain(expected.success.route))
        else expect(remedies).toEqual(plain(expected.success.remedies))
      }
    }),
    { numRuns: 60 },
  )
  expect([...statuses].sort()).toEqual([200, 422])
})
