/**
 * The last day of a duty, as far as days can tell.
 */
import { addTo, type PlainDate } from '@maplebridge/calendar'
import type { DutyLife } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import type { Due } from './Duty.ts'

/**
 * Two days that are one but for limits in hours: whoever acts by `sure` is in time whatever the hour at which the limit
 * began, whoever acts after `latest` is late.
 */
export type LastDay = { readonly sure: PlainDate; readonly latest: PlainDate }

/**
 * The last day of a duty with its furthest extension; `undefined` while it has none. An extension never makes it
 * earlier, and gives none to a duty whose limit does not run.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { lastDayOf } from '@maplebridge/accountability'
 *
 * const due = { _tag: 'WithinHours', from: '2023-05-08', hours: 24 } as const
 * assert.deepEqual(lastDayOf({ due }), { sure: '2023-05-08', latest: '2023-05-09' })
 * const extended = { on: '2023-05-08', by: 'judicial-office', until: '2023-05-12' }
 * assert.deepEqual(lastDayOf({ due, life: { extended } }), { sure: '2023-05-12', latest: '2023-05-12' })
 * assert.equal(lastDayOf({ due: { _tag: 'NoLimit' }, life: { extended } }), undefined)
 * ```
 */
export const lastDayOf = ({
  due,
  life,
}: {
  readonly due: Due
  readonly life?: DutyLife | undefined
}): LastDay | undefined => {
  const stated = statedIn(due)
  const until = life?.extended?.until
  if (until === undefined || (stated === undefined && due._tag !== 'NotCovered')) return stated
  return stated !== undefined && until <= stated.latest ? stated : { sure: until, latest: until }
}

const statedIn = (due: Due): LastDay | undefined => {
  switch (due._tag) {
    case 'Until': {
      const day = due.due.due.slice(0, 10)
      return { sure: day, latest: day }
    }
    case 'WithinHours':
      // The hour it began is not known: it may have been the first or the last of its day.
      return {
        sure: later(due.from, Math.floor(due.hours / 24) - 1),
        latest: later(due.from, Math.ceil(due.hours / 24)),
      }
    case 'InTime':
    case 'Waits':
    case 'NoLimit':
    case 'NotCovered':
      return undefined
  }
}

const later = (day: PlainDate, days: number): PlainDate => Result.getOrElse(addTo(day, { days }), () => day)
