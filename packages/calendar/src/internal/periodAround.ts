/**
 * The day, week, half-month, month, quarter, half-year or year that a date lies in.
 */
import type { Every } from '../Cadence.ts'
import type { PlainDate } from '../PlainDate.ts'
import type { Span } from '../Span.ts'
import { dayOfWeek, shift } from './temporal.ts'

/** The period's first and last day, both inclusive. */
export function periodAround(date: PlainDate, every: Every): Span {
  switch (every) {
    case 'day':
      return { from: date, to: date }
    case 'week': {
      const from = shift(date, { days: 1 - dayOfWeek(date) })
      return { from, to: shift(from, { days: 6 }) }
    }
    case 'half-month': {
      const month = monthsFrom(monthOf(date), 1)
      const isFirst = Number(date.slice(8)) <= 15
      return isFirst
        ? { ...month, to: `${date.slice(0, 7)}-15` }
        : { ...month, from: `${date.slice(0, 7)}-16` }
    }
    case 'month':
      return monthsFrom(monthOf(date), 1)
    case 'quarter': {
      const monthsIn = (Number(date.slice(5, 7)) - 1) % 3
      return monthsFrom(shift(monthOf(date), { months: -monthsIn }), 3)
    }
    case 'half-year':
      return monthsFrom(`${date.slice(0, 4)}-${date < `${date.slice(0, 4)}-07` ? '01' : '07'}-01`, 6)
    case 'year':
      return monthsFrom(`${date.slice(0, 4)}-01-01`, 12)
  }
}

/** The period of the same length right after one. */
export function periodAfter({ to }: Span, every: Every): Span {
  return periodAround(shift(to, { days: 1 }), every)
}

/** The period of the same length right before one. */
export function periodBefore({ from }: Span, every: Every): Span {
  return periodAround(shift(from, { days: -1 }), every)
}

function monthOf(date: PlainDate): PlainDate {
  return `${date.slice(0, 7)}-01`
}

function monthsFrom(from: PlainDate, months: number): Span {
  return { from, to: shift(from, { months, days: -1 }) }
}
