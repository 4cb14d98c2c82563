import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

type Results = { readonly results: readonly { readonly _tag: string; readonly index: number }[] }

const { app } = serviceOf({ packs: fixedPacks(packs) })
const pack = 'xining-chengzhong'
const layers = Result.getOrThrow(layersOf(packs, { id: pack }))
const edition = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))

const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const judged = fc.record({
  is: fc.boolean(),
  judgedBy: fc.constant('judicial-office'),
  basis: fc.constant('visit'),
  on: day,
})
const value = fc.oneof(fc.boolean(), fc.nat({ max: 200 }), judged, day, fc.string({ maxLength: 5 }))
const facts = fc.dictionary(fc.constantFrom(...Object.keys(edition.facts)), value, { maxKeys: 4 })
const events = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constantFrom('screened', 'registered', 'mediation-started', 'mediation-failed', 'reported'),
      on: day,
    }),
    fc.record({
      type: fc.constantFrom('party-refused', 'party-consented'),
      on: day,
      party: fc.constant('claimant'),
    }),
    fc.record({ type: fc.constant('settled'), on: day, effectiveOn: day, form: fc.constant('written') }),
    fc.record({
      type: fc.constant('converted'),
      on: day,
      into: fc.constantFrom('criminal-case', 'mass-petition'),
    }),
  ),
  { maxLength: 4 },
)
const dispute = fc.record(
  {
    id: fc.stringMatching(/^[A-Z]{2}-[0-9]{1,4}$/),
    matter: fc.constantFrom(...edition.matters.map(({ code }) => code)),
    area: fc.constantFrom('630103002004', '630103002', '630103'),
    filedOn: day,
    source: fc.constantFrom('screening', 'application', 'petition-transfer'),
    facts: fc.oneof(facts, fc.constant({})),
    events,
  },
  { requiredKeys: ['id', 'matter', 'area', 'filedOn', 'source', 'facts'] },
)
const anything = fc.oneof({ weight: 6, arbitrary: dispute }, { weight: 1, arbitrary: fc.jsonValue() })

test('every answer about a dispute is as the contract says', { timeout: 60_000 }, async () => {
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(day, anything, async (on, each) => {
      const response = await app.request('/v1/assessments', posted({ pack, on, dispute: each }))
      statuses.add(response.status)
      expect(await differences(response, { method: 'post', path: '/v1/assessments' })).toEqual([])
    }),
    { numRuns: 150 },
  )
  expect([...statuses].sort()).toEqual([200, 422])
})

test('every batch has one result for each dispute, in order, as the contract says', {
  timeout: 60_000,
}, async () => {
  const path = '/v1/assessments/batch'
  const tags = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 6 }), async (disputes) => {
      const response = await app.request(path, posted({ pack, on: '2023-05-08', disputes }))
      expect(response.status).toBe(200)
      expect(await differences(response, { method: 'post', path })).toEqual([])
      const { results } = await bodyOf<Results>(response)
      expect(results.map(({ index }) => index)).toEqual(disputes.map((_, at) => at))
      for (const { _tag } of results) tags.add(_tag)
    }),
    { numRuns: 40 },
  )
  expect([...tags].sort()).toEqual(['Assessed', 'Rejected'])
})

test('whatever is sent as a body is answered with a documented status', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
      const headers = { 'content-type': 'application/json' }
      const response = await app.request('/v1/assessments', { method: 'POST', headers, body })
      expect(response.status).toBeLessThan(500)
      expect(await differences(response, { method: 'post', path: '/v1/assessments' })).toEqual([])
    }),
    { numRuns: 150 },
  )
})
