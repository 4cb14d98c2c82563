import { fixedPacks, type Problem } from '@maplebridge/http'
import type { Pack } from '@maplebridge/policy-pack'
import { describe, expect, test } from 'vitest'
import { county, nation, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const plan: Pack = {
  ...county,
  bodies: [
    ...(county.bodies ?? []),
    { code: 'office', label: { zh: '司法所', en: 'office' }, tier: 'township' },
  ],
}
const { app, log } = serviceOf({ packs: fixedPacks([nation, plan]) })
const label = { zh: '某机构', en: 'A body' }
const committee = { id: 'c-4', kind: 'committee', label, area: '630103002004' }
const office = { id: 'o-2', kind: 'office', label, area: '630103002' }
const paths = ['/v1/routes', '/v1/routes/explanations', '/v1/routes/counterfactuals'] as const
const ask = async (path: string, directory: unknown, on = request.on) => {
  const more = path.endsWith('counterfactuals') ? { to: 'committee' } : {}
  const response = await app.request(path, posted({ ...request, on, directory, ...more }))
  expect(await differences(response.clone(), { method: 'post', path })).toEqual([])
  return bodyOf<Problem & { readonly route?: object }>(response)
}

test.each(paths)('%s names the very body of a directory', async (path) => {
  expect(await ask(path, [committee, office])).toMatchObject({
    route: { _tag: 'Routed', lead: { id: 'c-4', label } },
  })
})

test('rows and ways name the very body too, and a way to a body that is not listed is none', async () => {
  expect(await ask('/v1/routes/explanations', [committee])).toMatchObject({
    holding: [{ bodies: [{ id: 'c-4' }] }],
  })
  expect(await ask('/v1/routes/counterfactuals', [committee])).toMatchObject({
    body: { id: 'c-4' },
    changes: [{ steps: [] }],
  })
  expect(await ask('/v1/routes/counterfactuals', [office])).toMatchObject({
    route: { _tag: 'Unrouted' },
    body: { kind: 'committee' },
    changes: [],
  })
})

test('two with one claim are contested, and what is odd is told', async () => {
  const odd = { ...committee, id: 'c-5', creditCode: '91350100M000100Y44' }
  expect(await ask('/v1/routes', [committee, odd])).toMatchObject({
    route: { _tag: 'Contested', between: [{ id: 'c-4' }, { id: 'c-5' }] },
    warnings: [{ code: 'credit-code', body: 'c-5' }],
  })
})

describe.each(paths)('%s refuses', (path) => {
  const supervising = (to: string) => ({ relations: [{ to, as: 'supervising' }] })
  const wrongArea = (area: string) => [{ ...committee, area }]
  test.each<[string, unknown, string, readonly object[]]>([
    ['an empty directory', [], 'empty-directory', [{ code: 'empty-directory', path: ['directory'] }]],
    [
      'two bodies with one id',
      [committee, office, committee],
      'contradictory-directory',
      [{ code: 'duplicate-id', path: ['directory', 2] }],
    ],
    [
      'a relation into nothing',
      [{ ...committee, ...supervising('o-9') }],
      'contradictory-directory',
      [{ code: 'dangling-reference', path: ['directory', 0] }],
    ],
    [
      'supervision in a circle',
      [
        { ...committee, ...supervising('o-2') },
        { ...office, ...supervising('c-4') },
      ],
      'contradictory-directory',
      [{ code: 'supervision-cycle', path: ['directory', 0] }],
    ],
    [
      'an end before the beginning',
      [{ ...committee, from: '2023-05-02', until: '2023-05-01' }],
      'contradictory-directory',
      [{ code: 'date-order', path: ['directory', 0] }],
    ],
    [
      'a body of an unknown kind',
      [{ ...committee, kind: 'comittee' }, office],
      'invalid-directory',
      [{ code: 'unknown-kind', path: ['directory', 0, 'kind'], nearest: 'committee' }],
    ],
    [
      'an area in full-width digits',
      wrongArea('６３０１０３'),
      'invalid-directory',
      [{ code: 'unknown-area', path: ['directory', 0, 'area'], nearest: '630103' }],
    ],
    [
      'an area padded with zeros',
      wrongArea('630103000000'),
      'invalid-directory',
      [{ code: 'unknown-area', nearest: '630103' }],
    ],
    [
      'an area that nobody knows',
      wrongArea('630103002999'),
      'invalid-directory',
      [{ code: 'unknown-area', path: ['directory', 0, 'area'], nearest: '630103002' }],
    ],
    ['a part of one', wrongArea('630103002999-03'), 'invalid-directory', [{ nearest: '630103002' }]],
    ['an area that had ended', wrongArea('630122'), 'invalid-directory', [{ nearest: '630106' }]],
    ['an area of no province', wrongArea('990101'), 'invalid-directory', [{ code: 'unknown-area' }]],
    [
      'a body that is none',
      [{ ...committee, name: 'x' }, 1],
      'invalid-directory',
      [
        { code: 'unknown-key', path: ['directory', 0, 'name'] },
        { code: 'wrong-type', path: ['directory', 1] },
      ],
    ],
    ['a directory that is none', {}, 'invalid-directory', [{ code: 'wrong-type', path: ['directory'] }]],
  ])('%s', async (_, directory, type, issues) => {
    const problem = await ask(path, directory)
    expect(problem).toMatchObject({ type: `/problems/${type}`, status: 422, issues })
    expect((await app.request(problem.type)).status).toBe(200)
    expect(problem.message.zh).toMatch(/\p{Script=Han}/u)
  })
})

test('a code that is newer than the list is let pass on a later day', async () => {
  const later = { ...plan, manifest: { ...plan.manifest, inForce: { from: '2023-01-01' } } }
  const { app: lasting } = serviceOf({ packs: fixedPacks([nation, later]) })
  const sent = { ...request, on: '2026-05-08', directory: [committee, { ...office, area: '630103999' }] }
  expect((await lasting.request('/v1/routes', posted(sent))).status).toBe(200)
})

test('no line of the log repeats a body', () => {
  expect(log.length).toBeGreaterThan(40)
  expect(log.join('')).not.toMatch(/某机构|630103|committee/u)
})
