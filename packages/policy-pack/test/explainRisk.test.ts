import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, editionOn, explainRisk, givenOf, type RiskExplanation } from '../src/index.ts'
import { RiskExplanation as RiskExplanationSchema } from '../src/schema.ts'
import { adopter, county, national } from './specimen.ts'

const on = '2023-05-08'
const under = Result.getOrThrow(editionOn([national, county], { on }))
const withSettings = Result.getOrThrow(editionOn([national, county, adopter], { on }))
const judged = (is: boolean) => ({ is, judgedBy: 'judicial-office', basis: '走访', on })
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: {},
}
const explained = (changes: Partial<Dispute>, edition = under): RiskExplanation =>
  Result.getOrThrow(explainRisk({ ...dispute, ...changes }, { under: edition }))

describe('explainRisk', () => {
  it('says why a rule holds, as a sentence with its reason', () => {
    const { risk, citations } = explained({ facts: { 'may-escalate': judged(true) } })
    expect(risk).toMatchObject({ established: 'red', possible: 'red' })
    expect(risk?.holding).toMatchObject([
      {
        rule: 'red-escalates',
        then: 'red',
        sentence: {
          zh: '“可能激化”为是的，应当：可能激化为红色',
          en: 'When “May escalate” is yes (must): Red when it may escalate',
        },
        reason: { because: [{ truth: true, seen: judged(true) }], cites: ['PLAN-1'] },
      },
    ])
    expect(citations.map(({ id }) => id)).toEqual(['PLAN-1'])
  })

  it('says of a rule that does not hold what it asks and what was seen', () => {
    const { risk } = explained(
      { facts: { 'may-escalate': judged(false), 'people-involved': 29 } },
      withSettings,
    )
    expect([risk?.established, risk?.possible, risk?.holding, risk?.undecided]).toEqual([
      'blue',
      'blue',
      [],
      [],
    ])
    expect(risk?.refuted).toMatchObject([
      {
        rule: 'red-escalates',
        failed: [
          {
            wanted: true,
            seen: judged(false),
            phrase: { zh: '“可能激化”为是', en: '“May escalate” is yes' },
          },
        ],
        open: [],
      },
      {
        rule: 'red-large',
        failed: [
          {
            seen: 29,
            known: { zh: '“人数”为29人', en: '“People involved” is 29 people' },
            phrase: { en: '“People involved” is at least the value of setting “People for large scale”' },
          },
        ],
      },
    ])
  })

  it('says what leaves a rule open: a fact, or a setting that was not made', () => {
    const { risk } = explained({ facts: { 'people-involved': 500 } })
    expect([risk?.established, risk?.possible]).toEqual(['blue', 'red'])
    expect(risk?.undecided.map(({ rule, failed, open }) => [rule, failed.length, open[0]?.seen])).toEqual([
      ['red-escalates', 0, null],
      ['red-large', 0, 500],
    ])
  })

  it('turns the phrase round where the rule asks for the opposite', () => {
    const calm = { fact: 'may-escalate', is: true } as const
    const section = county.risk
    expect(section).toBeDefined()
    if (section === undefined) return
    const [first, ...others] = section.rules
    const opposite = {
      ...county,
      risk: { ...section, rules: [{ ...first, when: { not: calm } }, ...others] as const },
    }
    const edition = Result.getOrThrow(editionOn([national, opposite], { on }))
    const { risk } = explained({ facts: { 'may-escalate': judged(true) } }, edition)
    expect(risk?.refuted[0]?.failed).toMatchObject([
      { wanted: false, phrase: { zh: '并非（“可能激化”为是）', en: 'not (“May escalate” is yes)' } },
    ])
  })

  it('has nothing to explain where the plan has no levels', () => {
    const edition = Result.getOrThrow(editionOn([national], { on }))
    expect(explained({}, edition)).toMatchObject({
      risk: null,
      citations: [],
      layers: [{ id: 'specimen-national' }],
    })
  })

  it('refuses what assess refuses', () => {
    const wrong = { ...dispute, matter: 'neighbor', facts: { 'may-escalate': true } }
    expect(explainRisk(wrong, { under })).toEqual(assess(wrong, { under }))
    expect(givenOf(wrong, { under })).toEqual(assess(wrong, { under }))
  })

  it('agrees with assess, leaves no rule out, and is encoded by its own schema, whatever is known', () => {
    const facts = fc.record(
      {
        'may-escalate': fc.boolean().map(judged),
        'people-involved': fc.integer({ min: 1, max: 1000 }),
        'big-matter': fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const decode = Schema.decodeUnknownResult(RiskExplanationSchema, { onExcessProperty: 'error' })
    fc.assert(
      fc.property(facts, fc.constantFrom(under, withSettings), (known, edition) => {
        const explanation = explained({ facts: known }, edition)
        const { risk } = Result.getOrThrow(assess({ ...dispute, facts: known }, { under: edition }))
        expect(explanation.risk).toMatchObject({ established: risk?.established, possible: risk?.possible })
        const { holding = [], undecided = [], refuted = [] } = explanation.risk ?? {}
        expect([...holding, ...undecided, ...refuted].map(({ rule }) => rule).toSorted()).toEqual([
          'red-escalates',
          'red-large',
        ])
        expect(decode(JSON.parse(JSON.stringify(explanation)))).toMatchObject({ _tag: 'Success' })
      }),
    )
  })
})

describe('givenOf', () => {
  it('adds what follows from matter, source and events, and the settings', () => {
    const refused = { type: 'party-refused', party: 'respondent', on } as const
    const given = Result.getOrThrow(givenOf({ ...dispute, events: [refused] }, { under: withSettings }))
    expect(given.facts).toEqual({
      matter: 'neighbour',
      source: 'screening',
      'party-refused': true,
      'mediation-state': 'not-started',
    })
    expect([given.on, given.settings['large-scale-people']?.value]).toEqual([on, 30])
  })
})
