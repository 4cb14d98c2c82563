/**
 * Reading records once, and counting what they say by body; internal to the package.
 */
import {
  addTo,
  daysBetween,
  type Span,
  type WorkingCalendar,
  workingDaysBetween,
} from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { CaseRecord } from '../CaseRecord.ts'
import type { FlagTest } from '../FlagRule.ts'
import type { Judged } from './flagJudging.ts'

/** Reads records one by one, then judges. */
export type Reader = {
  readonly read: (body: string, record: CaseRecord) => void
  readonly judge: () => Judged
}

/** What records are judged with. */
export type RecordsGiven = {
  readonly during: Span
  readonly settings: SettingValues
  readonly calendar?: WorkingCalendar | undefined
  readonly bodies?: readonly string[] | undefined
}

/** A test of one kind. */
export type TestOf<Kind extends FlagTest['kind']> = Extract<FlagTest, { readonly kind: Kind }>

/** Counts the values of a field in the records of the period, by body. */
export const counting = (field: string, on: string, during: Span) => {
  const values = new Map<string, Map<string, number>>()
  const read: Reader['read'] = (body, record) => {
    const value = record[field]
    if (value === undefined || !isWithin(record[on], during)) return
    const seen = entryOf(values, body, () => new Map<string, number>())
    seen.set(String(value), (seen.get(String(value)) ?? 0) + 1)
  }
  return { read, values }
}

export const isWithin = (day: CaseRecord[string] | undefined, { from, to }: Span): boolean =>
  typeof day === 'string' && from <= day && day <= to

/** A hash as hexadecimal digits, with or without the name of its method: a text itself is not looked at. */
export const isFingerprint = (value: CaseRecord[string] | undefined): value is string =>
  typeof value === 'string' && /^(?:[a-z0-9]+:)?[0-9a-f]{16,128}$/u.test(value)

export const daysFrom = (
  from: CaseRecord[string] | undefined,
  to: CaseRecord[string] | undefined,
): number | undefined =>
  typeof from === 'string' && typeof to === 'string'
    ? Result.getOrUndefined(daysBetween(from, { to }))
    : undefined

export const daysIn = ({ from, to }: Span): number => (daysFrom(from, to) ?? 0) + 1

export const workedIn = ({ from, to }: Span, calendar: WorkingCalendar | undefined): number | undefined => {
  const dayBefore = Result.getOrUndefined(addTo(from, { days: -1 }))
  if (calendar === undefined || dayBefore === undefined) return undefined
  return Result.getOrUndefined(workingDaysBetween(dayBefore, { to, calendar }))
}

export const entryOf = <Value>(map: Map<string, Value>, key: string, fresh: () => Value): Value => {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = fresh()
  map.set(key, value)
  return value
}

export const inOrder = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].toSorted(([one], [other]) => (one < other ? -1 : 1))

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
