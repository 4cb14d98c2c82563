import { createHash } from 'node:crypto'
import { fixedPacks } from '@maplebridge/http'
import { decodePack } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { county, nation } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { bodyOf, serviceOf } from './service.ts'

type Day = { readonly on: string; readonly historical: boolean }

const { app } = serviceOf()
const list = { method: 'get', path: '/v1/packs' } as const
const one = { method: 'get', path: '/v1/packs/{id}' } as const

test('the list says which packs are in use', async () => {
  const response = await app.request('/v1/packs')
  expect(await differences(response, list)).toEqual([])
  expect(await response.json()).toMatchObject({
    packs: [
      {
        id: 'county',
        version: '1.2.3',
        over: 'nation',
        hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u),
      },
      { id: 'nation', level: 'national', inForce: { from: '2000-01-01' } },
    ],
    refused: [],
  })
})

test('a pack is served as published: its bytes have the hash that its ETag says', async () => {
  const response = await app.request('/v1/packs/county')
  expect(await differences(response, one)).toEqual([])
  const body = await response.text()
  expect(response.headers.get('etag')).toBe(`"sha256:${createHash('sha256').update(body).digest('hex')}"`)
  expect(Result.getOrThrow(decodePack(JSON.parse(body)))).toEqual(county)
})

test('with a day it is the rules in force on that day, wider packs included', async () => {
  const response = await app.request('/v1/packs/county?on=2023-05-08')
  expect(await differences(response, one)).toEqual([])
  const view = await bodyOf<{ readonly facts: object }>(response)
  expect(view).toMatchObject({
    pack: 'county',
    on: '2023-05-08',
    historical: false,
    layers: [{ id: 'nation' }, { id: 'county' }],
    risk: { levels: [{ code: 'blue' }, { code: 'red' }], rules: [{ id: 'red-escalates' }] },
    remedies: [{ id: 'suit-is-open' }],
    standing: [{ id: 'monthly-return', next: { from: '2023-05-01', to: '2023-05-31', due: '2023-06-03' } }],
    citations: { 'LAW-1': { source: 'law' }, 'S0-1-a': { source: 'plan' } },
    reverseCheck: null,
  })
  expect(Object.keys(view.facts)).toEqual(expect.arrayContaining(['may-escalate', 'matter', 'level']))
})

test('a pack whose source carries no usable date is listed and read as documented', async () => {
  const { inForce: _, ...undated } = county.manifest
  const pack = { ...county, manifest: { ...undated, unresolved: ['S0-1-a'] as const } }
  const service = serviceOf({ packs: fixedPacks([nation, pack]) }).app
  const listed = await service.request('/v1/packs')
  expect(await differences(listed.clone(), list)).toEqual([])
  const { packs } = await bodyOf<{ readonly packs: readonly object[] }>(listed)
  expect(packs[0]).not.toHaveProperty('inForce')
  const view = await service.request('/v1/packs/county?on=2026-05-08')
  expect(await differences(view.clone(), one)).toEqual([])
  expect(await view.json()).toMatchObject({ historical: false, openThroughout: ['S0-1-a'] })
})

test('a plan without levels has no risk', async () => {
  const response = await app.request('/v1/packs/nation?on=2023-05-08')
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({ risk: null })
})

test('what has not changed is not sent again', async () => {
  for (const path of ['/v1/packs', '/v1/packs/county', '/v1/packs/county?on=2023-05-08']) {
    const first = await app.request(path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag, path).not.toBe('')
    const second = await app.request(path, { headers: { 'if-none-match': tag } })
    expect([path, second.status, await second.text()]).toEqual([path, 304, ''])
  }
})

test('the edition of another day is another answer', async () => {
  const days = ['2023-05-08', '2024-05-08']
  const views = await Promise.all(days.map((on) => bodyOf<Day>(app.request(`/v1/packs/county?on=${on}`))))
  expect(views.map(({ on, historical }) => [on, historical])).toEqual([
    ['2023-05-08', false],
    ['2024-05-08', true],
  ])
})
