import { fixedPacks } from '@maplebridge/http'
import { expect, test } from 'vitest'
import { county, dispute, nation, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { posted, serviceOf } from './service.ts'

const one = { method: 'post', path: '/v1/counterfactuals' } as const
const { app } = serviceOf()
const asked = (to: string, facts: object = {}) => posted({ ...request, dispute: { ...dispute, facts }, to })

test('it says which unknown fact would make it graver, and what leads to the level asked for', async () => {
  const response = await app.request(one.path, asked('red'))
  expect(response.status).toBe(200)
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    dispute: 'D-1',
    standing: 'proposed',
    established: 'blue',
    possible: 'red',
    to: 'red',
    graver: [{ fact: 'may-escalate', phrase: { en: '“may escalate” is yes' }, to: 'red', cites: ['S0-1-a'] }],
    changes: [
      {
        steps: [{ fact: 'may-escalate', value: true, kind: 'supply', phrase: { zh: '“may escalate”为是' } }],
        rules: ['red-escalates'],
      },
    ],
    reassess: [],
    larger: false,
  })
})

test('a judgement is not relabelled to lower a level; its owners are named', async () => {
  const [first, ...others] = county.facts ?? []
  expect(first).toBeDefined()
  if (first === undefined) return
  const judging = { ...county, facts: [{ ...first, judgement: { by: ['committee'] } as const }, ...others] }
  const judged = { is: true, judgedBy: 'committee', basis: 'visit', on: '2023-05-08' }
  const served = serviceOf({ packs: fixedPacks([nation, judging]) })
  const response = await served.app.request(one.path, asked('blue', { 'may-escalate': judged }))
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    established: 'red',
    changes: [],
    reassess: [{ fact: 'may-escalate', by: ['committee'], known: { en: '“may escalate” is yes' } }],
  })
})

test('a level that the plan does not have is refused with those it has', async () => {
  const response = await app.request(one.path, asked('rad'))
  expect(response.status).toBe(422)
  expect(await differences(response, one)).toEqual([])
  expect(await response.json()).toMatchObject({
    type: '/problems/unknown-level',
    known: ['blue', 'red'],
    nearest: 'red',
  })
  expect((await app.request('/problems/unknown-level')).status).toBe(200)
})

test('a plan without levels is refused with none', async () => {
  const response = await app.request(one.path, posted({ ...request, pack: 'nation', to: 'red' }))
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-level', known: [] })
})
