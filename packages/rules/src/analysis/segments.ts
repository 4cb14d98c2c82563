/**
 * The domain of a fact cut where its tests can change: single codes, or ranges of whole numbers or days that no
 * bound divides. What is not declared is taken as wide as its kind allows.
 */
import { addTo, isPlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { Bound, Test } from '../Condition.ts'
import type { Fact } from '../Fact.ts'
import type { SettingValues } from '../Setting.ts'

/** A plain value of a fact. */
export type Plain = boolean | number | string

/** Whole numbers or days from the first to the last, both included. */
export type Span = { readonly from: number | string; readonly to: number | string }

/** A part of a domain with one value that stands for all of it. */
export type Segment = { readonly witness: Plain; readonly part: Plain | Span }

/** A test of a fact. */
export type FactTest = Extract<Test, { readonly fact: string }>

/** The segments of a fact's domain for the tests that ask it; internal to the package. */
export const segments = (
  fact: Fact | undefined,
  tests: readonly FactTest[],
  settings: SettingValues,
): readonly Segment[] => {
  if (fact === undefined) return undeclared(tests, settings)
  switch (fact.kind) {
    case 'boolean':
      return [true, false].map(single)
    case 'choice':
    case 'code':
      return fact.values.map(({ code }) => single(code))
    case 'count':
    case 'money':
      return numbers(tests, settings, fact.minimum, fact.maximum)
    case 'date':
      return days(tests, settings)
  }
}

/** A code that is none of those named; stands for all that a test does not name. */
export const noneOf = (codes: readonly string[]): string => {
  let code = 'none-of-these'
  while (codes.includes(code)) code += '-x'
  return code
}

/** The codes that tests name. */
export const namedBy = (tests: readonly FactTest[]): readonly Plain[] =>
  tests.flatMap((test): readonly Plain[] => {
    if ('is' in test) return [test.is]
    if ('oneOf' in test) return test.oneOf
    return 'within' in test ? [test.within] : []
  })

/** The bounds of a test with whether what changes lies at the bound or just beyond it. */
export const boundsOf = (
  test: FactTest,
): readonly { readonly bound: Bound; readonly at: 'bound' | 'beyond' }[] => {
  if ('atLeast' in test) return [{ bound: test.atLeast, at: 'bound' }]
  if ('atMost' in test) return [{ bound: test.atMost, at: 'beyond' }]
  if ('before' in test) return [{ bound: test.before, at: 'bound' }]
  if ('after' in test) return [{ bound: test.after, at: 'beyond' }]
  if (!('between' in test)) return []
  const [low, high] = test.between
  return [
    { bound: low, at: 'bound' },
    { bound: high, at: 'beyond' },
  ]
}

/** The day so many days later, or `undefined` at the end of the calendar. */
export const dayAfter = (day: string, later = 1): string | undefined =>
  Result.match(addTo(day, { days: later }), { onSuccess: (date) => date, onFailure: () => undefined })

const single = (value: Plain): Segment => ({ witness: value, part: value })

const undeclared = (tests: readonly FactTest[], settings: SettingValues): readonly Segment[] => {
  const named = namedBy(tests)
  const codes = named.filter((value) => typeof value === 'string')
  const limits = resolved(tests, settings)
  return [
    ...(named.some((value) => typeof value === 'boolean') ? [true, false].map(single) : []),
    ...(codes.length > 0 ? [...new Set(codes), noneOf(codes)].map(single) : []),
    ...(limits.some(({ limit }) => typeof limit === 'number')
      ? numbers(tests, settings, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
      : []),
    ...(limits.some(({ limit }) => typeof limit === 'string') ? days(tests, settings) : []),
  ]
}

const resolved = (tests: readonly FactTest[], settings: SettingValues) =>
  tests.flatMap(boundsOf).map(({ bound, at }) => ({
    limit: typeof bound === 'object' ? settings[bound.setting]?.value : bound,
    at,
  }))

const numbers = (
  tests: readonly FactTest[],
  settings: SettingValues,
  first: number,
  last: number,
): readonly Segment[] => {
  const cuts = resolved(tests, settings).flatMap(({ limit, at }) => {
    if (typeof limit !== 'number') return []
    return [at === 'bound' ? Math.ceil(limit) : Math.floor(limit) + 1]
  })
  return spans([first, ...cuts.filter((cut) => cut > first && cut <= last)], last, (cut) => cut - 1)
}

const firstDay = '1000-01-01'
const lastDay = '2999-12-31'

const days = (tests: readonly FactTest[], settings: SettingValues): readonly Segment[] => {
  const cuts = resolved(tests, settings).flatMap(({ limit, at }) => {
    if (typeof limit !== 'string' || !isPlainDate(limit)) return []
    return [(at === 'bound' ? limit : dayAfter(limit)) ?? []].flat()
  })
  const named = namedBy(tests)
    .filter((value) => typeof value === 'string')
    .filter(isPlainDate)
    .flatMap((day) => [day, dayAfter(day) ?? day])
  return spans([firstDay, ...cuts, ...named], lastDay, (day) => dayAfter(day, -1) ?? day)
}

/** The first range stands by its last value, so that witnesses lie beside a bound rather than at the world's end. */
const spans = <Value extends number | string>(
  starts: readonly Value[],
  last: Value,
  before: (start: Value) => Value,
): readonly Segment[] => {
  const sorted = [...new Set(starts)].toSorted((a, b) => (a < b ? -1 : 1))
  return sorted.map((from, at) => {
    const next = sorted[at + 1]
    const to = next === undefined ? last : before(next)
    return { witness: at === 0 && next !== undefined ? to : from, part: { from, to } }
  })
}
