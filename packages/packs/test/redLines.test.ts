// RL-04, RL-05 and RL-11 over every shipped plan: on every day on which its rules change they hold, and a plan whose
// local rules take them away does not load.
import { checkLayers, editionOn, layersOf, type Pack, redLineIssues } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { cnNational, packs } from '../src/index.ts'

const broken = (layers: readonly Pack[]) => [
  ...new Set(redLineIssues(layers).map(({ message }) => message.en.slice(0, 5))),
]
const without = (id: string): Pack => ({
  ...cnNational,
  duties: (cnNational.duties ?? []).filter((rule) => rule.id !== id),
})

test('the national pack names the facts that open the duties of both lines', () => {
  const demanding = (cnNational.redLines ?? []).flatMap(({ id, opens = [] }) =>
    opens.map(({ knowing }) => `${id} ${knowing.join('+')}`),
  )
  expect(demanding).toEqual([
    'RL-04 may-become-criminal-case',
    'RL-04 may-become-public-security-case',
    'RL-11 minor-harmed-or-at-risk',
    'RL-11 family-violence+victim-without-capacity',
  ])
})

describe.each(packs.map(({ manifest: { id } }) => [id] as const))('%s', (id) => {
  const layers = Result.getOrThrow(layersOf(packs, { id }))
  const local = layers.slice(1)

  test('keeps every red line', () => {
    expect(broken(layers)).toEqual([])
  })

  test.each([
    ['tell-police', 'RL-04'],
    ['tell-other-ways', 'RL-05'],
    ['report-minor-at-risk', 'RL-11'],
    ['report-family-violence', 'RL-11'],
  ])('cannot do without %s', (duty, line) => {
    // A plan that states the duty itself keeps the line.
    const states = local.some(({ duties = [] }) =>
      duties.some(({ then, force }) => force === 'must' && then.dischargedBy.includes('told-other-ways')),
    )
    expect(broken([without(duty), ...local])).toEqual(line === 'RL-05' && states ? [] : [line])
  })
})

const displacing = (rule: string): Pack => ({
  manifest: {
    id: 'weaker',
    version: '1.0.0',
    title: { zh: '样例', en: 'Specimen' },
    issuer: { zh: '样例', en: 'Specimen' },
    level: 'adopter',
    over: 'cn-national',
    inForce: { from: '2023-01-01' },
  },
  sources: [],
  citations: [],
  duties: [
    {
      id: 'weaker-duty',
      when: { all: [] },
      then: { duty: 'weaker-duty', bearer: 'lead', due: { noLimit: true }, dischargedBy: ['screened'] },
      cites: ['PML-25'],
      force: 'must',
      summary: { zh: '较弱的职责', en: 'A weaker duty' },
      displaces: [{ rule, principle: 'special-law', cites: ['PML-25'] }],
    },
  ],
})

test.each([
  ['tell-police', 'RL-04'],
  ['tell-other-ways', 'RL-05'],
  ['report-minor-at-risk', 'RL-11'],
  ['report-family-violence', 'RL-11'],
])('a local plan that displaces %s does not load, and is told the smallest case', (rule, line) => {
  const issues = checkLayers([cnNational, displacing(rule)])
  expect(issues.map(({ code }) => code)).toEqual(issues.map(() => 'red-line'))
  expect(new Set(issues.map(({ message }) => message.en.slice(0, 5)))).toEqual(new Set([line]))
  const { knowing } =
    (cnNational.redLines ?? [])
      .flatMap(({ opens = [] }) => opens)
      .find(({ knowing: [fact] }) => issues[0]?.message.en.includes(`\`${fact}\``)) ?? {}
  expect(knowing === undefined).toBe(line === 'RL-05')
})

test('the laws behind the protective reports count from their first day', () => {
  const on = (day: string) =>
    Result.getOrThrow(editionOn([cnNational], { on: day })).duties.rules.map(({ id }) => id)
  expect([
    on('2021-05-31').includes('report-minor-at-risk'),
    on('2021-06-01').includes('report-minor-at-risk'),
  ]).toEqual([false, true])
  expect(broken([cnNational])).toEqual([])
})
