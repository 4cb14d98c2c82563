import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { expect, test } from 'vitest'
import { batchExample, disputeExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { posted, serviceOf } from './service.ts'

const { app } = serviceOf({ packs: fixedPacks(packs) })

test('every example of the contract is a request that is answered as documented', async () => {
  expect(JSON.stringify(document.paths)).toContain(JSON.stringify(batchExample))
  const examples = [
    ['/v1/assessments', disputeExample.value],
    ['/v1/assessments/batch', batchExample.value],
  ] as const
  for (const [path, value] of examples) {
    const response = await app.request(path, posted(value))
    expect([path, response.status]).toEqual([path, 200])
    expect(await differences(response, { method: 'post', path })).toEqual([])
  }
})

test('a plan without levels is answered as documented', async () => {
  const dispute = {
    id: 'X-1',
    matter: 'neighbour',
    area: '500104001002',
    filedOn: '2023-06-01',
    source: 'screening',
  }
  const asked = { pack: 'dadukou', on: '2023-06-01', dispute: { ...dispute, facts: {} } }
  const response = await app.request('/v1/assessments', posted(asked))
  expect(response.status).toBe(200)
  expect(await differences(response.clone(), { method: 'post', path: '/v1/assessments' })).toEqual([])
  expect(await response.json()).toMatchObject({ pack: 'dadukou', risk: null, route: { _tag: 'Undecided' } })
})

test('the shipped packs and their editions are as documented', async () => {
  expect(packs.length).toBeGreaterThan(1)
  const one = { method: 'get', path: '/v1/packs/{id}' } as const
  for (const { manifest } of packs) {
    expect(await differences(await app.request(`/v1/packs/${manifest.id}`), one)).toEqual([])
    const edition = await app.request(`/v1/packs/${manifest.id}?on=${manifest.inForce?.from ?? '2023-05-08'}`)
    expect(await differences(edition, one)).toEqual([])
  }
})
