import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchExample, counterfactualExample, disputeExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

type Range = { readonly established: string; readonly possible: string }
type Levels = {
  readonly results: readonly (Partial<Range> & { readonly _tag: string; readonly issues?: unknown })[]
}

const { app } = serviceOf({ packs: fixedPacks(packs) })
const { pack, on, dispute: example } = disputeExample.value
const layers = Result.getOrThrow(layersOf(packs, { id: pack }))
const under = Result.getOrThrow(editionOn(layers, { on }))

test('every example of the contract is a request that is answered as documented', async () => {
  expect(JSON.stringify(document.paths)).toContain(JSON.stringify(batchExample))
  const examples = [
    ['/v1/classifications', disputeExample.value],
    ['/v1/classifications/batch', batchExample.value],
    ['/v1/explanations', disputeExample.value],
    ['/v1/counterfactuals', counterfactualExample.value],
  ] as const
  for (const [path, value] of examples) {
    const response = await app.request(path, posted(value))
    expect([path, response.status]).toEqual([path, 200])
    expect(await differences(response, { method: 'post', path })).toEqual([])
  }
})

test('ten thousand disputes with every judgement of a worked one are one batch', {
  timeout: 120_000,
}, async () => {
  const path = join(import.meta.dirname, '../../../examples/disputes/property-fees.json')
  const worked = JSON.parse(readFileSync(path, 'utf8'))
  const disputes = Array.from({ length: 10_000 }, (_, at) => ({
    ...worked.dispute,
    id: `P-${at}`,
    ...(at % 100 === 99 && { matter: 'property-managment' }),
  }))
  const sent = posted({ pack: worked.pack, on: worked.on, disputes })
  const response = await app.request('/v1/classifications/batch', sent)
  expect(response.status).toBe(200)
  const { results } = await bodyOf<Levels>(response)
  expect(results).toHaveLength(10_000)
  expect(results.filter(({ _tag }) => _tag === 'Rejected')).toHaveLength(100)
  expect(results[0]).toMatchObject({
    established: worked.expected.established,
    possible: worked.expected.possible,
  })
})

test('a plan without levels gives none, explains none and knows none to change to', async () => {
  const village = { area: '500104001002', filedOn: '2023-06-01', source: 'screening' }
  const dispute = { id: 'X-1', matter: 'neighbour', ...village, facts: {} }
  const asked = { pack: 'dadukou', on: '2023-06-01', dispute }
  for (const path of ['/v1/classifications', '/v1/explanations']) {
    const response = await app.request(path, posted(asked))
    expect([path, response.status]).toEqual([path, 200])
    expect(await differences(response.clone(), { method: 'post', path })).toEqual([])
    expect(await response.json()).toMatchObject({ pack: 'dadukou', risk: null })
  }
  const refused = await app.request('/v1/counterfactuals', posted({ ...asked, to: 'red' }))
  expect([refused.status, await bodyOf<object>(refused)]).toMatchObject([422, { known: [] }])
})

const judged = fc.record({
  is: fc.boolean(),
  judgedBy: fc.constantFrom('judicial-office', 'nobody'),
  basis: fc.constant('visit'),
  on: fc.constantFrom('2023-05-08', '2023-05-09'),
})
const value = fc.oneof(fc.boolean(), fc.nat({ max: 200 }), judged, fc.string({ maxLength: 5 }))
const dispute = fc.record({
  id: fc.stringMatching(/^[A-Z]{2}-[0-9]{1,4}$/),
  matter: fc.constantFrom(...under.matters.map(({ code }) => code)),
  area: fc.constantFrom('630103002004', '630103002'),
  filedOn: fc.constantFrom(on, '2023-05-09'),
  source: fc.constant('screening'),
  facts: fc.dictionary(fc.constantFrom(...Object.keys(under.facts)), value, { maxKeys: 3 }),
})
const anything = fc.oneof(
  { weight: 5, arbitrary: dispute },
  { weight: 4, arbitrary: dispute.map((each) => ({ ...each, filedOn: on, facts: {} })) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

test('single, batch and the packages give the same level or the same refusal', {
  timeout: 60_000,
}, async () => {
  const tags = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 6 }), async (disputes) => {
      const path = '/v1/classifications/batch'
      const response = await app.request(path, posted({ pack, on, disputes }))
      expect(await differences(response, { method: 'post', path })).toEqual([])
      const { results } = await bodyOf<Levels>(response)
      expect(results).toHaveLength(disputes.length)
      for (const [index, each] of disputes.entries()) {
        const result = results[index]
        tags.add(result?._tag ?? '')
        const expected = Result.flatMap(decodeDispute(each), (decoded) => assess(decoded, { under }))
        const single = await app.request('/v1/classifications', posted({ pack, on, dispute: each }))
        expect(await differences(single, { method: 'post', path: '/v1/classifications' })).toEqual([])
        expect(single.status).toBe(Result.isSuccess(expected) ? 200 : 422)
        const { risk } = await bodyOf<{ readonly risk: Range }>(single)
        if (Result.isSuccess(expected)) {
          expect(risk).toEqual(JSON.parse(JSON.stringify(expected.success.risk)))
          expect(result).toMatchObject({ established: risk.established, possible: risk.possible })
        } else expect(result?._tag).toBe('Rejected')
      }
    }),
    { numRuns: 40 },
  )
  expect([...tags].sort()).toEqual(['Classified', 'Rejected'])
})

test.each(['/v1/explanations', '/v1/counterfactuals'])(
  'every answer of %s is as the contract says',
  { timeout: 60_000 },
  async (path) => {
    const more = path === '/v1/explanations' ? {} : { to: 'yellow' }
    await fc.assert(
      fc.asyncProperty(anything, async (each) => {
        const response = await app.request(path, posted({ pack, on, dispute: each, ...more }))
        expect([200, 422]).toContain(response.status)
        expect(await differences(response, { method: 'post', path })).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)

test('an explanation of the shipped plan names every rule in both languages', async () => {
  const { risk } = await bodyOf<{
    readonly risk: Record<
      'holding' | 'undecided' | 'refuted',
      readonly { rule: string; sentence: { zh: string } }[]
    >
  }>(app.request('/v1/explanations', posted({ pack, on, dispute: example })))
  const rules = [...risk.holding, ...risk.undecided, ...risk.refuted]
  expect(rules.map(({ rule }) => rule).toSorted()).toEqual(
    (under.risk?.table.rules ?? []).map(({ id }) => id).toSorted(),
  )
  for (const { rule, sentence } of rules) expect(sentence.zh, rule).toMatch(/\p{Script=Han}/u)
})
