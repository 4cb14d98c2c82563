/**
 * Values with their reasons: hand-worked cases, and what must hold whatever is counted.
 */
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRatios, type Metric, type MetricTally, measure, wilson } from '../src/index.ts'
import * as schema from '../src/schema.ts'
import { fewerPetitions, petitions, settledOfAccepted, suitsPerResidents } from './metrics.ts'

const during = { from: '2023-01-01', to: '2023-12-31' }
const tally = (numerator: number, denominator: number, open = [0, 0]): MetricTally => ({
  numerator: { counted: numerator, open: open[0] ?? 0 },
  denominator: { counted: denominator, open: open[1] ?? 0 },
})
const success = (...of: Parameters<typeof tally>) => measure(tally(...of), { of: settledOfAccepted, during })

describe('measure', () => {
  it('holds the exact value against the target, not the one shown', () => {
    expect(success(2399, 2500)).toMatchObject({
      _tag: 'Measured',
      shown: '96.0',
      targets: [{ is: 'not-met' }],
    })
    expect(success(2400, 2500)).toMatchObject({ shown: '96.0', targets: [{ is: 'met' }] })
  })

  it('gives no number over an empty set', () => {
    expect(success(0, 0)).toEqual({ _tag: 'Empty' })
  })

  it('shows no small cell, and a true zero', () => {
    expect(success(2, 50)).toEqual({ _tag: 'Suppressed', below: 3 })
    expect(success(1, 2)).toEqual({ _tag: 'Suppressed', below: 3 })
    expect(success(0, 50)).toMatchObject({ _tag: 'Measured', shown: '0.0' })
    expect(success(3, 50)).toMatchObject({ _tag: 'Measured', shown: '6.0' })
  })

  it('leaves the target open while missing facts could change it', () => {
    expect(success(95, 100, [1, 0])).toMatchObject({ targets: [{ is: 'open' }], comparable: false })
    expect(success(95, 100, [0, 0])).toMatchObject({ targets: [{ is: 'not-met' }], comparable: true })
    expect(success(97, 100, [0, 1])).toMatchObject({ targets: [{ is: 'met' }] })
    expect(success(96, 100, [0, 1])).toMatchObject({ targets: [{ is: 'open' }] })
  })

  it('compares bodies from enough cases on, and never those of a metric that must not be compared', () => {
    expect(success(29, 29)).toMatchObject({ comparable: false })
    expect(success(30, 30)).toMatchObject({ comparable: true })
    expect(measure({}, { of: petitions, during, figures: { petitions: 50 } })).toMatchObject({
      comparable: false,
    })
  })

  it('adds figures up, and names the first that is not given', () => {
    const { register: _, period: __, targets: ___, ...rate } = suitsPerResidents
    const of = {
      ...rate,
      numerator: { figure: 'civil', and: ['administrative', 'criminal'] },
      denominator: { figure: 'residents', and: ['floating'] },
    } as const
    const figures = { civil: 30, administrative: 2, criminal: 0, residents: 40_000, floating: 10_000 }
    expect(measure({}, { of, during, figures })).toMatchObject({
      value: { numerator: 32, denominator: 50_000 },
      shown: '6.40',
    })
    const { criminal: ____, ...incomplete } = figures
    expect(measure({}, { of, during, figures: incomplete })).toEqual({
      _tag: 'FigureMissing',
      figure: 'criminal',
    })
  })

  it('needs what it is held against', () => {
    const asked = { of: suitsPerResidents, during, figures: { residents: 40_000 } }
    const suits = { numerator: { counted: 30, open: 0 } }
    expect(measure(suits, asked)).toMatchObject({ _tag: 'Measured', targets: [{ is: 'needs-benchmark' }] })
    // 7.5 for each 10,000 against half of 16, then half of 14.9
    const city = (numerator: number) => ({ 'city-year-before': { numerator, denominator: 100_000 } })
    expect(measure(suits, { ...asked, benchmarks: city(160) })).toMatchObject({
      shown: '7.50',
      targets: [{ is: 'met' }],
    })
    expect(measure(suits, { ...asked, benchmarks: city(149) })).toMatchObject({
      targets: [{ is: 'not-met' }],
    })
    expect(measure({}, { of: fewerPetitions, during, figures: { petitions: 9 } })).toEqual({
      _tag: 'NeedsBenchmark',
      of: 'fewer-petitions',
    })
  })

  it('takes no part that is greater than its whole', () => {
    expect(success(51, 50)).toEqual({ _tag: 'PartExceedsWhole', numerator: 51, denominator: 50 })
    const suits = { numerator: { counted: 51, open: 0 } }
    const benchmarks = { 'city-year-before': { numerator: 1, denominator: 1 } }
    const over = measure(suits, { of: suitsPerResidents, during, figures: { residents: 50 }, benchmarks })
    expect(over).toMatchObject({ _tag: 'Measured', shown: '10200.00' })
  })

  it('says by how much a count changed', () => {
    const against = (now: number, before: number) =>
      measure(
        {},
        {
          of: fewerPetitions,
          during,
          figures: { petitions: now },
          benchmarks: { 'fewer-petitions': { numerator: before, denominator: 1 } },
        },
      )
    expect(against(18, 20)).toMatchObject({ shown: '-10.0', targets: [{ is: 'met' }] })
    expect(against(19, 20)).toMatchObject({ shown: '-5.0', targets: [{ is: 'not-met' }] })
    expect(against(3, 0)).toEqual({ _tag: 'Empty' })
  })

  it('takes a missing figure for missing, and a zero for zero', () => {
    expect(measure({}, { of: petitions, during })).toEqual({ _tag: 'FigureMissing', figure: 'petitions' })
    expect(measure({}, { of: petitions, during, figures: { petitions: 0 } })).toMatchObject({
      shown: '0',
      targets: [{ is: 'met' }],
    })
  })

  it('suppresses a count by its cases alone: none and enough are shown, one and two are not', () => {
    const { denominator: _, targets: __, ...shared } = settledOfAccepted
    const incidents: Metric = { ...shared, kind: 'count', suppressBelow: 3 }
    const counted = [0, 1, 2, 3].map((many) => {
      const value = measure({ numerator: { counted: many, open: 0 } }, { of: incidents, during })
      return value._tag === 'Measured' ? value.value.numerator : value._tag
    })
    expect(counted).toEqual([0, 'Suppressed', 'Suppressed', 3])
  })

  it('measures no period in which the definition did not hold throughout', () => {
    const until2025 = { ...settledOfAccepted, from: '2023-01-01', until: '2025-01-01' }
    const over = (from: string, to: string) =>
      measure(tally(9, 10), { of: until2025, during: { from, to } })._tag
    expect(over('2023-01-01', '2024-12-31')).toBe('Measured')
    expect(over('2022-12-31', '2024-12-31')).toBe('OutsideValidity')
    expect(over('2024-01-01', '2025-01-01')).toBe('OutsideValidity')
  })

  it('says met or not met only when every way in which the open could turn out agrees', () => {
    const many = fc.integer({ min: 0, max: 6 })
    fc.assert(
      // settled and accepted are known; `late` lack whether settled; `unsure` lack whether accepted, settled or not
      fc.property(many, many, many, many, many, (settled, not, late, unsureSettled, unsureNot) => {
        const known = settled + not + late
        const value = measure(tally(settled, known, [late + unsureSettled, unsureSettled + unsureNot]), {
          of: { ...settledOfAccepted, suppressBelow: 2, rankableFrom: 1 },
          during,
        })
        if (value._tag !== 'Measured') return
        const completions = Array.from(
          { length: (late + 1) * (unsureSettled + 1) * (unsureNot + 1) },
          (_, at) => {
            const lateSettled = at % (late + 1)
            const joined = Math.floor(at / (late + 1)) % (unsureSettled + 1)
            const others = Math.floor(at / (late + 1) / (unsureSettled + 1))
            return { numerator: settled + lateSettled + joined, denominator: known + joined + others }
          },
        ).filter(({ denominator }) => denominator > 0)
        const met = completions.map((each) => compareRatios(each, { numerator: 96, denominator: 100 }) >= 0)
        if (value.targets[0]?.is === 'met') expect(met).not.toContain(false)
        if (value.targets[0]?.is === 'not-met') expect(met).not.toContain(true)
      }),
    )
  })
})

describe('wilson', () => {
  it.each([
    // the ends of the interval from the closed form, as tables print them
    [9, 10, 0.596, 0.982],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [50, 100, 0.404, 0.596],
  ])('of %i of %i', (numerator, denominator, low, high) => {
    const interval = wilson({ numerator, denominator })
    expect(interval?.low).toBeCloseTo(low, 3)
    expect(interval?.high).toBeCloseTo(high, 3)
  })

  it('is undefined for what is no share', () => {
    expect(wilson({ numerator: 3, denominator: 2 })).toBeUndefined()
    expect(wilson({ numerator: 0, denominator: 0 })).toBeUndefined()
  })
})

describe('the schema of a metric', () => {
  const reads = (metric: unknown) => Schema.is(schema.Metric)(metric)
  it('reads one of each kind', () => {
    for (const each of [settledOfAccepted, suitsPerResidents, petitions, fewerPetitions])
      expect(reads(each), each.id).toBe(true)
  })

  it('refuses a share without a whole, a count with one, and records without a period', () => {
    const { denominator, ...partless } = settledOfAccepted
    expect(reads(partless)).toBe(false)
    expect(reads({ ...petitions, denominator })).toBe(false)
    const { period: _, ...timeless } = settledOfAccepted
    expect(reads(timeless)).toBe(false)
  })
})
