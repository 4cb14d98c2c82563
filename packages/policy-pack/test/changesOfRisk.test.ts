import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, changesOfRisk, editionOn, type Pack, type RiskChanges } from '../src/index.ts'
import { RiskChanges as RiskChangesSchema } from '../src/schema.ts'
import { adopter, county, national } from './specimen.ts'

const on = '2023-05-08'
const under = Result.getOrThrow(editionOn([national, county, adopter], { on }))
const judged = (is: boolean) => ({ is, judgedBy: 'judicial-office', basis: '走访', on })
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: {},
}
const changes = (facts: Dispute['facts'], to: string, edition = under): RiskChanges =>
  Result.getOrThrow(changesOfRisk({ ...dispute, facts }, { under: edition, to }))

describe('changesOfRisk', () => {
  it('says which single unknown fact would make it graver, with every value that would', () => {
    const { graver, established, possible } = changes({}, 'blue')
    expect([established, possible]).toEqual(['blue', 'red'])
    expect(graver).toMatchObject([
      { fact: 'may-escalate', phrase: { en: '“May escalate” is yes' }, to: 'red', rules: ['red-escalates'] },
      {
        fact: 'people-involved',
        phrase: { zh: '“人数”不少于30人', en: '“People involved” is at least 30 people' },
        to: 'red',
        rules: ['red-large'],
        cites: ['PLAN-1'],
      },
    ])
  })

  it('never relabels a judgement to lower a level: it asks those entitled to hold it', () => {
    const answer = changes({ 'may-escalate': judged(true), 'people-involved': 3 }, 'blue')
    expect(answer.changes).toEqual([])
    expect(answer.reassess).toEqual([
      {
        fact: 'may-escalate',
        by: ['judicial-office'],
        known: { zh: '“可能激化”为是', en: '“May escalate” is yes' },
      },
    ])
  })

  it('says how a level would rise, and that a judgement is for its owner to see anew', () => {
    const answer = changes({ 'may-escalate': judged(false), 'people-involved': 12 }, 'red')
    expect(answer.changes.map(({ steps }) => steps)).toEqual([
      [
        {
          fact: 'may-escalate',
          value: true,
          kind: 'reassess',
          phrase: { zh: '“可能激化”为是', en: '“May escalate” is yes' },
        },
      ],
      [
        {
          fact: 'people-involved',
          value: 30,
          kind: 'reassess',
          phrase: { zh: '“人数”为30人', en: '“People involved” is 30 people' },
        },
      ],
    ])
    expect(answer.citations.map(({ id }) => id)).toEqual(['PLAN-1'])
  })

  it('names a measure where the pack calls the fact one', () => {
    const measured: Pack = {
      ...county,
      facts: (county.facts ?? []).map((fact) =>
        fact.id === 'big-matter' ? { ...fact, measure: true } : fact,
      ),
      ...(county.risk !== undefined && {
        risk: {
          ...county.risk,
          rules: [{ ...county.risk.rules[0], id: 'red-big', when: { fact: 'big-matter', is: true } }],
        },
      }),
    }
    const edition = Result.getOrThrow(editionOn([national, measured], { on }))
    const { changes: ways, reassess } = changes({ 'big-matter': true }, 'blue', edition)
    expect(ways).toMatchObject([{ steps: [{ fact: 'big-matter', value: false, kind: 'measure' }] }])
    expect(reassess).toEqual([])
  })

  it('has one empty change where the level is established already', () => {
    expect(changes({}, 'blue').changes).toMatchObject([{ steps: [] }])
  })

  it('refuses a level that the plan does not have, and any where it has none', () => {
    const refused = (to: string, edition = under) => {
      const result = changesOfRisk(dispute, { under: edition, to })
      return Result.isFailure(result) ? result.failure : undefined
    }
    expect(refused('rad')).toMatchObject({
      _tag: 'LevelUnknownError',
      level: 'rad',
      known: ['blue', 'red'],
      nearest: 'red',
      message: { zh: '方案没有等级 `rad`；是否指 `red`？' },
    })
    expect(refused('purple-striped')?.message.en).toBe(
      'the plan has no level `purple-striped`; known are `blue`, `red`',
    )
    const bare = Result.getOrThrow(editionOn([national], { on }))
    expect(refused('red', bare)?.message.en).toContain('has no levels')
  })

  it('refuses what assess refuses', () => {
    const wrong = { ...dispute, matter: 'neighbor' }
    expect(changesOfRisk(wrong, { under, to: 'red' })).toEqual(assess(wrong, { under }))
  })

  it('is encoded by its own schema, and each of its ways leads where it says', () => {
    const facts = fc.record(
      {
        'may-escalate': fc.boolean().map(judged),
        'people-involved': fc.integer({ min: 1, max: 1000 }),
      },
      { requiredKeys: [] },
    )
    const decode = Schema.decodeUnknownResult(RiskChangesSchema, { onExcessProperty: 'error' })
    fc.assert(
      fc.property(facts, fc.constantFrom('blue', 'red'), (known, to) => {
        const answer = changes(known, to)
        expect(decode(JSON.parse(JSON.stringify(answer)))).toMatchObject({ _tag: 'Success' })
        for (const { steps } of answer.changes) {
          const set = steps.map(({ fact, value }) => [
            fact,
            fact === 'may-escalate' ? judged(value === true) : value,
          ])
          const after = { ...dispute, facts: { ...known, ...Object.fromEntries(set) } }
          expect(Result.getOrThrow(assess(after, { under })).risk?.established).toBe(to)
          if (answer.established === 'red' && to === 'blue')
            expect(steps.map(({ kind }) => kind)).not.toContain('reassess')
        }
      }),
    )
  })
})
