import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compile,
  compileRange,
  evaluate,
  type FactValues,
  type GravestTable,
  type Rule,
  range,
} from '../src/index.ts'
import { condition, facts, known } from './arbitraries.ts'

const on = '2023-05-08'
const levels = ['blue', 'yellow', 'red'] as const
const rules = fc.array(fc.tuple(condition, fc.constantFrom(...levels)), { maxLength: 40 }).map((rows) =>
  rows.map(
    ([when, then], at): Rule<(typeof levels)[number]> => ({
      id: `rule-${at}`,
      when,
      then,
      cites: ['X-1'],
      force: 'must',
      summary: { zh: '规则', en: 'rule' },
    }),
  ),
)
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
})
