/**
 * What has become of one duty by a day: done, waived, due, overdue, waiting or open; internal to the package.
 */
import { daysBetween, type PlainDate } from '@maplebridge/calendar'
import type { DutyLife } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import type { DutyStatus, WaitsFor } from './ChecklistItem.ts'
import type { Duty } from './Duty.ts'
import { lastDayOf } from './lastDayOf.ts'

/** How a duty ended, if it did: it was done, or waived before it was done. */
export const endOf = ({ life, dischargedOn }: Duty): DutyStatus | undefined => {
  const waived = life?.waived
  if (waived !== undefined && (dischargedOn === undefined || waived.on < dischargedOn))
    return { _tag: 'Waived', ...waived }
  return dischargedOn === undefined ? undefined : { _tag: 'Done', on: dischargedOn }
}

/**
 * The status of a duty on a day; `first` is the duty that comes before it and has not ended, `lifeOn` what officers had
 * done with it by a day: an extension that was granted when it had been done makes it no less late.
 */
export const dutyStatus = (
  duty: Duty,
  {
    on,
    first,
    lifeOn,
  }: {
    readonly on: PlainDate
    readonly first: Duty | undefined
    readonly lifeOn: (day: PlainDate) => DutyLife | undefined
  },
): DutyStatus => {
  const end = endOf(duty)
  if (end?._tag === 'Done') return { ...end, ...lateness({ due: duty.due, life: lifeOn(end.on) }, end.on) }
  return end ?? pending(duty, { on, first })
}

const lateness = (
  duty: Parameters<typeof lastDayOf>[0],
  doneOn: PlainDate,
): Partial<Extract<DutyStatus, { readonly _tag: 'Done' }>> => {
  const last = lastDayOf(duty)
  if (last === undefined || doneOn <= last.sure) return {}
  return doneOn <= last.latest ? { unsure: true } : { daysLate: distance(last.latest, doneOn) }
}

const pending = (
  duty: Duty,
  { on, first }: { readonly on: PlainDate; readonly first: Duty | undefined },
): DutyStatus => {
  const last = lastDayOf(duty)
  const waitsFor = first === undefined ? startOf(duty, on) : { duty: first.reason.rule }
  if (last !== undefined && on > last.latest)
    return {
      _tag: 'Overdue',
      lastDay: last.latest,
      days: distance(last.latest, on),
      ...(waitsFor !== undefined && { waitsFor }),
    }
  if (waitsFor !== undefined) return { _tag: 'NotYet', waitsFor }
  if (last === undefined) return openFor(duty)
  return {
    _tag: 'Due',
    lastDay: last.latest,
    daysLeft: distance(on, last.latest),
    ...(on > last.sure && { unsure: true }),
  }
}

/** What the limit of a duty waits for before it runs. */
const startOf = ({ due }: Duty, on: PlainDate): WaitsFor | undefined => {
  if (due._tag === 'Waits') return { event: due.for }
  return 'from' in due && due.from > on ? { day: due.from } : undefined
}

/** Why a duty that waits for nothing has no last day. */
const openFor = ({ due }: Duty): Extract<DutyStatus, { readonly _tag: 'Open' }> => {
  if (due._tag === 'InTime') return { _tag: 'Open', why: 'setting-unset', setting: due.setting }
  return { _tag: 'Open', why: due._tag === 'NotCovered' ? 'not-covered' : 'no-limit' }
}

const distance = (from: PlainDate, to: PlainDate): number =>
  Result.getOrElse(daysBetween(from, { to }), () => 0)
