import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partition, type Variable } from '../src/analysis.ts'
import { type Condition, type FactRegister, holds, type Rule } from '../src/index.ts'
import { condition, domain, facts } from './arbitraries.ts'

const on = '2023-05-08'
const words = { zh: '规则', en: 'rule' }
const rule = (id: string, when: Condition): Rule<string> => ({
  id,
  when,
  then: id,
  cites: ['X-1'],
  force: 'must',
  summary: words,
})
const variableOf = (variables: readonly Variable[], id: string) =>
  variables.find((each) => each.kind !== 'test' && each.id === id)
const witnesses = (variable: Variable | undefined) => variable?.classes.map(({ witness }) => witness)

describe('partition', () => {
  it('cuts days before, on and after', () => {
    const register: FactRegister = {
      signed: { id: 'signed', kind: 'date', label: words, about: 'procedure', cites: [] },
    }
    const tests: Condition[] = [
      { fact: 'signed', before: '2024-02-29' },
      { fact: 'signed', after: '2024-02-29' },
    ]
    const [variable] = partition({ facts: register, rules: tests.map((when, at) => rule(`r-${at}`, when)) })
    expect(witnesses(variable)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(variable?.classes[2]?.parts).toEqual([{ from: '2024-03-01', to: '2999-12-31' }])
  })

  it('stays inside the declared bounds', () => {
    const rules = [rule('a', { fact: 'people', atLeast: 9 }), rule('b', { fact: 'people', atMost: 0 })]
    expect(variableOf(partition({ facts, rules }), 'people')?.classes).toEqual([
      { witness: 0, parts: [{ from: 0, to: 0 }] },
      { witness: 1, parts: [{ from: 1, to: 3 }] },
    ])
  })

  it('joins both sides of a range that only one test asks', () => {
    const rules = [rule('a', { fact: 'people', between: [1, 2] })]
    expect(variableOf(partition({ facts, rules }), 'people')?.classes).toEqual([
      {
        witness: 0,
        parts: [
          { from: 0, to: 0 },
          { from: 3, to: 3 },
        ],
      },
      { witness: 1, parts: [{ from: 1, to: 2 }] },
    ])
  })

  it('makes a test that waits for a setting a variable of its own, until the setting has a value', () => {
    const when = { fact: 'people', atLeast: { setting: 'large' } } as const
    const table = { facts, rules: [rule('a', when)] }
    expect(partition(table).map(({ kind }) => kind)).toEqual(['test'])
    const settings = { large: { value: 2, cites: ['X-1'] } } as const
    expect(witnesses(variableOf(partition(table, { settings }), 'people'))).toEqual([1, 2])
  })

  it('lets a choice setting take its declared values, or one that no test names', () => {
    const table = { facts, rules: [rule('a', { setting: 'mode', is: 'a' })] }
    expect(witnesses(partition(table)[0])).toEqual(['a', 'none-of-these'])
    const values = [
      { code: 'a', label: words },
      { code: 'b', label: words },
    ] as const
    const declared = {
      mode: { id: 'mode', kind: 'choice', label: words, why: words, cites: ['X-1'], values },
    } as const
    expect(witnesses(partition(table, { declared })[0])).toEqual(['a', 'b'])
    expect(partition(table, { settings: { mode: { value: 'b', cites: ['X-1'] } } })).toEqual([])
  })

  it('puts every value in one class, and no test tells two values of a class apart', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 6 }), (conditions) => {
        const rules = conditions.map((when, at) => rule(`r-${at}`, when))
        for (const variable of partition({ facts, rules })) {
          if (variable.kind !== 'fact') continue
          const { id } = variable
          const values = domain[id] ?? []
          const classOf = (value: boolean | number | string): number[] =>
            variable.classes.flatMap(({ parts }, at) =>
              parts.some((part) =>
                typeof part === 'object' ? part.from <= value && value <= part.to : part === value,
              )
                ? [at]
                : [],
            )
          for (const value of values) {
            expect(classOf(value)).toHaveLength(1)
            const witness = variable.classes[classOf(value)[0] ?? 0]?.witness ?? value
            expect(values).toContain(witness)
            // With one fact known, every part of every condition must come out the same for both values.
            for (const { when } of rules) {
              const truth = (is: typeof value) =>
                holds(when, { given: { facts: { [id]: is }, settings: {}, on }, facts }).truth
              expect(truth(value)).toBe(truth(witness))
            }
          }
        }
      }),
    )
  })
})
