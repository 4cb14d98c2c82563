import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import {
  checkLayers,
  type Edition,
  editionOn,
  type Issue,
  judgeStaffing,
  type Pack,
  readAnswers,
} from '../src/index.ts'
import { adopter, county, national } from './specimen.ts'

type Norms = NonNullable<Pack['norms']>
type Rule = Norms['rules'][number]
type Fact = Norms['facts'][number]

const label = { zh: '调解室', en: 'Rooms' }
const rooms: Fact = {
  id: 'rooms',
  kind: 'count',
  about: 'body',
  unit: label,
  label,
  minimum: 0,
  maximum: 20,
  cites: ['PLAN-1'],
}
const able: Fact = {
  id: 'able',
  kind: 'boolean',
  about: 'body',
  label,
  cites: ['PLAN-1'],
  judgement: { by: ['judicial-office'] },
}
const norm: Rule = {
  id: 'rooms-of-village',
  when: { fact: 'able', is: true },
  then: { of: ['village-pmc'], count: 'rooms', atLeast: 1, atMost: 3 },
  cites: ['PLAN-1'],
  force: 'must',
  summary: label,
}
const together: Rule = {
  ...norm,
  id: 'rooms-of-all',
  when: { all: [] },
  then: { together: [{ of: ['village-pmc'], atLeast: 2 }], count: 'rooms', atLeast: 2 },
}
const withNorms = (rules: readonly Rule[], facts: readonly Fact[] = [rooms, able]): Pack => ({
  ...county,
  norms: { facts, rules },
})
const told = (issues: readonly Issue[]) =>
  issues.map(({ code, path, nearest }) =>
    [code, path.join('.'), ...(nearest === undefined ? [] : [nearest])].join(' '),
  )
const editionOf = (layers: readonly Pack[], on = '2023-06-30'): Edition =>
  Result.getOrThrow(editionOn(layers, { on }))

describe('norms of a pack', () => {
  it('may count, ask, and add up', () => {
    expect(checkLayers([national, withNorms([norm, together])])).toEqual([])
  })

  it.each<[string, Partial<Rule>, readonly string[]]>([
    [
      'a kind of body',
      { then: { of: ['vilage-pmc'], count: 'rooms', atLeast: 1 } },
      ['dangling-reference norms.rules.0.then.of village-pmc'],
    ],
    [
      'a count that nobody declared',
      { then: { of: ['village-pmc'], count: 'room', atLeast: 1 } },
      ['wrong-type norms.rules.0.then.count'],
    ],
    [
      'a fact that is no count',
      { then: { of: ['village-pmc'], count: 'able', atLeast: 1 } },
      ['wrong-type norms.rules.0.then.count'],
    ],
    [
      'a number outside its count',
      { then: { of: ['village-pmc'], count: 'rooms', atLeast: 21 } },
      ['out-of-domain norms.rules.0.then'],
    ],
    [
      'a range that nothing is in',
      { then: { of: ['village-pmc'], count: 'rooms', atLeast: 3, atMost: 2 } },
      ['wrong-type norms.rules.0.then.atMost'],
    ],
    [
      'a setting that is no number',
      { then: { of: ['village-pmc'], count: 'rooms', atLeast: { setting: 'report-within' } } },
      ['wrong-type norms.rules.0.then.atLeast.setting'],
    ],
    [
      'a setting that nobody declared',
      { then: { of: ['village-pmc'], count: 'rooms', atLeast: { setting: 'rooms-wanted' } } },
      ['dangling-reference norms.rules.0.then.atLeast.setting'],
    ],
    [
      'parts that do not add up',
      {
        when: { all: [] },
        then: { together: [{ of: ['village-pmc'], atLeast: 2 }], count: 'rooms', atLeast: 3 },
      },
      ['wrong-type norms.rules.0.then.atLeast'],
    ],
    ['a condition on bodies together', { then: together.then }, ['wrong-type norms.rules.0.then.together']],
    [
      'a fact of disputes in its condition',
      { when: { fact: 'may-escalate', is: true } },
      ['dangling-reference norms.rules.0.when.fact'],
    ],
    ['a clause', { cites: ['PLAN-9'] }, ['dangling-reference norms.rules.0.cites PLAN-1']],
  ])('may not have %s wrong', (_, change, expected) => {
    expect(told(checkLayers([national, withNorms([{ ...norm, ...change }])]))).toEqual(expected)
  })

  it('may not ask about a dispute, nor use the id of a fact of disputes', () => {
    const issues = told(checkLayers([national, withNorms([norm], [rooms, { ...able, about: 'dispute' }])]))
    expect(issues).toEqual(['wrong-type norms.facts.1.about'])
    const twin = { ...rooms, id: 'people-involved' }
    const twice = told(checkLayers([national, withNorms([norm], [rooms, able, twin])]))
    expect(twice).toEqual(['duplicate-id norms.facts.2'])
  })

  it('hold on the days that they say, and give way to the rule that displaces them', () => {
    const dated = { ...norm, from: '2023-05-01', until: '2023-08-01' } as const
    const idsOn = (layers: readonly Pack[], on: string) =>
      editionOf(layers, on).norms.rules.map(({ id }) => id)
    const layers = [national, withNorms([dated])]
    expect(idsOn(layers, '2023-04-30')).toEqual([])
    expect(idsOn(layers, '2023-05-01')).toEqual(['rooms-of-village'])
    expect(idsOn(layers, '2023-07-31')).toEqual(['rooms-of-village'])
    expect(idsOn(layers, '2023-08-01')).toEqual([])
    const displaces = [{ rule: 'rooms-of-village', principle: 'later-law', cites: ['ORDER-1'] }] as const
    const own: Rule = { ...norm, id: 'rooms-by-order', cites: ['ORDER-1'], displaces }
    const layer: Pack = { ...adopter, norms: { facts: [], rules: [own] } }
    expect(checkLayers([...layers, layer])).toEqual([])
    expect(idsOn([...layers, layer], '2023-06-30')).toEqual(['rooms-by-order'])
  })
})

describe('a staffing table', () => {
  const under = editionOf([national, withNorms([norm])])
  const judgement = { is: true, judgedBy: 'judicial-office', basis: '走访', on: '2023-06-01' }
  const row = { id: 'a', kind: 'village-pmc', facts: { rooms: 2, able: judgement } }
  type Row = Parameters<typeof judgeStaffing>[0][number]
  const issuesOf = (...rows: readonly Row[]) => {
    const found = judgeStaffing(rows, { under })
    return Result.isFailure(found) ? told(found.failure.issues) : []
  }

  it('that is right is judged', () => {
    expect(issuesOf(row)).toEqual([])
  })

  it.each<[string, readonly Row[], readonly string[]]>([
    ['unknown kinds', [{ ...row, kind: 'vilage-pmc' }], ['unknown-value 0.kind village-pmc']],
    ['one id twice', [row, { ...row, kind: 'judicial-office' }], ['duplicate-id 1.id']],
    ['unknown figures', [{ ...row, facts: { room: 2 } }], ['unknown-fact 0.facts.room rooms']],
    ['negative figures', [{ ...row, facts: { rooms: -1 } }], ['out-of-domain 0.facts.rooms']],
    ['figures past all reason', [{ ...row, facts: { rooms: 21 } }], ['out-of-domain 0.facts.rooms']],
    ['words for figures', [{ ...row, facts: { rooms: 'two' } }], ['wrong-type 0.facts.rooms']],
    ['an opinion without owner', [{ ...row, facts: { able: true } }], ['wrong-type 0.facts.able']],
    [
      'an opinion of who is not asked',
      [{ ...row, facts: { able: { ...judgement, judgedBy: 'police' } } }],
      ['not-a-judge 0.facts.able.judgedBy'],
    ],
    [
      'an opinion from after the day asked',
      [{ ...row, facts: { able: { ...judgement, on: '2023-07-01' } } }],
      ['date-order 0.facts.able.on'],
    ],
    [
      'several faults at once',
      [row, { id: 'a', kind: 'vilage-pmc', facts: { room: 2 } }],
      ['duplicate-id 1.id', 'unknown-value 1.kind village-pmc', 'unknown-fact 1.facts.room rooms'],
    ],
  ])('with %s is refused', (_, rows, expected) => {
    expect(issuesOf(...rows)).toEqual(expected)
  })
})

describe('an appraisal', () => {
  const list = {
    id: 'funds',
    label,
    by: 'village-pmc',
    items: [{ id: 'budgeted', label, force: 'must', cites: ['PLAN-1'] }],
  } as const
  const withAppraisal = (appraisal: NonNullable<Pack['appraisal']>): Pack => ({ ...county, appraisal })
  const issuesOf = (appraisal: NonNullable<Pack['appraisal']>) =>
    told(checkLayers([national, withAppraisal(appraisal)]))

  it('may ask a list of its own bodies', () => {
    expect(issuesOf({ selfAssessment: [list] })).toEqual([])
  })

  it.each<[string, NonNullable<Pack['appraisal']>, readonly string[]]>([
    [
      'a list of nobody',
      { selfAssessment: [{ ...list, by: 'vilage-pmc' }] },
      ['dangling-reference appraisal.selfAssessment.0.by village-pmc'],
    ],
    [
      'more items than its source states',
      { selfAssessment: [{ ...list, stated: 0 }] },
      ['out-of-domain appraisal.selfAssessment.0.stated'],
    ],
    [
      'two items of one id',
      { selfAssessment: [list, { ...list, id: 'more' }] },
      ['duplicate-id appraisal.selfAssessment.1.items.0'],
    ],
    [
      'a clause that nobody declared',
      { rewards: [{ id: 'r', label, for: label, to: [label], force: 'must', cites: ['PLAN-9'] }] },
      ['dangling-reference appraisal.rewards.0.cites PLAN-1'],
    ],
    [
      'a cycle of what is no standing duty',
      { cycles: [{ id: 'c', label, standing: ['report'], force: 'must', cites: ['PLAN-1'] }] },
      ['dangling-reference appraisal.cycles.0.standing.0'],
    ],
    [
      'an item about nobody',
      { items: [{ id: 'i', label, of: ['nobody'], force: 'must', cites: ['PLAN-1'] }] },
      ['dangling-reference appraisal.items.0.of'],
    ],
  ])('may not have %s', (_, appraisal, expected) => {
    expect(issuesOf(appraisal)).toEqual(expected)
  })

  it('refuses answers to what no list asks', () => {
    const under = editionOf([national, withAppraisal({ selfAssessment: [list] })])
    const read = readAnswers({ budgetted: { holds: true, on: '2023-06-30' } }, { under })
    expect(Result.isFailure(read) && told(read.failure.issues)).toEqual(['unknown-value budgetted budgeted'])
  })
})
