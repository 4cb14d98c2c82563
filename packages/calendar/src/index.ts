/**
 * Dates, working calendars, time limits and cadences: types and pure functions. The schemas of these types are in
 * `@maplebridge/calendar/schema`, so that who only calculates does not load the schema library.
 */
export { addTo } from './addTo.ts'
export type { Cadence, Every } from './Cadence.ts'
export type { CalendarNotCoveredError } from './CalendarNotCoveredError.ts'
export type { CalendarOverlay } from './CalendarOverlay.ts'
export type { DateInvalidError } from './DateInvalidError.ts'
export type { DueDate, DueStep } from './DueStep.ts'
export { daysBetween } from './daysBetween.ts'
export { type DueDateOptions, dueDate } from './dueDate.ts'
export { isPlainDate } from './isPlainDate.ts'
export { isWorkingDay } from './isWorkingDay.ts'
export type { Ladder, LadderDates } from './Ladder.ts'
export type { LimitEvent } from './LimitEvent.ts'
export type { Occurrence } from './Occurrence.ts'
export { nextOccurrence, occurrences } from './occurrences.ts'
export type { PlainDate } from './PlainDate.ts'
export type { PlainDateTime } from './PlainDateTime.ts'
export type { StartTimeMissingError } from './StartTimeMissingError.ts'
export type { TimeLimit, TimeLimitId, TimeUnit } from './TimeLimit.ts'
export type { WorkingCalendar } from './WorkingCalendar.ts'
