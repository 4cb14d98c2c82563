/**
 * Dates, working calendars, time limits and cadences: types and pure functions. The schemas of these types are in
 * `@maplebridge/calendar/schema`, so that who only calculates does not load the schema library.
 */
export { addTo } from './addTo.ts'
export type { Cadence } from './Cadence.ts'
export type { CalendarNotCoveredError } from './CalendarNotCoveredError.ts'
export type { DateInvalidError } from './DateInvalidError.ts'
export { daysBetween } from './daysBetween.ts'
export { dueDate } from './dueDate.ts'
export { isPlainDate } from './isPlainDate.ts'
export { isWorkingDay } from './isWorkingDay.ts'
export type { Occurrence } from './Occurrence.ts'
export { nextOccurrence, occurrences } from './occurrences.ts'
export type { PlainDate } from './PlainDate.ts'
export type { PlainDateTime } from './PlainDateTime.ts'
export type { StartTimeMissingError } from './StartTimeMissingError.ts'
export type { DueDate, TimeLimit } from './TimeLimit.ts'
export type { WorkingCalendar } from './WorkingCalendar.ts'
