/**
 * What the events of a dispute did to one of its time limits, in the words of the calendar.
 */
import type { LimitEvent, PlainDate, TimeLimitId } from '@maplebridge/calendar'
import type { DisputeEvent } from './DisputeEvent.ts'

/**
 * The stops, extensions and interruptions of a time limit up to and including `on`. A stop whose last day is after
 * `on` still stands then.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { limitEvents } from '@maplebridge/dispute'
 *
 * const events = [
 *   { type: 'mediation-started', on: '2026-01-20' },
 *   { type: 'limit-stopped', on: '2026-01-25', until: '2026-01-30', limit: 'D-05', for: 'appraisal' },
 * ] as const
 * assert.deepEqual(limitEvents(events, { of: 'D-05', on: '2026-02-01' }), [
 *   { type: 'stopped', for: 'appraisal', from: '2026-01-25', to: '2026-01-30' },
 * ])
 * assert.deepEqual(limitEvents(events, { of: 'D-05', on: '2026-01-26' }), [
 *   { type: 'stopped', for: 'appraisal', from: '2026-01-25' },
 * ])
 * ```
 */
export const limitEvents = (
  events: readonly DisputeEvent[],
  { of: limit, on }: { readonly of: TimeLimitId; readonly on: PlainDate },
): readonly LimitEvent[] =>
  events.flatMap((event) =>
    'limit' in event && event.limit === limit && event.on <= on ? told(event, on) : [],
  )

const told = (event: Extract<DisputeEvent, { readonly limit: TimeLimitId }>, on: PlainDate): LimitEvent => {
  const doubt = event.doubtful === undefined ? {} : { doubtful: event.doubtful }
  switch (event.type) {
    case 'limit-stopped': {
      const ended = event.until !== undefined && event.until <= on ? { to: event.until } : {}
      return { type: 'stopped', for: event.for, from: event.on, ...ended, ...doubt }
    }
    case 'limit-extended': {
      const { by, amount, unit, notified } = event
      return {
        type: 'extended',
        by,
        on: event.on,
        amount,
        unit,
        ...(notified !== undefined && { notified }),
        ...doubt,
      }
    }
    case 'limit-interrupted':
      return { type: 'interrupted', by: event.by, on: event.on, ...doubt }
  }
}
