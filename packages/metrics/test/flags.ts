// Rules for the tests of flags, and data as honest bodies would write it.
import type { WorkingCalendar } from '@maplebridge/calendar'
import type { CaseRecord, Flag, FlagRule, FlagTest } from '../src/index.ts'

const two = (text: string) => ({ zh: text, en: text })

/** A rule that makes a test. */
export const ruleOf = (test: FlagTest): FlagRule => ({
  id: test.kind,
  label: two(test.kind),
  test,
  why: two('why'),
  innocent: [two('innocent')],
  lookAt: [two('look at')],
  cites: ['TEST-1'],
})

/** One set of honest data in a hundred may raise a flag. */
export const oneIn = { setting: 'one-in', otherwise: 100 }

export const during = { from: '2023-01-01', to: '2023-12-31' }

/** Monday to Friday are worked. */
export const calendar: WorkingCalendar = {
  id: 'weekdays',
  version: '1',
  covers: { from: '2022-01-01', to: '2024-12-31' },
  rest: [],
  work: [],
  provenance: [],
}

/** Numbers that look like chance and are the same at every run (mulberry32). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The weekdays of 2023. */
export const weekdays: readonly string[] = Array.from(
  { length: 365 },
  (_, at) => new Date(Date.UTC(2023, 0, 1 + at)),
).flatMap((day) => ([0, 6].includes(day.getUTCDay()) ? [] : day.toISOString().slice(0, 10)))

/** Cases of bodies that settle on whatever working day, in whatever form, and write down what they did that day. */
export const honestCases = (
  chance: () => number,
  bodies: readonly string[],
  each: number,
): readonly CaseRecord[] =>
  bodies.flatMap((body) =>
    Array.from({ length: each }, (): CaseRecord => {
      const settled = weekdays[Math.floor(chance() * weekdays.length)] ?? ''
      return {
        body,
        'settled-on': settled,
        'recorded-on': settled,
        form: chance() < 0.6 ? 'written' : 'oral',
        text: Math.floor(chance() * 2 ** 48)
          .toString(16)
          .padStart(16, '0'),
      }
    }),
  )

/** How many of so many successes come about. */
export const binomial = (chance: () => number, many: number, rate: number): number => {
  let sum = 0
  for (let at = 0; at < many; at += 1) if (chance() < rate) sum += 1
  return sum
}

/** Which flags are raised of whom. */
export const raisedOf = (flags: readonly Flag[]) => flags.map(({ flag, of }) => `${flag} ${of}`)
