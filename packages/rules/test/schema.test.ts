import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Condition, Fact, FactValue, Label, ruleOf, SettingValue } from '../src/schema.ts'
import { condition } from './arbitraries.ts'

const strict = { onExcessProperty: 'error' } as const
const decodes = <T>(schema: Schema.Codec<T>, input: unknown): boolean =>
  Schema.decodeUnknownResult(schema, strict)(input)._tag === 'Success'

describe('schemas', () => {
  it('keeps every condition through JSON', () => {
    fc.assert(
      fc.property(condition, (tested) => {
        expect(Schema.decodeUnknownSync(Condition, strict)(JSON.parse(JSON.stringify(tested)))).toEqual(
          tested,
        )
      }),
    )
  })

  it('has no form for a fact about a person (RL-07)', () => {
    const fact = { id: 'drinks', kind: 'boolean', label: { zh: '酗酒', en: 'Drinks' }, cites: [] }
    expect(decodes(Fact, { ...fact, about: 'person' })).toBe(false)
    expect(decodes(Fact, { ...fact, about: 'dispute' })).toBe(true)
  })

  it('refuses a derived fact of another kind', () => {
    const fact = {
      id: 'days',
      label: { zh: '天数', en: 'Days' },
      about: 'dispute',
      cites: [],
      derived: 'days-since-filed',
    }
    expect(decodes(Fact, { ...fact, kind: 'boolean' })).toBe(false)
    expect(decodes(Fact, { ...fact, kind: 'count', unit: fact.label, minimum: 0, maximum: 9 })).toBe(true)
    expect(
      decodes(Fact, { ...fact, kind: 'count', unit: fact.label, minimum: 0, maximum: 9, derived: 'age' }),
    ).toBe(false)
  })

  it('refuses a rule without citation, force or one of the languages', () => {
    const rule = {
      id: 'a-rule',
      when: { all: [] },
      then: 'red',
      cites: ['S0-3.2-risk-red'],
      force: 'must',
      summary: { zh: '规则', en: 'rule' },
    }
    const Rule = ruleOf(Schema.String)
    expect(decodes(Rule, rule)).toBe(true)
    expect(decodes(Rule, { ...rule, cites: [] })).toBe(false)
    expect(decodes(Rule, { ...rule, force: 'should' })).toBe(false)
    expect(decodes(Rule, { ...rule, summary: { en: 'rule' } })).toBe(false)
    expect(decodes(Rule, { ...rule, wehn: {} })).toBe(false)
  })

  it('refuses a test of two kinds at once and an unknown test', () => {
    expect(decodes(Condition, { fact: 'people', atLeast: 1, atMost: 2 })).toBe(false)
    expect(decodes(Condition, { fact: 'people', moreThan: 1 })).toBe(false)
    expect(decodes(Condition, { script: 'process.exit()' })).toBe(false)
  })

  it('reads values, judgements and durations', () => {
    expect(decodes(FactValue, 1.5)).toBe(false)
    expect(decodes(FactValue, { is: true, judgedBy: 'office', basis: 'visit', on: '2023-05-08' })).toBe(true)
    expect(decodes(FactValue, { is: true, judgedBy: 'office', basis: '', on: '2023-05-08' })).toBe(false)
    expect(decodes(SettingValue, { value: { amount: 24, unit: 'hour' }, cites: ['X-1'] })).toBe(true)
    expect(decodes(SettingValue, { value: { amount: 0, unit: 'hour' }, cites: ['X-1'] })).toBe(false)
    expect(decodes(SettingValue, { value: 3, cites: [] })).toBe(false)
    expect(decodes(Label, { zh: '', en: 'x' })).toBe(false)
  })
})
