/**
 * A change between two periods against changes made in one part alone, and against figures worked out by hand.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangeSide, type Counts, explainChange, type Metric } from '../src/index.ts'
import { settledOfAccepted, suitsPerResidents } from './metrics.ts'

const suits: Metric = {
  id: 'suits-all',
  claims: 'litigation-rate',
  label: { zh: '万人起诉率', en: 'Suits per 10,000' },
  kind: 'ratio',
  numerator: { figure: 'all-suits' },
  denominator: { figure: 'residents' },
  unit: { zh: '件', en: 'suits' },
  display: { per: 10_000, digits: 2, rounding: 'half-up' },
  formula: 'stated',
  cites: ['TEST-1'],
}
const civil: Metric = { ...suits, id: 'suits-civil', numerator: { figure: 'civil-suits' } }
const withFloating: Metric = { ...suits, id: 'suits-floating', denominator: { figure: 'all-people' } }

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` })
const counts = (figures: Readonly<Record<string, number>>): Counts => ({ tallies: {}, figures })
const base = { 'all-suits': 60, 'civil-suits': 40, residents: 40_000, 'all-people': 50_000 }
const side = (
  of: number,
  as: Metric,
  figures: Partial<typeof base> = {},
  others?: Partial<typeof base>,
): ChangeSide => ({
  during: year(of),
  as,
  counts: counts({ ...base, ...figures }),
  ...(others !== undefined && { withinOthers: counts({ ...base, ...others }) }),
})
const partsOf = (before: ChangeSide, to: ChangeSide) => {
  const change = explainChange(before, { to })
  return change._tag === 'Split' ? { total: change.total, ...change.parts } : change
}

describe('a change in one part alone', () => {
  it.each([
    ['reality', side(2023, suits, { 'all-suits': 30 }), '-7.50'],
    ['definition', side(2023, civil), '-5.00'],
    ['population', side(2023, suits, { residents: 60_000 }), '-5.00'],
  ] as const)('is %s and nothing else', (part, after, change) => {
    const nothing = { reality: '0.00', definition: '0.00', population: '0.00' }
    expect(partsOf(side(2022, suits), after)).toEqual({ total: change, ...nothing, [part]: change })
  })

  it('is the denominator a definition takes, not the population', () => {
    expect(partsOf(side(2022, suits), side(2023, withFloating))).toMatchObject({
      definition: '-3.00',
      population: '0.00',
    })
  })

  it('is the boundary when each year counts the same within the same borders', () => {
    // A street with 20 suits and 20,000 residents goes to the neighbour.
    const without = { 'all-suits': 40, residents: 20_000 }
    expect(partsOf(side(2022, suits, {}, without), side(2023, suits, without, {}))).toEqual({
      total: '5.00',
      reality: '0.00',
      definition: '0.00',
      population: '0.00',
      boundary: '5.00',
    })
  })
})

describe('a change in several parts', () => {
  it('adds up as it is printed, whatever changed', () => {
    const figures = fc.record({
      'all-suits': fc.nat(500),
      'civil-suits': fc.nat(500),
      residents: fc.integer({ min: 1000, max: 90_000 }),
      'all-people': fc.integer({ min: 1000, max: 90_000 }),
    })
    const definition = fc.constantFrom(suits, civil, withFloating)
    fc.assert(
      fc.property(
        fc.array(figures, { minLength: 4, maxLength: 4 }),
        definition,
        definition,
        (given, one, other) => {
          const [a, b, c, d] = given
          const change = explainChange(side(2022, one, a, b), { to: side(2023, other, c, d) })
          if (change._tag !== 'Split') return expect.unreachable()
          const whole = (text: string) => Number(text.replace('.', ''))
          const sum = Object.values(change.parts).reduce((total, part) => total + whole(part), 0)
          expect(sum).toBe(whole(change.total))
        },
      ),
    )
  })

  it('says nothing of borders when only one side was counted within those of the other', () => {
    expect(partsOf(side(2022, suits, {}, {}), side(2023, suits))).not.toHaveProperty('boundary')
  })
})

describe('what can not be told apart', () => {
  it('is named with the state in which it is missing', () => {
    const after = { ...side(2023, civil), counts: counts({ 'civil-suits': 40, residents: 40_000 }) }
    const change = explainChange(side(2022, suits), { to: after })
    expect(change).toMatchObject({ _tag: 'Unsplit', from: { _tag: 'Measured' }, to: { _tag: 'Measured' } })
    expect(change._tag === 'Unsplit' && change.lacking).toContainEqual({
      after: ['reality'],
      value: { _tag: 'FigureMissing', figure: 'all-suits' },
    })
  })

  it('lacks the population of a year that nobody gave, and does not take that of the other', () => {
    const after = { ...side(2023, suits), counts: counts({ 'all-suits': 40 }) }
    expect(explainChange(side(2022, suits), { to: after })._tag).toBe('Unsplit')
  })

  it('names a definition that is applied outside its days', () => {
    const ended = { ...suits, until: '2023-01-01' }
    const begun = { ...civil, from: '2023-01-01' }
    expect(explainChange(side(2022, ended), { to: side(2023, begun) })).toMatchObject({
      _tag: 'Split',
      beyond: [suits.id, civil.id],
    })
    expect(explainChange(side(2022, suits), { to: side(2023, suits) })).toMatchObject({ beyond: [] })
    expect(explainChange(side(2022, ended), { to: side(2023, ended) })).toMatchObject({
      _tag: 'Unsplit',
      to: { _tag: 'OutsideValidity' },
    })
  })

  it('has no population in a share of records', () => {
    const tally = (of: number, among: number) => ({
      numerator: { counted: of, open: 0 },
      denominator: { counted: among, open: 0 },
    })
    const of = (at: number, settled: number): ChangeSide => ({
      during: year(at),
      as: settledOfAccepted,
      counts: { tallies: { [settledOfAccepted.id]: tally(settled, 100) } },
    })
    expect(partsOf(of(2022, 90), of(2023, 95))).toEqual({
      total: '5.0',
      reality: '5.0',
      definition: '0.0',
      population: '0.0',
    })
    const perResidents = (at: number, sued: number, residents: number): ChangeSide => ({
      during: year(at),
      as: suitsPerResidents,
      counts: {
        tallies: { [suitsPerResidents.id]: { numerator: { counted: sued, open: 0 } } },
        figures: { residents },
      },
    })
    expect(partsOf(perResidents(2022, 40, 40_000), perResidents(2023, 30, 50_000))).toEqual({
      total: '-4.00',
      reality: '-2.25',
      definition: '0.00',
      population: '-1.75',
    })
  })
})
