import { describe, expect, it } from 'vitest'
import { byDateFns, calendar, dates, indexed, looped } from '../src/calendar/contestants.ts'

describe('adding working days', () => {
  const on = dates(300, { seed: 4 })

  it('asks the national calendar', () => {
    expect(calendar.covers).toEqual({ from: '2007-01-01', to: '2026-12-31' })
  })

  it.each([1, 10, 100, 1000])('by %i is the same by index and by loop', (n) => {
    expect(on.map(indexed(n))).toEqual(on.map(looped(n)))
  })

  it('without holidays, as date-fns does, is sooner or later too early', () => {
    const early = on.filter((date) => {
      const found = byDateFns(100)(new Date(`${date}T12:00:00Z`))
        .toISOString()
        .slice(0, 10)
      return found < indexed(100)(date)
    })
    expect(early.length).toBeGreaterThan(on.length / 2)
  })
})
