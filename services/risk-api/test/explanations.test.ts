import { fixedPacks } from '@maplebridge/http'
import type { Pack } from '@maplebridge/policy-pack'
import { expect, test } from 'vitest'
import { county, dispute, nation, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { posted, serviceOf } from './service.ts'

const one = { method: 'post', path: '/v1/explanations' } as const
const asked = (facts: object) => posted({ ...request, dispute: { ...dispute, facts } })

test('a rule that holds comes with its sentence and reason', async () => {
  const response = await serviceOf().app.request(one.path, asked({ 'may-escalate': true }))
  expect(response.status).toBe(200)
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    dispute: 'D-1',
    standing: 'proposed',
    risk: {
      established: 'red',
      holding: [
        {
          rule: 'red-escalates',
          then: 'red',
          sentence: { zh: '“may escalate”为是的，应当：escalates' },
          reason: { because: [{ seen: true }] },
        },
      ],
      undecided: [],
      refuted: [],
    },
    citations: [{ id: 'S0-1-a' }],
  })
})

test('a rule that does not hold comes with what it asks and what was seen', async () => {
  const response = await serviceOf().app.request(one.path, asked({ 'may-escalate': false }))
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    risk: {
      holding: [],
      refuted: [
        {
          rule: 'red-escalates',
          failed: [{ seen: false, phrase: { zh: '“may escalate”为是', en: '“may escalate” is yes' } }],
          open: [],
          cites: ['S0-1-a'],
        },
      ],
    },
  })
})

test('a rule that is open says what is missing', async () => {
  const response = await serviceOf().app.request(one.path, asked({}))
  expect(await response.json()).toMatchObject({
    risk: { established: 'blue', possible: 'red', undecided: [{ open: [{ seen: null }] }] },
  })
})

const { risk: _, ...levelless }: Pack = { ...county, manifest: { ...county.manifest, id: 'levelless' } }

test('a plan without levels has nothing to explain, nor to classify', async () => {
  const { app } = serviceOf({ packs: fixedPacks([nation, levelless]) })
  const level = { ...request, pack: 'levelless' }
  for (const path of ['/v1/explanations', '/v1/classifications']) {
    const response = await app.request(path, posted(level))
    expect(await differences(response, { method: 'post', path })).toEqual([])
    expect(await response.json()).toMatchObject({ risk: null, citations: [] })
  }
  const { pack, on } = level
  const batch = await app.request('/v1/classifications/batch', posted({ pack, on, disputes: [dispute] }))
  expect(await batch.json()).toMatchObject({ results: [{ _tag: 'WithoutLevels', index: 0, dispute: 'D-1' }] })
})
