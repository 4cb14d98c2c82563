import type { Problem } from '@maplebridge/http'
import { describe, expect, test } from 'vitest'
import { differences } from './contract.ts'
import { bodyOf, serviceOf } from './service.ts'

const { app, log } = serviceOf()
const one = { method: 'get', path: '/v1/areas/{code}' } as const
const asked = (code: string, on: string) => app.request(`/v1/areas/${encodeURIComponent(code)}?on=${on}`)

test('a village, the areas around it, and the list that says so', { timeout: 30_000 }, async () => {
  const response = await asked('630103002004', '2023-05-08')
  expect(response.status).toBe(200)
  expect(await differences(response.clone(), one)).toEqual([])
  expect(await response.json()).toMatchObject({
    on: '2023-05-08',
    area: { code: '630103002004', tier: 'village', parent: '630103002' },
    kind: { code: 'residents' },
    around: [{ name: '南滩街道' }, { name: '城中区' }, { name: '西宁市' }, { name: '青海省' }],
    now: { on: '2023-06-30', areas: [{ code: '630103002004' }], changes: [], exact: true },
    list: { asOf: '2023-06-30', sources: [{ id: 'nbs-2023' }, { id: 'gb-t-2260' }] },
  })
})

test('an area of then is followed to what it is now, with the notice that changed it', async () => {
  const response = await asked('330104', '2020-05-08')
  expect(await differences(response.clone(), one)).toEqual([])
  expect(await response.json()).toMatchObject({
    area: { name: '江干区', until: '2021-04-09' },
    now: {
      areas: [{ name: '上城区' }, { name: '钱塘区' }],
      changes: [{ kind: 'split', on: '2021-04-09', cites: ['hangzhou-2021'] }],
    },
    list: { sources: expect.arrayContaining([expect.objectContaining({ id: 'hangzhou-2021' })]) },
  })
})

test.each([
  ['630000', '63'],
  ['630103000000', '630103'],
])('the padded code %s is %s', async (padded, code) => {
  expect(await (await asked(padded, '2023-05-08')).json()).toMatchObject({ area: { code } })
})

test('after the day of the list, now is the day asked', async () => {
  expect(await (await asked('63', '2026-05-08')).json()).toMatchObject({ now: { on: '2026-05-08' } })
})

describe('refused', () => {
  test.each<[string, string, string, number, string, object]>([
    ['a code that is none', '６３０１０３', '2023-05-08', 422, 'wrong-area-code', { nearest: '630103' }],
    ['a code of a wrong length', '63010', '2023-05-08', 422, 'wrong-area-code', {}],
    ['an unknown village', '630103002999', '2023-05-08', 404, 'unknown-area', { nearest: '630103002' }],
    ['a code of no province', '990101', '2023-05-08', 404, 'unknown-area', {}],
    ['a retired code', '630122', '2023-05-08', 404, 'retired-area', { known: ['630106'], nearest: '630106' }],
    ['a code that was divided', '330104', '2023-05-08', 404, 'retired-area', { known: ['330102', '330114'] }],
    ['a code of the future', '630106', '2019-01-01', 404, 'area-not-yet', { nearest: '630122' }],
    ['a day that does not exist', '63', '2023-02-30', 422, 'invalid-request', { issues: [{ path: ['on'] }] }],
    ['no day', '63', '', 422, 'invalid-request', {}],
  ])('%s', async (_, code, on, status, type, more) => {
    const response = await asked(code, on)
    expect(await differences(response, one)).toEqual([])
    const problem = await bodyOf<Problem>(response)
    expect(problem).toMatchObject({ type: `/problems/${type}`, status, ...more })
    expect((await app.request(problem.type)).status).toBe(200)
    expect(problem.message.zh).toMatch(/\p{Script=Han}/u)
  })
})

test('no line of the log repeats a code', () => {
  expect(log.length).toBeGreaterThan(10)
  expect(log.join('')).not.toMatch(/630103|990101|330104/u)
})
