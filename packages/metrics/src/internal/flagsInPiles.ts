/**
 * The tests of flags that look at where records pile up: on one day, on the last days, in one form; internal to the
 * package.
 */
import { addTo, type PlainDate, type Span } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { isNumbers, numbersOf, type Suspect, unlikely, unlikelyAmong } from './flagJudging.ts'
import {
  counting,
  daysIn,
  inOrder,
  type Reader,
  type RecordsGiven,
  sum,
  type TestOf,
  workedIn,
} from './readingRecords.ts'
import { binomialAtLeast, hypergeometricAtLeast } from './tails.ts'

export const oneDay = (test: TestOf<'one-day'>, given: RecordsGiven): Reader => {
  const { read, values } = counting(test.on, test.on, given.during)
  const numbers = numbersOf({ oneIn: test.oneIn }, given.settings)
  return {
    read,
    judge: () => {
      if (!isNumbers(numbers)) return numbers
      const days = workedIn(given.during, given.calendar)
      if (days === undefined || days === 0) return { _tag: 'Calendar' }
      const suspects = inOrder(values).map(([of, seen]) => {
        const records = sum([...seen.values()])
        const most = Math.max(...seen.values())
        const chance = Math.min(1, days * binomialAtLeast(most, records, 1 / days))
        return { of, chance, found: { onOneDay: most, records, workingDays: days } }
      })
      return unlikely(suspects, numbers.oneIn)
    },
  }
}

export const oneForm = (test: TestOf<'one-form'>, given: RecordsGiven): Reader => {
  const { read, values } = counting(test.form, test.on, given.during)
  const numbers = numbersOf({ oneIn: test.oneIn }, given.settings)
  return {
    read,
    judge: () => {
      if (!isNumbers(numbers)) return numbers
      if (values.size < 2) return { _tag: 'Others' }
      const bodies = inOrder(values)
      return unlikelyAmong(bodies, {
        suspects: (of) => favouredForms(of, howManyForms(bodies)),
        nameOf: ([body]) => body,
        oneIn: numbers.oneIn,
      })
    },
  }
}

type FormsOf = readonly [string, ReadonlyMap<string, number>]

/** How many forms there are at all: each of them is a test. */
const howManyForms = (bodies: readonly FormsOf[]): number =>
  new Set(bodies.flatMap(([, seen]) => [...seen.keys()])).size

/** Each body with the form that it favours most against the others. */
const favouredForms = (bodies: readonly FormsOf[], tests: number): readonly Suspect[] => {
  const timesOf = (form: string) => sum(bodies.map(([, seen]) => seen.get(form) ?? 0))
  const all = sum(bodies.flatMap(([, seen]) => [...seen.values()]))
  return bodies.map(([of, seen]) => {
    const records = sum([...seen.values()])
    const [likeliest] = [...seen]
      .map(([form, times]) => {
        const marked = timesOf(form)
        return { times, marked, chance: hypergeometricAtLeast(times, { drawn: records, marked, all }) }
      })
      .toSorted((one, other) => one.chance - other.chance)
    const { times = 0, marked = 0, chance = 1 } = likeliest ?? {}
    const found = { ofOneForm: times, records, othersOfForm: marked - times, othersRecords: all - records }
    return { of, chance: Math.min(1, chance * tests), found }
  })
}

export const lastDays = (test: TestOf<'last-days'>, given: RecordsGiven): Reader => {
  const { read, values } = counting(test.on, test.on, given.during)
  const numbers = numbersOf({ days: test.days, oneIn: test.oneIn }, given.settings)
  return {
    read,
    judge: () => {
      if (!isNumbers(numbers)) return numbers
      const { from, to } = given.during
      const last = { from: firstOf(numbers.days, { from, to }), to }
      const [worked, workedLast] = [given.during, last].map((span) => workedIn(span, given.calendar))
      if (worked === undefined || workedLast === undefined || worked === 0) return { _tag: 'Calendar' }
      // Days off count as well, so that what is done before a holiday raises nothing by itself.
      const share = Math.max(workedLast / worked, daysIn(last) / daysIn(given.during))
      const suspects = inOrder(values).map(([of, seen]) => {
        const records = sum([...seen.values()])
        const atLast = sum([...seen].flatMap(([day, times]) => (day >= last.from ? times : [])))
        const found = { onLastDays: atLast, records, workingDays: worked, workingDaysLast: workedLast }
        return { of, chance: binomialAtLeast(atLast, records, share), found }
      })
      return unlikely(suspects, numbers.oneIn)
    },
  }
}

/** The first of the last days of a span, as many as there are. */
const firstOf = (days: number, { from, to }: Span): PlainDate => {
  const first = Result.getOrElse(addTo(to, { days: 1 - days }), () => from)
  return [first, from].toSorted()[1] ?? from
}
