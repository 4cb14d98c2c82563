/**
 * The tests of flags that look at each record: when it was written, how soon it was done, whether its text is that of
 * another, and whether there is any; internal to the package.
 */
import { isNumbers, numbersOf } from './flagJudging.ts'
import {
  counting,
  daysFrom,
  entryOf,
  inOrder,
  isFingerprint,
  isWithin,
  type Reader,
  type RecordsGiven,
  sum,
  type TestOf,
} from './readingRecords.ts'

export const writtenLate = (test: TestOf<'written-late'>, given: RecordsGiven): Reader => {
  const numbers = numbersOf({ days: test.days, percent: test.percent }, given.settings)
  const bodies = new Map<string, { late: number; records: number; most: number }>()
  return {
    read: (body, record) => {
      if (!isNumbers(numbers)) return
      const days = daysFrom(record[test.of], record[test.written])
      if (days === undefined || !isWithin(record[test.of], given.during)) return
      const counts = entryOf(bodies, body, () => ({ late: 0, records: 0, most: 0 }))
      counts.records += 1
      if (days > numbers.days) counts.late += 1
      counts.most = Math.max(counts.most, days)
    },
    judge: () =>
      isNumbers(numbers)
        ? inOrder(bodies)
            .filter(([, { late, records }]) => late * 100 > numbers.percent * records)
            .map(([of, found]) => ({ of, found, threshold: { ...numbers } }))
        : numbers,
  }
}

export const doneAtOnce = (test: TestOf<'done-at-once'>, given: RecordsGiven): Reader => {
  const numbers = numbersOf({ days: test.days }, given.settings)
  const bodies = new Map<string, { quick: number; records: number }>()
  return {
    read: (body, record) => {
      if (!isNumbers(numbers) || !isWithin(record[test.done], given.during)) return
      const days = daysFrom(record[test.begun], record[test.done])
      if (days === undefined) return
      const counts = entryOf(bodies, body, () => ({ quick: 0, records: 0 }))
      counts.records += 1
      if (days < numbers.days) counts.quick += 1
    },
    judge: () =>
      isNumbers(numbers)
        ? inOrder(bodies)
            .filter(([, { quick, records }]) => quick * 2 > records)
            .map(([of, found]) => ({ of, found, threshold: { ...numbers } }))
        : numbers,
  }
}

export const sameText = (test: TestOf<'same-text'>, given: RecordsGiven): Reader => {
  const numbers = numbersOf({ percent: test.percent }, given.settings)
  const bodies = new Map<string, Map<string, number>>()
  return {
    read: (body, record) => {
      const fingerprint = record[test.fingerprint]
      if (!isFingerprint(fingerprint) || !isWithin(record[test.on], given.during)) return
      const seen = entryOf(bodies, body, () => new Map<string, number>())
      seen.set(fingerprint, (seen.get(fingerprint) ?? 0) + 1)
    },
    judge: () => {
      if (!isNumbers(numbers)) return numbers
      return inOrder(bodies).flatMap(([of, seen]) => {
        const records = sum([...seen.values()])
        const same = sum([...seen.values()].filter((times) => times > 1))
        const found = { same, records, most: Math.max(...seen.values()) }
        return same * 100 > numbers.percent * records ? [{ of, found, threshold: { ...numbers } }] : []
      })
    },
  }
}

export const noRecords = (test: TestOf<'no-records'>, given: RecordsGiven): Reader => {
  const { read, values } = counting(test.on, test.on, given.during)
  return {
    read,
    judge: () =>
      given.bodies === undefined
        ? { _tag: 'Others' }
        : [...new Set(given.bodies)]
            .toSorted()
            .filter((body) => !values.has(body))
            .map((of) => ({ of, found: { records: 0 }, threshold: { records: 1 } })),
  }
}
