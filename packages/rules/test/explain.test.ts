import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, evaluate, explain, type FactValues, type Rule } from '../src/index.ts'
import { condition, facts, known } from './arbitraries.ts'

const on = '2023-05-08'
const rule = (id: string, when: Condition): Rule<string> => ({
  id,
  when,
  then: id,
  cites: ['X-1'],
  force: 'must',
  summary: { zh: '规则', en: 'rule' },
})
const factsOnly: fc.Arbitrary<FactValues> = known.map(({ 'setting:mode': _, ...rest }) => rest)

describe('explain', () => {
  it('says of every rule what evaluate says, and leaves none out', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 6 }), factsOnly, (conditions, values) => {
        const table = { facts, rules: conditions.map((when, at) => rule(`rule-${at}`, when)) }
        const given = { facts: values, settings: {}, on }
        const { holding, undecided, refuted } = explain(table, { given })
        const evaluation = evaluate(table, { given })
        expect(holding.map((each) => each.rule)).toEqual(evaluation.satisfied.map((each) => each.rule.id))
        expect(undecided.map((each) => each.rule)).toEqual(evaluation.undecided.map((each) => each.rule.id))
        expect(holding.length + undecided.length + refuted.length).toBe(conditions.length)
      }),
    )
  })

  it('names in an obstacle exactly tests that are not as wanted', () => {
    fc.assert(
      fc.property(condition, factsOnly, (when, values) => {
        const given = { facts: values, settings: {}, on }
        const { undecided, refuted } = explain({ facts, rules: [rule('one', when)] }, { given })
        for (const { failed, open } of [...undecided, ...refuted]) {
          for (const { test, wanted } of failed) {
            expect(evaluate({ facts, rules: [rule('t', test)] }, { given }).satisfied.length === 1).toBe(
              !wanted,
            )
          }
          for (const { test } of open) {
            expect(evaluate({ facts, rules: [rule('t', test)] }, { given }).undecided).toHaveLength(1)
          }
        }
        // An open rule waits for something; a refuted one fails something, unless no fact could ever satisfy it.
        for (const { open } of undecided) expect(open.length).toBeGreaterThan(0)
      }),
    )
  })

  it('leaves out what already holds', () => {
    const when: Condition = {
      all: [
        { fact: 'hot', is: true },
        { not: { fact: 'big', is: true } },
        {
          any: [
            { fact: 'people', atLeast: 2 },
            { fact: 'matter', is: 'land' },
          ],
        },
      ],
    }
    const given = { facts: { hot: true, big: true, people: 1 }, settings: {}, on }
    expect(explain({ facts, rules: [rule('one', when)] }, { given }).refuted).toEqual([
      {
        rule: 'one',
        then: 'one',
        cites: ['X-1'],
        failed: [
          { test: { fact: 'big', is: true }, wanted: false, seen: true },
          { test: { fact: 'people', atLeast: 2 }, wanted: true, seen: 1 },
        ],
        open: [{ test: { fact: 'matter', is: 'land' }, wanted: true, seen: null }],
      },
    ])
  })
})
