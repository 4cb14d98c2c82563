import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, evaluate, type Given, type GravestTable, type Rule, range, reasonOf } from '../src/index.ts'
import { condition, facts, known } from './arbitraries.ts'

const summary = { zh: '规则', en: 'rule' }
const rule = <Outcome>(id: string, when: Rule<Outcome>['when'], then: Outcome): Rule<Outcome> => ({
  id,
  when,
  then,
  cites: ['X-1'],
  force: 'must',
  summary,
})
const given = (values: Given['facts']): Given => ({ facts: values, settings: {}, on: '2023-05-08' })
const outcomes = ['blue', 'yellow', 'red'] as const
type Level = (typeof outcomes)[number]

const gravestTable = (rules: readonly Rule<Level>[]): GravestTable<Level> => ({
  id: 'risk',
  combine: 'gravest',
  outcomes,
  facts,
  rules,
})
const rules = fc
  .array(fc.tuple(condition, fc.constantFrom<Level>('yellow', 'red')), { maxLength: 6 })
  .map((rows) => rows.map(([when, then], at) => rule(`rule-${at}`, when, then)))
const factsOnly = known.map(({ 'setting:mode': _, ...rest }) => rest)

describe('range', () => {
  it('never lowers what is established, nor raises what is possible, when facts are learned', () => {
    fc.assert(
      fc.property(rules, factsOnly, factsOnly, (rows, part, more) => {
        const before = range(gravestTable(rows), { given: given(part) })
        const after = range(gravestTable(rows), { given: given({ ...more, ...part }) })
        expect(outcomes.indexOf(after.established)).toBeGreaterThanOrEqual(
          outcomes.indexOf(before.established),
        )
        expect(outcomes.indexOf(after.possible)).toBeLessThanOrEqual(outcomes.indexOf(before.possible))
        expect(outcomes.indexOf(after.possible)).toBeGreaterThanOrEqual(outcomes.indexOf(after.established))
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(rules, factsOnly, (rows, part) => {
        const forward = range(gravestTable(rows), { given: given(part) })
        const backward = range(gravestTable(rows.toReversed()), { given: given(part) })
        expect([forward.established, forward.possible]).toEqual([backward.established, backward.possible])
      }),
    )
  })

  it('gives the reasons of what is established, and asks only for what could make it graver, the gravest first', () => {
    fc.assert(
      fc.property(rules, factsOnly, (rows, part) => {
        const table = gravestTable(rows)
        const { satisfied, undecided } = evaluate(table, { given: given(part) })
        const { established, reasons, open } = range(table, { given: given(part) })
        expect(reasons).toEqual(satisfied.filter(({ rule: { then } }) => then === established))
        const graver = outcomes.slice(outcomes.indexOf(established) + 1).toReversed()
        expect(open).toEqual(
          graver.flatMap((level) => undecided.filter(({ rule: { then } }) => then === level)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('has no reason for the floor, which always holds', () => {
    const table = gravestTable([rule('red', { fact: 'hot', is: true }, 'red')])
    expect(range(table, { given: given({ hot: false }) })).toMatchObject({
      established: 'blue',
      reasons: [],
      open: [],
    })
  })

  it('asks first for what could make it gravest', () => {
    const table = gravestTable([
      rule('yellow', { fact: 'big', is: true }, 'yellow'),
      rule('red', { fact: 'hot', is: true }, 'red'),
    ])
    const { established, possible, open } = range(table, { given: given({}) })
    expect([established, possible, open.map(({ rule: { id } }) => id)]).toEqual([
      'blue',
      'red',
      ['red', 'yellow'],
    ])
    expect(range(table, { given: given({ hot: true }) }).open).toEqual([])
  })

  it('gives as reasons the rules of the established outcome only', () => {
    const table = gravestTable([
      rule('yellow', { fact: 'big', is: true }, 'yellow'),
      rule('red', { fact: 'hot', is: true }, 'red'),
      rule('also-red', { fact: 'hot', is: true }, 'red'),
    ])
    const reasons = (values: Given['facts']) =>
      range(table, { given: given(values) }).reasons.map(({ rule: { id } }) => id)
    expect(reasons({ hot: true, big: true })).toEqual(['red', 'also-red'])
    expect(reasons({ hot: false, big: true })).toEqual(['yellow'])
  })
})

describe('evaluate', () => {
  it('names the facts and settings that an open rule waits for, each once', () => {
    const table = {
      facts,
      rules: [
        rule(
          'one',
          {
            all: [
              { fact: 'hot', is: true },
              { fact: 'people', atLeast: { setting: 'many' } },
            ],
          },
          1,
        ),
        rule(
          'two',
          {
            any: [
              { fact: 'hot', is: false },
              { setting: 'mode', is: 'a' },
            ],
          },
          2,
        ),
      ],
    }
    const { missingFacts, unsetSettings, undecided } = evaluate(table, { given: given({ people: 5 }) })
    expect(missingFacts).toEqual(['hot'])
    expect(unsetSettings).toEqual(['many', 'mode'])
    expect(undecided.map(reasonOf).map((reason) => reason.rule)).toEqual(['one', 'two'])
  })

  it('leaves nothing open in a rule that holds, and names no setting that was made', () => {
    const rows = [
      rule(
        'one',
        {
          any: [
            { fact: 'hot', is: true },
            { setting: 'mode', is: 'a' },
          ],
        },
        1,
      ),
    ]
    const set = { mode: { value: 'b', cites: ['X-1'] } } as const
    const [held] = evaluate({ facts, rules: rows }, { given: given({ hot: true }) }).satisfied
    expect([held?.missingFacts, held?.unsetSettings]).toEqual([[], []])
    const both = [rule('two', { fact: 'people', between: [{ setting: 'mode' }, { setting: 'many' }] }, 1)]
    const { unsetSettings } = evaluate(
      { facts, rules: both },
      { given: { ...given({ people: 1 }), settings: set } },
    )
    expect(unsetSettings).toEqual(['many'])
  })

  it('carries into the reason what the source leaves open, and whether the reading is inferred', () => {
    const plain = rule('plain', { all: [] }, 1)
    const flagged = { ...plain, id: 'flagged', unresolved: ['GAP-1'], inferred: true } as const
    const { satisfied } = evaluate({ facts, rules: [plain, flagged] }, { given: given({}) })
    expect(satisfied.map(reasonOf).map(({ unresolved, inferred }) => [unresolved, inferred])).toEqual([
      [[], false],
      [['GAP-1'], true],
    ])
  })

  it('asks again for a judgement that has lapsed', () => {
    const lapsed = { is: true, judgedBy: 'office', basis: 'visit', on: '2023-04-01', expiresOn: '2023-05-07' }
    const { missingFacts } = evaluate(
      { facts, rules: [rule('one', { fact: 'hot', is: true }, 1)] },
      { given: given({ hot: lapsed }) },
    )
    expect(missingFacts).toEqual(['hot'])
  })
})

describe('answer', () => {
  const row = (id: string, fact: string, then: string, more: Partial<Rule<string>> = {}): Rule<string> => ({
    ...rule(id, { fact, is: true }, then),
    question: 'lead',
    ...more,
  })
  const ask = (rows: readonly Rule<string>[], values: Given['facts']) =>
    answer(evaluate({ facts, rules: rows }, { given: given(values) }), { to: 'lead' })
  const village = row('village', 'hot', 'village')
  const township = row('township', 'big', 'township')

  it('is answered when the rows that hold agree', () => {
    expect(ask([village, row('also', 'big', 'village')], { hot: true, big: true })).toMatchObject({
      _tag: 'Answered',
      outcome: 'village',
    })
  })

  it('is contested when they do not, unless one prevails', () => {
    expect(ask([village, township], { hot: true, big: true })._tag).toBe('Contested')
    const prevailing = row('township', 'big', 'township', {
      prevailsOver: [{ rule: 'village', cites: ['X-1'] }],
    })
    expect(ask([village, prevailing], { hot: true, big: true })).toMatchObject({
      _tag: 'Answered',
      outcome: 'township',
    })
  })

  it('is open while an undecided row could change it, and only then', () => {
    expect(ask([village, township], { hot: true })).toMatchObject({ _tag: 'Open', missingFacts: ['big'] })
    expect(ask([village, row('also', 'big', 'village')], { hot: true })._tag).toBe('Answered')
    const prevailing = row('village', 'hot', 'village', {
      prevailsOver: [{ rule: 'township', cites: ['X-1'] }],
    })
    expect(ask([prevailing, township], { hot: true })._tag).toBe('Answered')
  })

  it('stays open between rows that disagree while one that prevails is undecided', () => {
    const decider = row('decider', 'third', 'village', {
      prevailsOver: [{ rule: 'township', cites: ['X-1'] }],
    })
    expect(ask([village, township, decider], { hot: true, big: true })._tag).toBe('Open')
  })

  it('keeps to its own question', () => {
    const other = { ...row('elsewhere', 'big', 'township'), question: 'assist' }
    expect(ask([village, other], { hot: true, big: true })).toMatchObject({
      _tag: 'Answered',
      outcome: 'village',
    })
    expect(ask([village, other], { hot: true })).toMatchObject({ _tag: 'Answered', outcome: 'village' })
  })

  it('names every candidate, and the facts and settings that would decide between them', () => {
    const waiting = row('waiting', 'big', 'township', {
      when: { fact: 'people', atLeast: { setting: 'many' } },
    })
    const open = ask([village, waiting], { hot: true })
    expect(open).toMatchObject({ _tag: 'Open', missingFacts: ['people'], unsetSettings: ['many'] })
    expect(open._tag === 'Open' && open.candidates.map(({ rule: { id } }) => id)).toEqual([
      'village',
      'waiting',
    ])
  })

  it('prevails over the rows it names and no other', () => {
    const prevailing = row('strong', 'third', 'county', {
      prevailsOver: [
        { rule: 'village', cites: ['X-1'] },
        { rule: 'township', cites: ['X-1'] },
      ],
    })
    const all = { hot: true, big: true, third: true }
    expect(ask([village, township, prevailing], all)).toMatchObject({ _tag: 'Answered', outcome: 'county' })
    expect(ask([village, row('stranger', 'big', 'city'), prevailing], all)._tag).toBe('Contested')
  })

  it('is silent when no row speaks', () => {
    expect(ask([village], { hot: false })._tag).toBe('Silent')
    expect(ask([], {})._tag).toBe('Silent')
  })
})
