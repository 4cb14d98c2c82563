// What the national pack has to carry, as a table that was written from the law beside it and not from the pack: the
// ways by type of dispute, the documents of a file, how a committee is made up, what changed on which day, and how far
// every row can be relied on.
import { editionOn, type Pack } from '@maplebridge/policy-pack'
import { evaluate } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { cnNational } from '../src/index.ts'

const on = (day: string) => Result.getOrThrow(editionOn([cnNational], { on: day }))

describe('the ways that the law opens, by type of dispute', () => {
  const before = {
    'party-refused': false,
    'mediation-state': 'not-started',
    'suitable-for-mediation': true,
  } as const
  test.each<readonly [what: string, facts: Readonly<Record<string, string | boolean>>, ways: string]>([
    ['ordinary civil', { matter: 'contract' }, 'negotiation people-mediation arbitration suit petition'],
    ['labour', { matter: 'labour' }, 'negotiation labour-mediation labour-arbitration labour-complaint suit'],
    ['rural land', { matter: 'land-contract' }, 'land-contract-mediation land-contract-arbitration suit'],
    ['ownership of land', { matter: 'land-ownership' }, 'negotiation government-decision suit'],
    ['water', { matter: 'water' }, 'negotiation water-mediation suit'],
    ['medical', { matter: 'medical' }, 'negotiation people-mediation health-mediation suit'],
    ['road traffic', { matter: 'traffic-accident' }, 'people-mediation traffic-police-mediation suit'],
    [
      'consumer',
      { matter: 'consumer' },
      'negotiation consumer-mediation consumer-complaint arbitration suit',
    ],
    ['environment', { matter: 'environment' }, 'negotiation environment-mediation suit'],
    ['minor assault', { matter: 'neighbour', 'public-security-violation': true }, 'police-mediation suit'],
    [
      'administrative act',
      { matter: 'other', 'administrative-act': true, 'reconsideration-first': false },
      'administrative-reconsideration administrative-suit',
    ],
    ['crime', { matter: 'neighbour', 'may-become-criminal-case': true }, 'crime-report'],
    [
      'family violence',
      { matter: 'marriage-family', 'family-violence': true },
      'protection-order family-violence-report',
    ],
    ['minor harmed', { matter: 'neighbour', 'minor-harmed-or-at-risk': true }, 'minor-report'],
    ['commercial', { matter: 'contract' }, 'commercial-mediation'],
  ])('%s', (_, facts, ways) => {
    const under = on('2026-09-01')
    const given = { facts: { ...before, ...facts }, settings: {}, on: under.on }
    const open = evaluate(under.remedies, { given }).satisfied.map(({ rule }) => rule.then.channel)
    expect(ways.split(' ').filter((way) => !open.includes(way))).toEqual([])
  })
})

test('every document of a file, and which a file always needs', () => {
  const rows = (cnNational.documents ?? []).map(
    ({ label, need }) => `${label.zh} ${need === 'always' ? 'R' : 'C'}`,
  )
  expect(rows).toEqual([
    '人民调解申请书 R',
    '人民调解受理登记表 R',
    '人民调解当事人权利义务告知书 R',
    '当事人身份证明 R',
    '授权委托书 C',
    '人民调解调查记录 C',
    '证据材料 C',
    '人民调解记录 R',
    '人民调解协议书 C',
    '人民调解口头协议登记表 C',
    '履行凭证 C',
    '人民调解回访记录 C',
    '司法确认有关材料 C',
    '人民调解结案报告表 C',
    '卷宗情况说明 C',
    '封底 R',
  ])
})

test('an agreement takes effect when all three have signed and sealed, and no form asks who somebody is', () => {
  const documents = cnNational.documents ?? []
  const fieldsOf = (code: string) =>
    documents.find((each) => each.code === code)?.requiredFields.map((field) => field.code)
  expect(fieldsOf('agreement')).toEqual(expect.arrayContaining(['signed', 'mediator', 'seal']))
  const fields = documents.flatMap(({ requiredFields }) => requiredFields.map(({ label }) => label.zh))
  expect(fields.filter((label) => /性别|民族|年龄|职业|信仰|病史|前科/u.test(label))).toEqual([])
})

describe('what changed on the days on which the law changed', () => {
  const rulesOn = (day: string): ReadonlySet<string> => {
    const { remedies, routing, duties, confirmation, timeLimits } = on(day)
    return new Set([
      ...[remedies, routing, duties, confirmation].flatMap(({ rules }) => rules.map(({ id }) => id)),
      ...Object.values(timeLimits).map(({ id, inForce }) => `${id} from ${inForce?.from ?? 'the start'}`),
    ])
  }
  test.each([
    ['2024-12-31', '2025-01-01', 'D-03 from 2025-01-01'],
    ['2025-12-31', '2026-01-01', 'not-punished-after-settlement'],
    ['2026-04-30', '2026-05-01', 'commercial-mediation'],
    ['2026-08-14', '2026-08-15', 'environment-mediation'],
  ])('not yet on %s, from %s on', (before, from, id) => {
    expect([rulesOn(before).has(id), rulesOn(from).has(id)]).toEqual([false, true])
  })
})

test('every row says how far it can be relied on', () => {
  const { sources, timeLimits = [], documents = [], codeLists = [], citations }: Pack = cnNational
  const rated: readonly { readonly confidence?: string }[] = [
    ...sources,
    ...timeLimits,
    ...documents,
    ...codeLists,
  ]
  expect(rated.filter(({ confidence }) => confidence === undefined)).toEqual([])
  const known = new Set(sources.map(({ id }) => id))
  expect(citations.filter(({ source }) => !known.has(source))).toEqual([])
})
