import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
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
})
