/**
 * A working calendar with the days off of a place. Refuses an overlay that says nothing new of a day: it was made
 * for another calendar, or for another year's notice.
 */
import * as Result from 'effect/Result'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import { dayOfWeek } from './internal/temporal.ts'
import { isPlainDate } from './isPlainDate.ts'
import { type OverlayInvalidError, overlayInvalid } from './OverlayInvalidError.ts'
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * The calendar with its overlays laid on in order; ids, versions and provenance are joined, so that a due date
 * names what it was counted with. Fails with `OverlayInvalidError` at the first day that does not fit.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { isWorkingDay, withOverlays } from '@maplebridge/calendar'
 *
 * const national = {
 *   id: 'cn-2026', version: '1', covers: { from: '2026-01-01', to: '2026-12-31' }, rest: [], work: [], provenance: [],
 * }
 * const overlay = {
 *   id: 'guangxi', version: '2026.1', label: { zh: '广西三月三', en: 'Guangxi, Third of March' },
 *   rest: ['2026-04-20'], work: [], provenance: [{ year: 2026, notice: '通知', source: 'https://www.gxzf.gov.cn' }] as const,
 * }
 * const calendar = Result.getOrThrow(withOverlays(national, { overlays: [overlay] }))
 * assert.deepEqual([calendar.id, calendar.version], ['cn-2026+guangxi', '1+2026.1'])
 * assert.deepEqual(isWorkingDay('2026-04-20', { calendar }), Result.succeed(false))
 * ```
 */
export function withOverlays(
  calendar: WorkingCalendar,
  { overlays }: { readonly overlays: readonly CalendarOverlay[] },
): Result.Result<WorkingCalendar, OverlayInvalidError> {
  return overlays.reduce<Result.Result<WorkingCalendar, OverlayInvalidError>>(
    (before, overlay) => Result.flatMap(before, (under) => withOverlay(under, overlay)),
    Result.succeed(calendar),
  )
}

function withOverlay(
  calendar: WorkingCalendar,
  overlay: CalendarOverlay,
): Result.Result<WorkingCalendar, OverlayInvalidError> {
  const [rest, work] = [new Set(calendar.rest), new Set(calendar.work)]
  for (const key of ['rest', 'work'] as const)
    for (const date of overlay[key]) {
      const problem = problemWith(key, date, { covers: calendar.covers, rest, work })
      if (problem !== undefined)
        return Result.fail(overlayInvalid({ overlay: overlay.id, calendar: calendar.id, key, date, problem }))
      const [listed, isListed] = isWeekend(date) ? [work, key === 'work'] : [rest, key === 'rest']
      if (isListed) listed.add(date)
      else listed.delete(date)
    }
  return Result.succeed({
    ...calendar,
    id: `${calendar.id}+${overlay.id}`,
    version: `${calendar.version}+${overlay.version}`,
    rest: [...rest].toSorted(),
    work: [...work].toSorted(),
    provenance: [...calendar.provenance, ...overlay.provenance],
  })
}

type Days = Pick<WorkingCalendar, 'covers'> & {
  readonly rest: ReadonlySet<PlainDate>
  readonly work: ReadonlySet<PlainDate>
}

function problemWith(
  key: 'rest' | 'work',
  date: PlainDate,
  { covers, rest, work }: Days,
): OverlayInvalidError['problem'] | undefined {
  if (!isPlainDate(date) || date < covers.from || covers.to < date) return 'not-covered'
  const isWorked = isWeekend(date) ? work.has(date) : !rest.has(date)
  if (key === 'rest') return isWorked ? undefined : 'off-already'
  return isWorked ? 'worked-already' : undefined
}

function isWeekend(date: PlainDate): boolean {
  return dayOfWeek(date) > 5
}
