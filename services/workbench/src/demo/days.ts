/**
 * Days of the demo, counted back from the one on which it began.
 */
import { addTo } from '@maplebridge/calendar'
import * as Result from 'effect/Result'

const shifted = (on: string, days: number): string => Result.getOrElse(addTo(on, { days }), () => on)

/** The day so many days before another. */
export const before = (on: string, days: number): string => shifted(on, -days)

const weekday = (on: string): number => (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7

/** The day itself, or the Friday before when it lies on a weekend: offices write on weekdays. */
export const officeDay = (on: string): string => before(on, Math.max(0, weekday(on) - 4))

/** The last so many whole weeks before a day, Monday to Sunday, the earliest first. */
export const weeksBefore = (
  on: string,
  count: number,
): readonly { readonly from: string; readonly to: string }[] => {
  const monday = before(on, weekday(on))
  return Array.from({ length: count }, (_, at) => {
    const from = before(monday, 7 * (count - at))
    return { from, to: shifted(from, 6) }
  })
}

/** The last whole half of a month before a day. */
export const halfMonthBefore = (on: string): { readonly from: string; readonly to: string } => {
  const month = on.slice(0, 8)
  if (Number(on.slice(8)) > 15) return { from: `${month}01`, to: `${month}15` }
  const to = before(`${month}01`, 1)
  return { from: `${to.slice(0, 8)}16`, to }
}
