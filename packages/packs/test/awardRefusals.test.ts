// The awards section of a pack: what is refused when it is loaded, and what is refused of evidence.
import type { Award, AwardEvidence } from '@maplebridge/metrics'
import {
  awardsFor,
  checkLayers,
  editionOn,
  judgeAwardUnder,
  layersOf,
  type Pack,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { litigationFreeTown, packs } from '../src/index.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2024-01-20' }))
const village = under.awards.find(({ id }) => id === 'litigation-free-village')
if (village === undefined) throw new Error('no award for villages')

/** What is found of the pack when a copy of the village award, under another id, is changed. */
const issuesOf = (change: (award: Award) => unknown) => {
  // proof: what is wrong with the changed award is what is tested
  const award = { ...(change({ ...village, id: 'another' }) as Award) }
  const pack: Pack = { ...litigationFreeTown, awards: [award] }
  return checkLayers([...layers.slice(0, -1), pack]).map(({ code, path }) => `${code} ${path.join('.')}`)
}
const withPart = (part: unknown) => (award: Award) => ({
  ...award,
  criteria: [{ ...award.criteria[0], parts: [part] }],
})

describe('checkLayers', () => {
  it('takes the award as it is', () => expect(issuesOf((award) => award)).toEqual([]))

  const part = 'awards.0.criteria.0.parts.0'
  it.each<readonly [string, (award: Award) => unknown]>([
    [`dangling-reference ${part}.metric`, withPart({ metric: 'no-such-metric' })],
    [`wrong-type ${part}.metric`, withPart({ metric: 'change-of-disputes' })],
    [`wrong-type ${part}.metric`, withPart({ metric: 'litigation-free-of-villages-by-year' })],
    [`wrong-type ${part}.against`, withPart({ metric: 'mass-incidents', against: 'year-before' })],
    [`wrong-type ${part}.against`, withPart({ metric: 'civil-and-criminal-suits-per-10000-residents' })],
    [`dangling-reference ${part}.norm`, withPart({ norm: 'no-such-norm' })],
    [`wrong-type ${part}.norm`, withPart({ norm: 'resolve' })],
    ['wrong-type awards.0.for', (award) => ({ ...award, for: 'leaders-and-cadres' })],
    ['dangling-reference awards.0.for', (award) => ({ ...award, for: 'hamlet' })],
    ['date-order awards.0.years.to', (award) => ({ ...award, years: { from: 2024, to: 2023 } })],
    ['dangling-reference awards.0.cites', (award) => ({ ...award, cites: ['S3-9'] })],
    [
      'dangling-reference awards.0.criteria.0.needs',
      (award) => ({ ...award, criteria: [{ ...award.criteria[0], needs: ['no-such-setting'] }] }),
    ],
    [
      'duplicate-id awards.0.criteria.1.number',
      (award) => ({ ...award, criteria: award.criteria.map((each) => ({ ...each, number: 1 })) }),
    ],
    [
      'duplicate-id awards.0.criteria.1.id',
      (award) => ({ ...award, criteria: award.criteria.map((each) => ({ ...each, id: 'same' })) }),
    ],
    [
      'duplicate-id awards.0.criteria.0.parts.1.check',
      (award) => ({
        ...award,
        criteria: [
          {
            ...award.criteria[0],
            parts: ['a', 'a'].map((check) => ({ check, statement: { zh: '有', en: 'There is' } })),
          },
        ],
      }),
    ],
  ])('refuses: %s', (issue, change) => expect(issuesOf(change)).toContain(issue))

  it('refuses an award of a wider layer twice', () => {
    expect(issuesOf((award) => award)).toEqual([])
    const pack: Pack = { ...litigationFreeTown, awards: [village, village] }
    const codes = checkLayers([...layers.slice(0, -1), pack]).map(({ code, path }) => `${code} ${path}`)
    expect(codes).toEqual(['duplicate-id awards,1'])
  })
})

describe('judgeAwardUnder', () => {
  const refusedOf = (evidence: AwardEvidence, of = 'litigation-free-village') => {
    const judged = judgeAwardUnder(evidence, { under, of })
    if (Result.isSuccess(judged)) return []
    const { failure } = judged
    return 'issues' in failure
      ? failure.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
      : [failure._tag, failure.message.en]
  }
  const yes = { holds: true, by: 'judicial-office', on: '2023-12-20' }
  const counted = { numerator: { counted: 1, open: 0 }, denominator: { counted: 1, open: 0 } }

  it.each<readonly [string, AwardEvidence]>([
    ['out-of-domain year', { year: 2022 }],
    ['out-of-domain year', { year: 2026 }],
    ['unknown-value figures.mass-incident', { year: 2023, figures: { 'mass-incident': 0 } }],
    [
      'unknown-value benchmarks.rate',
      {
        year: 2023,
        benchmarks: { rate: { numerator: 1, denominator: 2, year: 2022, source: 'x', definition: 'same' } },
      },
    ],
    ['unknown-fact facts.pacesetter', { year: 2023, facts: { pacesetter: 1 } }],
    ['out-of-domain facts.pacesetters', { year: 2023, facts: { pacesetters: -1 } }],
    ['unknown-value answers.stations-sound', { year: 2023, answers: { 'stations-sound': yes } }],
    [
      'unknown-kind answers.village-well-governed.by',
      { year: 2023, answers: { 'village-well-governed': { ...yes, by: 'me' } } },
    ],
    ['unknown-value records.people', { year: 2023, records: { people: [] } }],
    ['unknown-fact records.places.0.name', { year: 2023, records: { places: [{ name: '东桥' }] } }],
    ['unknown-value tallies.success', { year: 2023, tallies: { success: counted } }],
    ['unknown-value units.a.figures.x', { year: 2023, units: { a: { figures: { x: 1 } } } }],
    [
      'duplicate-id tallies.litigation-service-of-villages',
      { year: 2023, records: { places: [] }, tallies: { 'litigation-service-of-villages': counted } },
    ],
  ])('refuses: %s', (issue, evidence) => expect(refusedOf(evidence)).toEqual([issue]))

  it('names an award by its id alone, and finds it by kind and tier', () => {
    expect(refusedOf({ year: 2023 }, 'litigation-free-vilage')).toEqual([
      'AwardUnknownError',
      'there is no award `litigation-free-vilage`; did you mean `litigation-free-village`?',
    ])
    const idsFor = (name: string) => Result.getOrThrow(awardsFor(name, { under })).map(({ id }) => id)
    expect(idsFor('village')).toEqual(['litigation-free-village'])
    expect(idsFor('village-or-community')).toEqual(['litigation-free-village'])
    expect(idsFor('township')).toEqual(['litigation-free-township'])
    expect(Result.isFailure(awardsFor('county', { under }))).toBe(true)
  })

  it('compares with no value that must not be compared with', () => {
    const rate = { numerator: 1, denominator: 100, source: '通报', definition: 'other', year: 2022 } as const
    const evidence = {
      year: 2023,
      figures: {
        'first-instance-civil-suits': 50,
        'first-instance-criminal-suits': 5,
        'resident-population': 2000,
      },
      benchmarks: { 'city-litigation-rate-year-before': rate },
    }
    const { measured } = Result.getOrThrow(
      judgeAwardUnder(evidence, { under, of: 'litigation-free-village' }),
    )
    const [value] = measured.flatMap(({ value: each }) =>
      each._tag === 'Measured' && each.targets.some(({ target }) => target.of !== undefined) ? [each] : [],
    )
    expect(value?.targets.map(({ is }) => is)).toEqual(['needs-benchmark'])
  })
})
