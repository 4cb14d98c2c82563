// The awards of the litigation-free town, criterion by criterion: what the text numbers, what meets each, what fails it,
// what is missing from it; and that there is no verdict, no rank and nothing about a person.
import type { AwardEvidence } from '@maplebridge/metrics'
import { Award, AwardJudged } from '@maplebridge/metrics/schema'
import { type Edition, editionOn, judgeAwardUnder, layersOf } from '@maplebridge/policy-pack'
import { decodeAwardEvidence } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { litigationFreeTown, packs } from '../src/index.ts'
import { type AwardCase, awardCases, meeting } from './awardCases.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
const edition = Result.getOrThrow(editionOn(layers, { on: '2024-01-20' }))
/** With the setting that the plan leaves open. */
const set: Edition = {
  ...edition,
  values: { 'crimes-counted-by': { value: 'judgment', cites: ['S3-3.1.8-zero'] } },
}
const judged = (evidence: AwardEvidence, of: string, under = set) =>
  Result.getOrThrow(judgeAwardUnder(evidence, { under, of }))
const criterionOf = (evidence: AwardEvidence, { award, number }: AwardCase, under = set) => {
  const found = judged(evidence, award, under).award.criteria.find((each) => each.number === number)
  if (found === undefined) throw new Error(`no criterion ${number}`)
  return found
}
const named = awardCases.map((each) => [`${each.award} ${each.number}`, each] as const)

test('the cases name every criterion, and the plan numbers twelve and six', () => {
  const carried = (litigationFreeTown.awards ?? []).flatMap(({ id, criteria }) =>
    criteria.map(({ number }) => `${id} ${number}`),
  )
  expect(carried).toEqual(named.map(([name]) => name))
  expect(litigationFreeTown.awards?.map(({ criteria }) => criteria.length)).toEqual([12, 6])
})

describe.each(named)('%s', (_, each) => {
  const { award, cites, sides } = each

  test('is met by what the text asks, and cites it', () => {
    const found = criterionOf(meeting[award], each)
    expect([found.finding, found.parts.map(({ finding }) => finding)]).toEqual([
      'met',
      found.parts.map(() => 'met'),
    ])
    expect([found.cites[0], found.force]).toEqual([cites, 'must'])
  })

  test.each(sides.map((side) => [`${side.finding}: ${side.what}`, side] as const))('is %s', (__, side) => {
    const found = criterionOf(side.shows(meeting[award]), each)
    expect(found.finding).toBe(side.finding)
    expect(found.parts.flatMap(({ because }) => because.map(({ why, about }) => `${why} ${about}`))).toEqual(
      side.because ?? [],
    )
  })

  test('is open, and says why, when nothing is known', () => {
    const found = criterionOf({ year: 2023 }, each)
    expect(found.finding).toBe('open')
    expect(found.parts.every(({ because }) => because.length > 0)).toBe(true)
  })

  test('touches no other criterion when it fails', () => {
    for (const side of sides.filter(({ finding }) => finding === 'not-met')) {
      const failing = judged(side.shows(meeting[award]), award).award.criteria.filter(
        ({ finding }) => finding !== 'met',
      )
      expect(failing.map(({ number }) => number)).toEqual(side.also ?? [each.number])
    }
  })
})

test('crimes stay open until it is set by which day they count, whatever their number', () => {
  for (const { award, number } of awardCases.filter(({ cites }) => /3\.1\.8|3\.2\.4/u.test(cites))) {
    const of = { award, number, cites: '', sides: [] }
    const none = criterionOf(meeting[award], of, edition)
    expect([none.finding, none.unset]).toEqual(['open', ['crimes-counted-by']])
    const figures = { ...meeting[award].figures, 'major-civil-to-criminal-cases': 9 }
    expect(criterionOf({ ...meeting[award], figures }, of, edition).finding).toBe('open')
  }
})

test('after 2024 nothing is left to compare with the pre-litigation docket', () => {
  const evidence = { ...meeting['litigation-free-township'], year: 2025 }
  const under = { ...set, on: '2026-01-20' }
  const found = judged(evidence, 'litigation-free-township', under).award.criteria
  expect(found.filter(({ finding }) => finding === 'not-comparable').map(({ number }) => number)).toEqual([
    7, 10, 11,
  ])
})

test('a town that meets its target of every year fails criterion 12, and the answer says why', () => {
  const village = (free: boolean) => ({ 'place-kind': 'village', 'litigation-free': free })
  for (const [year, many] of [
    [2023, 45],
    [2024, 60],
    [2025, 75],
  ] as const) {
    const places = Array.from({ length: 100 }, (_, at) => village(at < many))
    const under = { ...set, on: `${year + 1}-01-20` }
    const { award, findings } = judged({ year, records: { places } }, 'litigation-free-township', under)
    expect(award.criteria.find(({ number }) => number === 12)?.finding).toBe('not-met')
    expect(findings.map(({ code, metrics }) => [code, ...metrics])).toEqual([
      ['targets-differ', 'litigation-free-of-villages-by-year', 'litigation-free-of-villages-for-award'],
    ])
  }
})

describe('there is no verdict', () => {
  test('an answer has a place for each criterion and none for the whole', () => {
    const keys = Object.keys(judged(meeting['litigation-free-village'], 'litigation-free-village').award)
    expect(keys.toSorted()).toEqual(
      ['cites', 'criteria', 'for', 'id', 'isOver', 'label', 'unresolved', 'year', 'years'].toSorted(),
    )
    const said = JSON.stringify([
      Schema.toJsonSchemaDocument(AwardJudged),
      Schema.toJsonSchemaDocument(Award),
    ])
    expect(said).not.toMatch(/score|rank|weight|points|verdict|total|passed/iu)
  })

  test('counter-metrics stand beside every figure that is known to be bent by pressure on people', () => {
    const { measured, award } = judged(meeting['litigation-free-township'], 'litigation-free-township')
    const shown = new Set(measured.map(({ metric }) => metric))
    const asked = award.criteria.flatMap(({ parts }) =>
      parts.flatMap(({ part }) => ('metric' in part ? [part.metric] : [])),
    )
    const without = measured.filter(({ metric, counter }) => asked.includes(metric) && counter === undefined)
    expect(without.map(({ metric }) => metric)).toEqual([
      'grave-intentional-crimes',
      'major-civil-to-criminal-cases',
    ])
    for (const { counter } of measured.filter(({ metric }) => asked.includes(metric)))
      expect(counter === undefined || shown.has(counter)).toBe(true)
  })
})

describe('nothing is about a person', () => {
  const about = ['dispute', 'body', 'procedure', 'protection']
  const tierOf = new Map(packs.flatMap(({ bodies = [] }) => bodies.map(({ code, tier }) => [code, tier])))
  /** Whom appraisal items look at: organisations, a court, the units of a task. */
  const appraised = ['mediation-organisation', 'district-court', 'units-of-the-task']

  test.each(packs.map((pack) => [pack.manifest.id, pack] as const))('in %s', (_, pack) => {
    const fields = Object.values(pack.metrics?.fields ?? {}).flat()
    for (const fact of [...fields, ...(pack.norms?.facts ?? [])]) expect(about).toContain(fact.about)
    for (const award of pack.awards ?? []) expect(tierOf.get(award.for)).toBeDefined()
    for (const { of } of pack.appraisal?.items ?? []) for (const kind of of) expect(appraised).toContain(kind)
  })

  test('the six figures of the appraisal of the city are about its mediation organisations', () => {
    const city = packs.find(({ manifest }) => manifest.id === 'grand-mediation-city')
    const quantified = (city?.appraisal?.items ?? []).filter(({ measure }) => measure !== undefined)
    expect(quantified.map(({ of }) => of)).toEqual(Array(6).fill(['mediation-organisation']))
  })

  test('evidence has no place for a name', () => {
    for (const stranger of [
      { names: ['张三'] },
      { petitioners: 1 },
      { answers: { x: { holds: true, by: 'a', on: '2023-12-01', name: '张三' } } },
    ]) {
      const decoded = decodeAwardEvidence({ year: 2023, ...stranger })
      expect(Result.isFailure(decoded) && decoded.failure.issues[0]?.code).toBe('unknown-key')
      expect(JSON.stringify(decoded)).not.toContain('张三')
    }
  })
})
