/**
 * The schemas of this package's shapes, for whoever decodes data or describes it.
 */
export { Cadence } from './Cadence.ts'
export { Occurrence } from './Occurrence.ts'
export { PlainDate } from './PlainDate.ts'
export { PlainDateTime } from './PlainDateTime.ts'
export { DueDate, TimeLimit } from './TimeLimit.ts'
export { WorkingCalendar } from './WorkingCalendar.ts'
