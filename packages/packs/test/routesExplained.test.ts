/**
 * Why this body, and what would send a dispute to the township, under the plan of Chengzhong.
 */
import { changesOfRoute, editionOn, explainRoute, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const on = '2023-05-08'
const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
const under = Result.getOrThrow(editionOn(layers, { on }))
const judged = (is: boolean) => ({ is, judgedBy: 'village-pmc', basis: '走访', on })
const small = { 'big-matter': judged(false), 'suitable-for-mediation': judged(true) }
const disputeWith = (facts: object) => ({
  id: 'XN-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: { ...facts },
})

test('a small matter goes to the village; the township was considered, and it saw no big matter', () => {
  const { route, holding, refuted, citations } = Result.getOrThrow(
    explainRoute(disputeWith(small), { under }),
  )
  expect(route).toMatchObject({ _tag: 'Routed', lead: { kind: 'village-pmc' } })
  expect(holding).toMatchObject([
    { rule: 'lead-village', bodies: [{ area: '630103002004' }], reason: { rule: 'lead-village' } },
  ])
  expect(refuted.find(({ rule }) => rule === 'lead-township')).toMatchObject({
    bodies: [{ kind: 'township-pmc', area: '630103002' }],
    failed: [{ test: { fact: 'big-matter', is: true }, seen: judged(false) }],
  })
  expect(citations.map(({ id }) => id)).toContain('S0-4.2-levels')
})

test('seen as a big matter by those who judge it, it would go to the township', () => {
  const answer = Result.getOrThrow(changesOfRoute(disputeWith(small), { under, to: 'township-pmc' }))
  expect(answer).toMatchObject({
    body: { kind: 'township-pmc', area: '630103002' },
    changes: [
      {
        steps: [{ fact: 'big-matter', value: true, kind: 'reassess', phrase: { zh: '“大事”为是' } }],
        rules: ['lead-township'],
      },
    ],
    reassess: [],
    larger: false,
  })
  expect(answer.citations.map(({ id }) => id)).toContain('S0-4.2-levels')
})

test('a big matter is not relabelled to send it back to the village: its judges are asked to look again', () => {
  const big = disputeWith({ ...small, 'big-matter': judged(true) })
  const { changes, reassess } = Result.getOrThrow(changesOfRoute(big, { under, to: 'village-pmc' }))
  expect(changes).toEqual([])
  expect(reassess).toMatchObject([{ fact: 'big-matter', known: { zh: '“大事”为是' } }])
})

test('what is not known must be supplied before the body is settled', () => {
  const { changes } = Result.getOrThrow(changesOfRoute(disputeWith({}), { under, to: 'village-pmc' }))
  expect(changes.map(({ steps }) => steps.map(({ fact, value, kind }) => [fact, value, kind]))).toEqual([
    [
      ['big-matter', false, 'supply'],
      ['suitable-for-mediation', true, 'supply'],
    ],
  ])
})
