import type { Periods } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cadenceOf, nextStandingDuties, type StandingDuty, standingOccurrences } from '../src/index.ts'

const duty = (id: string, fields: Partial<StandingDuty>): StandingDuty => ({
  id,
  kind: 'screening',
  label: { zh: '排查', en: 'screening' },
  bearer: 'village-pmc',
  force: 'must',
  cites: ['S1-t22'],
  ...fields,
})
const routine = duty('routine', { cadence: { every: 'week' } })
const daily = duty('daily', {
  cadence: { every: 'day', during: 'sensitive-period' },
  overrides: 'routine',
})
const survey = duty('survey', { cadence: { setting: 'survey-period' } })
const meeting = duty('meeting', { kind: 'meeting' })
const march = { from: '2023-03-01', to: '2023-03-31' }

const duesUnder = (
  duties: readonly StandingDuty[],
  given: Partial<Parameters<typeof standingOccurrences>[1]> = {},
) =>
  Object.fromEntries(
    Result.getOrThrow(standingOccurrences(duties, { during: march, settings: {}, ...given })).map((each) => [
      each.id,
      'open' in each
        ? each.open
        : { owed: each.occurrences.map(({ due }) => due), resting: each.resting.map(({ due }) => due) },
    ]),
  )

describe('a duty whose period is undecided', () => {
  it('is open, with the setting that decides it, and has no guessed day', () => {
    expect(duesUnder([survey, meeting])).toEqual({ survey: { setting: 'survey-period' }, meeting: {} })
    expect(nextStandingDuties([survey, meeting], { on: '2023-03-01' })).toEqual([survey, meeting])
  })

  it('comes round as soon as its adopter has set it', () => {
    const settings = { 'survey-period': { value: 'half-month', cites: ['X-1'] } } as const
    expect(duesUnder([survey], { settings })).toEqual({
      survey: { owed: ['2023-03-15', '2023-03-31'], resting: [] },
    })
    expect(nextStandingDuties([survey], { on: '2023-03-16', settings })[0]?.next?.due).toBe('2023-03-31')
  })

  it.each([['fortnight'], [14], ['Week']])('stays open for a value that is no period: %j', (value) => {
    expect(cadenceOf(survey, { settings: { 'survey-period': { value, cites: ['X-1'] } } })).toBeUndefined()
  })
})

describe('a duty that overrides another', () => {
  const sensitive = (from: string, to: string): Periods => ({ 'sensitive-period': [{ from, to }] })

  it.each([
    ['one day short of the week', '2023-03-06', '2023-03-11', []],
    ['the whole week', '2023-03-06', '2023-03-12', ['2023-03-12']],
    ['one day more', '2023-03-06', '2023-03-13', ['2023-03-12']],
    ['to the end of the next', '2023-03-06', '2023-03-19', ['2023-03-12', '2023-03-19']],
  ])('lets rest the weeks that lie wholly within: %s', (_, from, to, resting) => {
    const { routine: week } = duesUnder([routine, daily], { periods: sensitive(from, to) })
    expect(week).toMatchObject({ resting })
  })

  it('changes nothing while no period runs', () => {
    expect(duesUnder([routine, daily])).toEqual({
      routine: { owed: ['2023-03-05', '2023-03-12', '2023-03-19', '2023-03-26'], resting: [] },
      daily: { owed: [], resting: [] },
    })
  })

  it('may do so in a window with dates', () => {
    const campaign = duty('campaign', {
      cadence: { window: { from: '2023-03-01', to: '2023-03-19' } },
      overrides: 'routine',
    })
    expect(duesUnder([routine, campaign])).toEqual({
      routine: { owed: ['2023-03-05', '2023-03-26'], resting: ['2023-03-12', '2023-03-19'] },
      campaign: { owed: ['2023-03-19'], resting: [] },
    })
  })

  it('is passed over when the next turn is asked for', () => {
    const periods = sensitive('2023-03-06', '2023-03-19')
    const [week, day] = nextStandingDuties([routine, daily], { on: '2023-03-06', periods })
    expect([week?.next?.due, day?.next?.due]).toEqual(['2023-03-26', '2023-03-06'])
  })
})

describe('while the plan is in force', () => {
  const monthly = duty('monthly', {
    kind: 'return',
    cadence: { every: 'month', dueBy: { day: 3 }, about: 'previous-period' },
  })
  const inForce = { from: '2023-03-15', until: '2023-12-01' }

  it('a return is owed about each month with a day in force, the last one afterwards', () => {
    const year = { from: '2023-01-01', to: '2024-12-31' }
    const { monthly: found } = duesUnder([monthly], { during: year, inForce })
    expect(found).toMatchObject({ owed: expect.arrayContaining(['2023-04-03', '2023-12-03']) })
    expect(found).toMatchObject({ owed: { length: 9 } })
  })
})

it('refuses what is no date', () => {
  const wrong = standingOccurrences([routine], { during: { ...march, to: '2023-02-30' }, settings: {} })
  expect(Result.isFailure(wrong) && wrong.failure._tag).toBe('DateInvalidError')
})

it('for all periods: each routine turn is owed or rests, and each of its days is then screened daily', () => {
  const dayOf = (n: number): string => `2023-03-${String(n).padStart(2, '0')}`
  const spans = fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
    .map(([a, b]) => ({ from: dayOf(Math.min(a, b)), to: dayOf(Math.max(a, b)) }))
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 4 }), (given) => {
      const periods = { 'sensitive-period': given }
      const [week, day] = Result.getOrThrow(
        standingOccurrences([routine, daily], { during: march, settings: {}, periods }),
      )
      if (week === undefined || day === undefined || 'open' in week || 'open' in day)
        return expect.fail('both have a period')
      const all = Result.getOrThrow(standingOccurrences([routine], { during: march, settings: {} }))[0]
      const turns = [...week.occurrences, ...week.resting].toSorted((a, b) => (a.due < b.due ? -1 : 1))
      expect(all).toMatchObject({ occurrences: turns })
      const screened = day.occurrences.map(({ due }) => due)
      for (const { from, to } of week.resting)
        expect(screened.filter((each) => from <= each && each <= to)).toHaveLength(7)
    }),
  )
})
