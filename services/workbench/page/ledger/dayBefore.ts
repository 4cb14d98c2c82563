/**
 * Days of the calendar before and after a day.
 */
import { addTo } from '@maplebridge/calendar'
import * as Result from 'effect/Result'

/** The day that lies some days before another; a negative number leads to days after it. */
export const dayBefore = (on: string, days: number): string =>
  Result.getOrElse(addTo(on, { days: -days }), () => on)
