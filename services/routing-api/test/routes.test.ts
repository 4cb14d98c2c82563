import { fixedPacks } from '@maplebridge/http'
import type { Pack } from '@maplebridge/policy-pack'
import { expect, test } from 'vitest'
import { county, dispute, nation, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const ask = async (path: string, sent: object, from = app) => {
  const response = await from.request(path, posted(sent))
  expect(await differences(response.clone(), { method: 'post', path })).toEqual([])
  return { status: response.status, body: await response.json() }
}

test('a dispute in, its body out, with the row, the clause and the layers', async () => {
  expect(await ask('/v1/routes', request)).toMatchObject({
    status: 200,
    body: {
      dispute: 'D-1',
      pack: 'county',
      layers: [{ id: 'nation' }, { id: 'county' }],
      standing: 'proposed',
      route: {
        _tag: 'Routed',
        lead: { kind: 'committee', area: '630103002004' },
        reasons: [{ rule: 'committee-leads', cites: ['S0-1-a'] }],
      },
      citations: [{ id: 'S0-1-a' }],
    },
  })
})

test('after the window of the plan the route is marked historical', async () => {
  expect(await ask('/v1/routes', { ...request, on: '2024-01-01' })).toMatchObject({
    body: { historical: true },
  })
})

/** Those that may escalate go to the office of the township; whether one may is for the committee to judge. */
const [fact, ...facts] = county.facts ?? []
const [lead] = county.routing ?? []
const judging: Pack | undefined =
  fact === undefined || lead === undefined
    ? undefined
    : {
        ...county,
        facts: [{ ...fact, judgement: { by: ['committee'] } }, ...facts],
        bodies: [
          ...(county.bodies ?? []),
          { code: 'office', label: { zh: 'office', en: 'office' }, tier: 'township' },
        ],
        routing: [
          { ...lead, when: { fact: 'may-escalate', is: false } },
          { ...lead, id: 'office-leads', when: { fact: 'may-escalate', is: true }, then: { lead: 'office' } },
        ],
      }
const { app: judged } = serviceOf({
  packs: fixedPacks([nation, ...(judging === undefined ? [] : [judging])]),
})
const judgedAs = (is: boolean, on = '2023-05-08') => ({
  ...request,
  dispute: { ...dispute, facts: { 'may-escalate': { is, judgedBy: 'committee', basis: 'visit', on } } },
})

test('an explanation says why this body, who else was considered, and why not', async () => {
  expect(await ask('/v1/routes/explanations', judgedAs(false), judged)).toMatchObject({
    status: 200,
    body: {
      route: { _tag: 'Routed' },
      holding: [{ rule: 'committee-leads', bodies: [{ kind: 'committee' }], givesWayTo: [] }],
      refuted: [
        {
          rule: 'office-leads',
          bodies: [{ kind: 'office', area: '630103002' }],
          failed: [{ seen: { is: false }, phrase: { zh: '“may escalate”为是' } }],
        },
      ],
      citations: [{ id: 'S0-1-a' }],
    },
  })
})

test('what would send it up names the fact; what would send it down asks the judge', async () => {
  const path = '/v1/routes/counterfactuals'
  expect(await ask(path, { ...judgedAs(false), to: 'office' }, judged)).toMatchObject({
    status: 200,
    body: {
      body: { kind: 'office', area: '630103002' },
      changes: [
        { steps: [{ fact: 'may-escalate', value: true, kind: 'reassess' }], rules: ['office-leads'] },
      ],
    },
  })
  expect(await ask(path, { ...judgedAs(true), to: 'committee' }, judged)).toMatchObject({
    body: { changes: [], reassess: [{ fact: 'may-escalate', by: ['committee'] }] },
  })
})

test('a body to which the plan sends nothing is refused with those it knows', async () => {
  const path = '/v1/routes/counterfactuals'
  expect(await ask(path, { ...request, to: 'comittee' })).toMatchObject({
    status: 422,
    body: { type: '/problems/unknown-body', known: ['committee'], nearest: 'committee' },
  })
  expect(await ask(path, { ...request, pack: 'nation', to: 'committee' })).toMatchObject({
    status: 422,
    body: { type: '/problems/unknown-body', known: [] },
  })
})

test('the lawful ways stay open, also for a party that has refused', async () => {
  const refusing = { ...dispute, events: [{ type: 'party-refused', party: 'claimant', on: '2023-05-08' }] }
  expect(await ask('/v1/remedies', { ...request, dispute: refusing })).toMatchObject({
    status: 200,
    body: { remedies: [{ channel: 'suit', reason: { rule: 'suit-is-open' } }], citations: [{ id: 'LAW-1' }] },
  })
})
