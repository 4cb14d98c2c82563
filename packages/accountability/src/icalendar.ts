/**
 * `@maplebridge/accountability/icalendar`: standing duties as a calendar that ordinary programs open. An entry of its
 * own, so that who does not write calendars does not load the library that does.
 */
export { type CalendarWords, dutyCalendar } from './dutyCalendar.ts'
