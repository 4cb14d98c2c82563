/**
 * One dispute counts once, however many senders reported it and in whichever order the links were made.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseState, countedOnce, type LedgerContent } from '../src/index.ts'
import { happened, stateAfter } from './lines.ts'
import { tries, walk } from './randomSteps.ts'

const idOf = (digit: number) => `${digit}b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11`
const by = (
  digit: number,
  { source, filedOn }: { readonly source: string; readonly filedOn: string },
  ...contents: readonly LedgerContent[]
): CaseState => {
  const state = stateAfter(...contents)
  return { ...state, case: idOf(digit), dispute: { ...state.dispute, source, filedOn } }
}
const same = (digit: number): LedgerContent => ({ type: 'linked', kind: 'same', to: idOf(digit) })
const during = { on: '2026-05-31' }
const settled = (on: string) => happened({ type: 'settled', on, effectiveOn: on, form: 'written' })

const hotline = by(1, { source: 'other-department', filedOn: '2026-05-02' }, same(3))
const police = by(2, { source: 'police', filedOn: '2026-05-01' }, same(3))
const court = by(
  3,
  { source: 'court', filedOn: '2026-05-04' },
  happened({ type: 'accepted', on: '2026-05-05' }),
  settled('2026-05-06'),
  happened({ type: 'closed', on: '2026-05-08' }),
)

describe('a dispute that hotline, police and court reported', () => {
  it('counts once, from the day it was filed first, with what each of them knows', () => {
    const counted = countedOnce([hotline, police, court], during)
    expect(counted).toEqual([
      {
        cases: [idOf(2), idOf(1), idOf(3)],
        record: {
          area: '630103002004',
          'found-on': '2026-05-01',
          source: 'police',
          accepted: true,
          'accepted-on': '2026-05-05',
          mediated: true,
          'mediation-result': 'settled',
          'settled-on': '2026-05-06',
          'agreement-form': 'written',
          'documents-made': false,
          reopened: false,
          closed: true,
          'closed-on': '2026-05-08',
          confirmed: false,
          'followed-up': false,
          archived: false,
        },
      },
    ])
  })

  it('is closed when the case is in which it is handled; where none is given, when every report of it is', () => {
    const closing = (state: CaseState, on: string) => ({
      ...state,
      dispute: { ...state.dispute, events: [{ type: 'closed', on } as const] },
    })
    expect(countedOnce([hotline, court], { on: '2026-05-07' })[0]?.record).toMatchObject({ closed: false })
    const reports = [closing(hotline, '2026-05-07'), closing(police, '2026-05-09')]
    expect(countedOnce(reports, during)[0]?.record).toMatchObject({ closed: true, 'closed-on': '2026-05-09' })
    expect(countedOnce(reports, { on: '2026-05-08' })[0]?.record).toMatchObject({ closed: false })
  })

  it('counts once in whichever order and direction, and though the case that joins them is elsewhere', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([hotline, police, court], { minLength: 3 }), (cases) => {
        expect(countedOnce(cases, during)).toEqual(countedOnce([hotline, police, court], during))
      }),
    )
    expect(countedOnce([hotline, police], during)).toHaveLength(1)
  })

  it('is two when one is a part of the other, or follows it', () => {
    for (const kind of ['part-of', 'follows'] as const) {
      const other = by(4, { source: 'police', filedOn: '2026-05-03' }, { type: 'linked', kind, to: idOf(3) })
      expect(countedOnce([other, court], during)).toHaveLength(2)
    }
  })
})

describe('how mediation ended', () => {
  const ends: readonly (readonly [string, readonly LedgerContent[], object])[] = [
    ['not yet', [], { 'mediation-result': 'none-yet', accepted: false, mediated: false }],
    [
      'a party refuses',
      [happened({ type: 'party-refused', on: '2026-05-05', party: 'respondent' })],
      { 'mediation-result': 'refused' },
    ],
    [
      'a party went to court',
      [happened({ type: 'other-way-taken', on: '2026-05-05', way: 'litigation' })],
      { 'mediation-result': 'passed-on' },
    ],
    ['withdrawn', [happened({ type: 'withdrawn', on: '2026-05-05' })], { 'mediation-result': 'withdrawn' }],
    [
      'failed, then settled after all',
      [happened({ type: 'mediation-failed', on: '2026-05-05' }), settled('2026-05-06')],
      { 'mediation-result': 'settled', 'settled-on': '2026-05-06' },
    ],
    [
      'settled, and up again twelve days later',
      [
        settled('2026-05-06'),
        happened({ type: 'closed', on: '2026-05-07' }),
        happened({ type: 'reopened', on: '2026-05-18' }),
      ],
      { 'mediation-result': 'settled', reopened: true, 'days-to-reopening': 12, closed: false },
    ],
  ]
  it.each(ends)('%s', (_, contents, expected) => {
    const state = by(1, { source: 'screening', filedOn: '2026-05-01' }, ...contents)
    expect(countedOnce([state], during)[0]?.record).toMatchObject(expected)
  })

  it('says nothing that is after the day, and agrees with where the case stands', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const state = walk(tried).states.at(-1) ?? stateAfter()
        const [only, ...others] = countedOnce([state], { on: '2026-05-08' })
        expect(others).toEqual([])
        expect(only?.record['closed']).toBe(state.closedOn !== undefined)
        expect(only?.record['archived']).toBe(state.stage === 'archived')
        expect(only?.record['mediation-result'] === 'settled').toBe(state.settledOn !== undefined)
        expect(countedOnce([state], { on: '2026-05-07' })).toEqual([])
      }),
    )
  })
})
