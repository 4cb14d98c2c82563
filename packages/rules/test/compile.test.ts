import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compile,
  compileRange,
  evaluate,
  explain,
  type FactValues,
  type GravestTable,
  type Rule,
  range,
} from '../src/index.ts'
import { condition, facts, known } from './arbitraries.ts'

const on = '2023-05-08'
const levels = ['blue', 'yellow', 'red'] as const
type Level = (typeof levels)[number]
const rules = fc
  .array(fc.tuple(condition, fc.constantFrom(...levels)), { maxLength: 40 })
  .map((rows) => rows.map(([when, then], at) => ruleAt(when, then, at)))
function ruleAt(when: Condition, then: Level, at: number): Rule<Level> {
  const summary = { zh: '规则', en: 'rule' }
  return { id: `rule-${at}`, when, then, cites: ['X-1'], force: 'must', summary }
}
const rowsOf = (conditions: readonly Condition[]): readonly Rule<string>[] =>
  conditions.map((when, at) => ({
    id: `rule-${at}`,
    when,
    then: 'x',
    cites: ['X-1'],
    force: 'must',
    summary: { zh: '规则', en: 'rule' },
  }))
const settings = fc.constantFrom({}, { mode: { value: 'a', cites: ['X-1'] } } as const)
const factsOnly: fc.Arbitrary<FactValues> = fc.oneof(
  { weight: 5, arbitrary: known.map(({ 'setting:mode': _, ...rest }) => rest) },
  // Values that a validated dispute would not have: the compiled answer must still be the interpreter's.
  fc.dictionary(
    fc.constantFrom('hot', 'big', 'matter', 'people', 'constructor'),
    fc.oneof(fc.boolean(), fc.integer({ min: -2, max: 6 }), fc.constantFrom('land', '', 'x')),
  ),
  fc.record({
    hot: fc.record({
      is: fc.boolean(),
      judgedBy: fc.constant('office'),
      basis: fc.constant('visit'),
      on: fc.constant(on),
      expiresOn: fc.constantFrom('2023-05-07', '2023-05-08'),
    }),
  }),
)

describe('compile', () => {
  it('agrees with evaluate, whatever is known', () => {
    fc.assert(
      fc.property(rules, settings, fc.array(factsOnly, { minLength: 1, maxLength: 8 }), (rows, set, many) => {
        const table = { facts, rules: rows }
        const decide = compile(table, { settings: set })
        for (const each of many) {
          const { satisfied, undecided } = evaluate(table, { given: { facts: each, settings: set, on } })
          expect(decide({ facts: each, on })).toEqual({
            satisfied: satisfied.map(({ rule }) => rule),
            undecided: undecided.map(({ rule }) => rule),
          })
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with range, whatever is known', () => {
    fc.assert(
      fc.property(rules, settings, factsOnly, (rows, set, each) => {
        const table: GravestTable<(typeof levels)[number]> = {
          id: 'risk',
          combine: 'gravest',
          outcomes: levels,
          facts,
          rules: rows,
        }
        const { established, possible } = range(table, { given: { facts: each, settings: set, on } })
        expect(compileRange(table, { settings: set })({ facts: each, on })).toEqual({ established, possible })
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves a rule that is too wide to the interpreter', () => {
    const either: Condition = {
      any: [
        { fact: 'hot', is: true },
        { fact: 'big', is: true },
      ],
    }
    const wide: Condition = { all: Array.from({ length: 12 }, () => either) }
    const [rule] = rowsOf([wide])
    const table: GravestTable<'blue' | 'red'> = {
      id: 'risk',
      combine: 'gravest',
      outcomes: ['blue', 'red'],
      facts,
      rules: rule === undefined ? [] : [{ ...rule, then: 'red' }],
    }
    const known = { facts: { big: true }, on }
    expect(compile(table, { settings: {} })(known).satisfied).toEqual(table.rules)
    expect(compileRange(table, { settings: {} })(known)).toEqual({ established: 'red', possible: 'red' })
    expect(compile(table, { settings: {} })({ facts: {}, on }).undecided).toEqual(table.rules)
    const beside = { facts, rules: rowsOf([wide, { fact: 'hot', is: true }]) }
    expect(compile(beside, { settings: {} })(known)).toEqual({
      satisfied: beside.rules.slice(0, 1),
      undecided: beside.rules.slice(1),
    })
  })

  it('compares dates, codes within their parents and bounds in settings like the interpreter', () => {
    const conditions: readonly Condition[] = [
      { fact: 'day', before: '2023-05-08' },
      { fact: 'day', after: '2023-05-08' },
      { fact: 'day', between: ['2023-05-01', '2023-05-31'] },
      { fact: 'matter', within: 'land' },
      { fact: 'people', atLeast: { setting: 'many' } },
      { fact: 'people', between: [1, { setting: 'many' }] },
      // Asked in two kinds at once: the interpreter decides.
      {
        all: [
          { fact: 'odd', is: true },
          { fact: 'odd', atLeast: 3 },
        ],
      },
      { fact: 'mixed', between: [1, 'x'] },
    ]
    const values: FactValues[] = [
      ...['2023-04-30', '2023-05-01', '2023-05-07', '2023-05-08', '2023-05-09', '2023-06-01'].map((day) => ({
        day,
      })),
      ...['land', 'land-contract', 'medical', 'nowhere'].map((matter) => ({ matter })),
      ...[0, 1, 2, 3, 4].map((people) => ({ people })),
      { odd: true },
      { odd: 4 },
      { mixed: 2 },
      { mixed: 'w' },
      { day: 5, people: 'x', matter: true },
      {},
    ]
    for (const settings of [{}, { many: { value: 2, cites: ['X-1'] } }] as const) {
      for (const when of conditions) {
        const table = { facts, rules: rowsOf([when]) }
        const decide = compile(table, { settings })
        for (const known of values) {
          const { satisfied, undecided } = evaluate(table, { given: { facts: known, settings, on } })
          const decided = decide({ facts: known, on })
          const where = `${JSON.stringify(when)} on ${JSON.stringify(known)}`
          expect([decided.satisfied.length, decided.undecided.length], where).toEqual([
            satisfied.length,
            undecided.length,
          ])
        }
      }
    }
  })

  /** Rows that ask for codes, so many that they are looked up, among a few that are not like them. */
  const equalityRows = fc
    .array(
      fc.record({
        ask: fc.record(
          {
            hot: fc.boolean(),
            matter: fc.constantFrom('land', 'land-contract', 'medical'),
            channel: fc.constantFrom('a', 'b', 'c', 'd'),
          },
          { requiredKeys: [] },
        ),
        also: fc.option(fc.constantFrom('land', 'medical'), { freq: 20 }),
      }),
      { minLength: 1200, maxLength: 1500 },
    )
    .map((rows) =>
      rows.map(({ ask, also }): Condition => {
        const tests = Object.entries(ask).map(([fact, is]): Condition => ({ fact, is }))
        return { all: also === null ? tests : [...tests, { fact: 'matter', oneOf: [also, 'land-contract'] }] }
      }),
    )
  const few = fc.array(condition, { maxLength: 6 })
  const asked: fc.Arbitrary<FactValues> = fc.record(
    {
      hot: fc.oneof(fc.boolean(), fc.constant('')),
      big: fc.boolean(),
      people: fc.nat(3),
      matter: fc.constantFrom('land', 'land-contract', 'medical', 'elsewhere'),
      channel: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    },
    { requiredKeys: [] },
  )

  it('agrees with evaluate on large tables of rows that ask for codes', () => {
    fc.assert(
      fc.property(
        equalityRows,
        few,
        settings,
        fc.array(asked, { minLength: 8 }),
        (many, others, set, each) => {
          const rows = [...others, ...many].map((when, at) => ruleAt(when, levels[at % 3] ?? 'blue', at))
          const table = { facts, rules: rows }
          const decide = compile(table, { settings: set })
          const decideRange = compileRange(
            { ...table, id: 'risk', combine: 'gravest', outcomes: levels },
            { settings: set },
          )
          for (const known of each) {
            const given = { facts: known, settings: set, on }
            const { satisfied, undecided } = evaluate(table, { given })
            expect(decide({ facts: known, on })).toEqual({
              satisfied: satisfied.map(({ rule }) => rule),
              undecided: undecided.map(({ rule }) => rule),
            })
            const { established, possible } = range(
              { ...table, id: 'risk', combine: 'gravest', outcomes: levels },
              { given },
            )
            expect(decideRange({ facts: known, on })).toEqual({ established, possible })
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('agrees with evaluate when there are more paths than are kept', () => {
    const signals = Array.from({ length: 40 }, (_, at) => `signal-${at}`)
    const table = { facts: {}, rules: rowsOf(signals.map((fact): Condition => ({ fact, is: true }))) }
    const decide = compile(table, { settings: {} })
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (values) => {
        const known: FactValues = Object.fromEntries(signals.map((fact, at) => [fact, values[at] ?? false]))
        const ids = table.rules.filter((_, at) => values[at]).map(({ id }) => id)
        expect(decide({ facts: known, on }).satisfied.map(({ id }) => id)).toEqual(ids)
        expect(evaluate(table, { given: { facts: known, settings: {}, on } }).satisfied.length).toBe(
          ids.length,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('gives answers that nobody can change for the next one', () => {
    const [rule] = rowsOf([{ fact: 'hot', is: true }])
    const decide = compile({ facts, rules: rule === undefined ? [] : [rule] }, { settings: {} })
    const { satisfied } = decide({ facts: { hot: true }, on })
    expect(Object.isFrozen(satisfied)).toBe(true)
    expect(decide({ facts: { hot: true }, on }).satisfied).toBe(satisfied)
    expect(Object.isFrozen(rule)).toBe(false)
  })
})

describe('a table that is evaluated again and again', () => {
  it('gives reasons that nobody can change for the next one', () => {
    const rows = rowsOf([
      {
        all: [
          { fact: 'hot', is: true },
          { fact: 'big', is: true },
        ],
      },
      { fact: 'people', atLeast: 2 },
    ])
    const table = { facts, rules: rows }
    const given = { facts: { hot: true, big: true }, settings: {}, on }
    for (let time = 0; time < 300; time += 1) evaluate(table, { given })
    const { satisfied, undecided } = evaluate(table, { given })
    for (const result of [...satisfied, ...undecided])
      for (const list of [result.because, result.missingFacts, result.unsetSettings])
        expect(Object.isFrozen(list)).toBe(true)
    expect([satisfied.length, undecided.length]).toEqual([1, 1])
    expect(evaluate(table, { given }).satisfied[0]).toBe(satisfied[0])
  })

  it('gives the answer it gave the first time', () => {
    fc.assert(
      fc.property(rules, fc.array(fc.tuple(factsOnly, settings), { minLength: 1 }), (rows, many) => {
        const table = { facts, rules: rows }
        const givens = many.map(([each, set]) => ({ facts: each, settings: set, on }))
        const first = givens.map((given) => evaluate({ facts, rules: [...rows] }, { given }))
        const explained = givens.map((given) => explain({ facts, rules: [...rows] }, { given }))
        for (const [at, given] of givens.entries()) {
          for (let time = 0; time < 105; time += 1) {
            evaluate(table, { given })
            explain(table, { given })
          }
          // Twice: what is kept is made by the first and given by the second.
          for (let time = 0; time < 2; time += 1) {
            expect(evaluate(table, { given })).toStrictEqual(first[at])
            expect(explain(table, { given })).toStrictEqual(explained[at])
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('shares what is said of the same plain values, and nothing that rests on a judgement', () => {
    const [rule] = rowsOf([
      {
        all: [
          { fact: 'hot', is: true },
          { fact: 'people', atLeast: 2 },
        ],
      },
    ])
    const table = { facts, rules: rule === undefined ? [] : [rule] }
    const result = (values: FactValues) => evaluate(table, { given: { facts: values, settings: {}, on } })
    for (let time = 0; time < 105; time += 1) result({})
    const judged = (basis: string) => ({ is: true, judgedBy: 'office', basis, on, expiresOn: on })
    const seen = (values: FactValues) => result(values).satisfied[0]?.because.map((each) => each.seen)
    expect(result({ hot: true, people: 2 })).toBe(result({ hot: true, people: 2 }))
    expect(Object.isFrozen(result({ hot: true, people: 2 }).satisfied[0]?.because[0])).toBe(true)
    expect(seen({ hot: true, people: 3 })).toEqual([true, 3])
    expect(seen({ hot: judged('visit'), people: 2 })).toEqual([judged('visit'), 2])
    expect(seen({ hot: judged('call'), people: 2 })).toEqual([judged('call'), 2])
    const later = { facts: { hot: judged('call'), people: 2 }, settings: {}, on: '2023-05-09' }
    expect(evaluate(table, { given: later }).undecided[0]?.missingFacts).toEqual(['hot'])
  })

  it('tells values apart of which only the first is kept', () => {
    const rows = rowsOf([
      { fact: 'people', atLeast: 0 },
      { fact: 'matter', oneOf: ['land', 'medical'] },
    ])
    const table = { facts, rules: rows }
    const given = (values: FactValues) => ({ facts: values, settings: {}, on })
    for (let time = 0; time < 105; time += 1) evaluate(table, { given: given({}) })
    for (let people = 0; people < 2000; people += 1) {
      for (const matter of ['land', 'medical']) {
        const { satisfied } = evaluate(table, { given: given({ people, matter }) })
        expect(satisfied.map(({ because }) => because[0]?.seen)).toEqual([people, matter])
      }
    }
    expect(evaluate(table, { given: given({ people: -0 }) }).satisfied[0]?.because[0]?.seen).toBe(-0)
  })
})
