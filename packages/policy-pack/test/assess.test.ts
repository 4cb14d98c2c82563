import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, assess, checkLayers, editionOn } from '../src/index.ts'
import { Assessment as AssessmentSchema } from '../src/schema.ts'
import { adopter, county, national } from './specimen.ts'

const on = '2023-05-08'
const under = Result.getOrThrow(editionOn([national, county], { on }))
const withSettings = Result.getOrThrow(editionOn([national, county, adopter], { on }))
const judged = (is: boolean) => ({ is, judgedBy: 'judicial-office', basis: '走访', on })
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: {},
}
const answer = (changes: Partial<Dispute>, edition = under): Assessment =>
  Result.getOrThrow(assess({ ...dispute, ...changes }, { under: edition }))

describe('assess', () => {
  it('gives a range and what would close it while facts are missing', () => {
    const { risk, route, missingFacts, unsetSettings, unresolved } = answer({})
    expect([risk?.established, risk?.possible]).toEqual(['blue', 'red'])
    expect(route).toMatchObject({ _tag: 'Undecided', missingFacts: ['big-matter', 'level'] })
    expect(missingFacts).toEqual([
      'may-escalate',
      'people-involved',
      'big-matter',
      'may-become-crime',
      'minor-harmed',
    ])
    expect(unsetSettings).toEqual(['large-scale-people'])
    expect(unresolved.map(({ id }) => id)).toEqual(['CONF-01', 'GAP-scale'])
  })

  it('answers in full when all is known', () => {
    const { risk, route, duties, citations } = answer(
      { facts: { 'may-escalate': judged(false), 'people-involved': 3, 'big-matter': false } },
      withSettings,
    )
    expect([risk?.established, risk?.possible, risk?.reasons]).toEqual(['blue', 'blue', []])
    expect(route).toMatchObject({ _tag: 'Routed', lead: { kind: 'village-pmc', area: '630103002004' } })
    expect(duties).toEqual([])
    expect(citations.map(({ id }) => id)).toContain('PLAN-1')
  })

  it('leaves "in time" without a day until the adopter sets it, and then counts working days', () => {
    const facts = { 'may-escalate': judged(true), 'big-matter': false }
    expect(answer({ facts }).duties[0]?.due).toEqual({ _tag: 'InTime', setting: 'report-within' })
    expect(answer({ facts }).unsetSettings).toContain('report-within')
    const set = answer({ facts, filedOn: '2023-04-28' }, withSettings).duties[0]
    expect(set?.due).toMatchObject({ _tag: 'Until', due: { due: '2023-05-03' }, setting: 'report-within' })
    expect(set?.bearer).toMatchObject({ kind: 'judicial-office', area: '630103002' })
  })

  it('says so when the calendar does not cover the day', () => {
    const late = Result.getOrThrow(editionOn([national, county, adopter], { on: '2024-02-01' }))
    const facts = { 'may-escalate': judged(true), 'big-matter': false }
    const { duties, historical } = answer({ facts, filedOn: '2024-01-30' }, late)
    expect(duties[0]?.due).toMatchObject({ _tag: 'NotCovered', from: '2024-01-30' })
    expect(historical).toBe(true)
  })

  it('keeps the area and the unresolved points of the plan under an adopter’s layer without an area', () => {
    const { area: _, ...placeless } = adopter.manifest
    const edition = Result.getOrThrow(
      editionOn([national, county, { ...adopter, manifest: placeless }], { on }),
    )
    expect(answer({}, edition).unresolved.map(({ id }) => id)).toContain('CONF-01')
    expect(Result.isFailure(assess({ ...dispute, area: '500104001001' }, { under: edition }))).toBe(true)
  })

  it('marks a duty discharged by its event, and only by the day asked', () => {
    const facts = { 'may-escalate': judged(true), 'big-matter': false }
    const reported = (day: string) =>
      answer({ facts, events: [{ type: 'reported', on: day }] }).duties[0]?.dischargedOn
    expect(reported('2023-05-08')).toBe('2023-05-08')
    expect(reported('2023-05-09')).toBeUndefined()
  })

  it('uses the level in routing only once it is certain', () => {
    const facts = { 'big-matter': false }
    expect(answer({ facts }).route).toMatchObject({ _tag: 'Undecided' })
    const red = answer({ facts: { ...facts, 'may-escalate': judged(true) } })
    expect(red.route).toMatchObject({ _tag: 'Routed', lead: { kind: 'judicial-office' } })
  })

  it('lets no refused dispute lead to mediation until fresh consent (RL-01)', () => {
    const facts = { 'may-escalate': judged(false), 'people-involved': 3, 'big-matter': false }
    const refused = { type: 'party-refused', party: 'respondent', on: '2023-05-08' } as const
    const consented = { type: 'party-consented', party: 'respondent', on: '2023-05-08' } as const
    expect(answer({ facts, events: [refused] }, withSettings).route).toMatchObject({
      _tag: 'ReferredOut',
      because: ['refused'],
    })
    expect(answer({ facts, events: [refused, consented] }, withSettings).route._tag).toBe('Routed')
    expect(answer({ facts, events: [refused] }, withSettings).remedies.map(({ channel }) => channel)).toEqual(
      ['suit', 'minor-report'],
    )
  })

  it('knows how long a dispute has been open and which township it lies in', () => {
    const shape = { label: { zh: '事实', en: 'Fact' }, about: 'dispute', cites: [] } as const
    const days = {
      ...shape,
      id: 'days-open',
      kind: 'count',
      unit: shape.label,
      minimum: 0,
      maximum: 9999,
    } as const
    const town = { code: '630103002', label: shape.label }
    const old = {
      all: [
        { fact: 'days-open', atLeast: 30 },
        { fact: 'township', is: '630103002' },
      ],
    }
    const [report] = county.duties ?? []
    const plan = {
      ...county,
      facts: [
        ...(county.facts ?? []),
        { ...days, derived: 'days-since-filed' } as const,
        { ...shape, id: 'township', kind: 'code', derived: 'township', values: [town] } as const,
      ],
      duties: report ? [{ ...report, when: old }] : [],
    }
    expect(checkLayers([national, plan])).toEqual([])
    const duties = (day: string, area = dispute.area) =>
      answer({ filedOn: '2023-05-08', area }, Result.getOrThrow(editionOn([national, plan], { on: day })))
        .duties.length
    expect([duties('2023-06-06'), duties('2023-06-07')]).toEqual([0, 1])
    expect(duties('2023-06-07', '630103003001')).toBe(0)
    // Coarser than a township: not known, so the duty is undecided rather than refused.
    expect(duties('2023-06-07', '630103')).toBe(0)
  })

  it('counts the 30 days for judicial confirmation from the day the agreement took effect, and rolls', () => {
    const settled = { type: 'settled', on: '2023-05-20', effectiveOn: '2023-05-23', form: 'written' } as const
    const later = Result.getOrThrow(editionOn([national, county], { on: '2023-06-01' }))
    const { remedies } = answer({ events: [settled] }, later)
    expect(remedies.find(({ channel }) => channel === 'judicial-confirmation')?.runs).toMatchObject([
      {
        _tag: 'Until',
        from: '2023-05-23',
        due: { raw: '2023-06-22', due: '2023-06-25' },
      },
    ])
  })

  it('looks again after a conversion', () => {
    const converted = { type: 'converted', into: 'criminal-case', on: '2023-05-07' } as const
    const { reverseCheck } = answer({ events: [converted] })
    expect(reverseCheck?.items).toMatchObject([{ item: 'reporting', finding: 'no-evidence' }])
    expect(answer({}).reverseCheck).toBeNull()
  })

  it('says when the area is too coarse for the lead body', () => {
    const facts = { 'may-escalate': judged(false), 'people-involved': 3, 'big-matter': false }
    expect(answer({ facts, area: '630103002' }, withSettings).route._tag).toBe('Unrouted')
  })

  it('is encoded by its own schema, whatever is known', () => {
    const fact = fc.record(
      {
        'may-escalate': fc.boolean().map(judged),
        'people-involved': fc.integer({ min: 1, max: 1000 }),
        'big-matter': fc.boolean(),
        'minor-at-risk': fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const decode = Schema.decodeUnknownResult(AssessmentSchema, { onExcessProperty: 'error' })
    fc.assert(
      fc.property(fact, fc.constantFrom('land', 'land-contract', 'neighbour'), (facts, matter) => {
        const assessment = answer({ facts, matter })
        expect(decode(JSON.parse(JSON.stringify(assessment)))).toMatchObject({ _tag: 'Success' })
        expect(assessment.remedies.some(({ channel }) => channel === 'suit')).toBe(true)
      }),
    )
  })
})

describe('assess refuses', () => {
  const issues = (changes: Partial<Dispute>) => {
    const result = assess({ ...dispute, ...changes }, { under })
    return Result.isFailure(result)
      ? result.failure.issues.map(({ code, path, nearest }) => [code, path.join('.'), nearest])
      : []
  }

  it.each([
    [{ matter: 'neighbor' }, ['unknown-matter', 'matter', 'neighbour']],
    [{ source: 'screning' }, ['unknown-source', 'source', 'screening']],
    [{ facts: { 'may-escallate': true } }, ['unknown-fact', 'facts.may-escallate', 'may-escalate']],
    [{ facts: { 'people-involved': 1001 } }, ['out-of-domain', 'facts.people-involved', undefined]],
    [{ facts: { 'people-involved': true } }, ['wrong-type', 'facts.people-involved', undefined]],
    [{ facts: { 'may-escalate': true } }, ['wrong-type', 'facts.may-escalate', undefined]],
    [{ facts: { 'big-matter': judged(true) } }, ['wrong-type', 'facts.big-matter', undefined]],
    [{ facts: { 'party-refused': true } }, ['derived-fact', 'facts.party-refused', undefined]],
    [{ area: '500104001001' }, ['outside-area', 'area', undefined]],
    [{ filedOn: '2023-05-09' }, ['date-order', 'filedOn', undefined]],
    [{ arisenOn: '2023-05-09' }, ['date-order', 'arisenOn', undefined]],
    [
      { facts: { 'may-escalate': { ...judged(true), judgedBy: 'judicial-ofice' } } },
      ['not-a-judge', 'facts.may-escalate.judgedBy', 'judicial-office'],
    ],
    [
      { facts: { 'may-escalate': { ...judged(true), on: '2023-06-01' } } },
      ['date-order', 'facts.may-escalate.on', undefined],
    ],
    [
      { events: [{ type: 'converted', into: 'criminal-cas', on: '2023-05-08' }] as const },
      ['unknown-value', 'events.0.into', 'criminal-case'],
    ],
  ])('%j', (changes, expected) => {
    expect(issues(changes)).toEqual([expected])
  })

  it('reports all issues at once, in both languages', () => {
    const result = assess({ ...dispute, matter: 'x', source: 'y' }, { under })
    const failure = Result.isFailure(result) ? result.failure : undefined
    expect(failure?.issues.length).toBe(2)
    expect(failure?.message.en).toContain('`matter`')
    expect(failure?.message.zh).toContain('未知的纠纷类型')
  })
})
