import type { GravestTable, Rule } from '@maplebridge/rules'
import * as Schema from 'effect/Schema'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/index.ts'
import { RiskAssessment, RiskSection } from '../src/schema.ts'

const rule = (id: string, fact: string, then: string): Rule<string> => ({
  id,
  when: { fact, is: true },
  then,
  cites: ['S0-3.2-risk-red'],
  force: 'must',
  summary: { zh: id, en: id },
})
const table: GravestTable<string> = {
  id: 'risk',
  combine: 'gravest',
  outcomes: ['blue', 'yellow', 'red'],
  facts: {},
  rules: [
    rule('yellow-complex', 'complex', 'yellow'),
    rule('red-mass', 'mass', 'red'),
    rule('red-crime', 'crime', 'red'),
  ],
}
const asked = (facts: Record<string, boolean>) =>
  classify({ facts, settings: {}, on: '2023-05-08' }, { under: table })

describe('classify', () => {
  it.each([
    [{}, 'blue', 'red', ['mass', 'crime', 'complex']],
    [{ mass: false, crime: false }, 'blue', 'yellow', ['complex']],
    [{ mass: false, crime: false, complex: false }, 'blue', 'blue', []],
    [{ complex: true }, 'yellow', 'red', ['mass', 'crime']],
    [{ mass: true }, 'red', 'red', []],
  ])('%j is %s, possibly %s', (facts, established, possible, missing) => {
    const answer = asked(facts)
    expect([answer.established, answer.possible, answer.missingFacts]).toEqual([
      established,
      possible,
      missing,
    ])
  })

  it('gives every rule that establishes the level as a reason, and the floor none', () => {
    expect(asked({ mass: true, crime: true }).reasons.map((reason) => reason.rule)).toEqual([
      'red-mass',
      'red-crime',
    ])
    expect(asked({ mass: false, crime: false, complex: false }).reasons).toEqual([])
  })

  it('fits its schema', () => {
    expect(Schema.is(RiskAssessment)(asked({ complex: true }))).toBe(true)
  })
})

describe('RiskSection', () => {
  it('needs at least one level and one rule', () => {
    const level = { code: 'blue', label: { zh: '蓝', en: 'Blue' } }
    const section = { levels: [level], floorCites: ['S0-3.2-risk-blue'], rules: table.rules }
    expect(Schema.is(RiskSection)(section)).toBe(true)
    expect(Schema.is(RiskSection)({ ...section, levels: [] })).toBe(false)
    expect(Schema.is(RiskSection)({ ...section, rules: [] })).toBe(false)
  })
})
