/**
 * The schemas of this package's shapes, for whoever decodes data or describes it.
 */
export { Cadence, Every } from './Cadence.ts'
export { CalendarOverlay } from './CalendarOverlay.ts'
export { DueDate, DueStep } from './DueStep.ts'
export { Ladder, LadderDates } from './Ladder.ts'
export { LimitEvent } from './LimitEvent.ts'
export { Occurrence } from './Occurrence.ts'
export { PlainDate } from './PlainDate.ts'
export { PlainDateTime } from './PlainDateTime.ts'
export { Span } from './Span.ts'
export { TimeLimit, TimeLimitId, TimeUnit } from './TimeLimit.ts'
export { WorkingCalendar } from './WorkingCalendar.ts'
