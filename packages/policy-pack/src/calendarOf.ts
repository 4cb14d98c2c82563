/**
 * The working calendar of a chain of packs: the narrowest that declares one, with the days off of every place on the
 * way. An overlay that does not fit it leaves no calendar at all, so that due dates are refused and not guessed.
 */
import { type OverlayInvalidError, type WorkingCalendar, withOverlays } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'

/**
 * The calendar that the layers (widest first) make up; without any, or with an overlay that does not fit, one that
 * covers nothing.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { calendarOf } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 *
 * assert.equal(calendarOf([cnNational]).id, 'cn-working-days')
 * assert.equal(calendarOf([]).id, 'none')
 * ```
 */
export const calendarOf = (layers: readonly Pack[]): WorkingCalendar =>
  Result.getOrElse(joined(layers), () => noCalendar)

/** The overlay of a chain of packs that does not fit the calendar it is laid on; empty when all do. */
export const overlayIssues = (layers: readonly Pack[]): readonly Issue[] =>
  Result.match(joined(layers), {
    onSuccess: () => [],
    onFailure: ({ overlay, key, date, message }) => {
      const overlays = layers.at(-1)?.calendarOverlays ?? []
      const at = overlays.findLastIndex(({ id }) => id === overlay)
      const path =
        at < 0 ? ['calendar'] : ['calendarOverlays', at, key, overlays[at]?.[key].indexOf(date) ?? 0]
      return [{ code: 'calendar-overlay', path, message }]
    },
  })

const joined = (layers: readonly Pack[]): Result.Result<WorkingCalendar, OverlayInvalidError> =>
  withOverlays(layers.findLast(({ calendar }) => calendar)?.calendar ?? noCalendar, {
    overlays: layers.flatMap(({ calendarOverlays }) => calendarOverlays ?? []),
  })

const noCalendar: WorkingCalendar = {
  id: 'none',
  version: '0',
  covers: { from: '1000-01-01', to: '1000-01-01' },
  rest: [],
  work: [],
  provenance: [],
}
