/**
 * How many days lie between two days of the calendar.
 */
import { daysBetween } from '@maplebridge/calendar'
import * as Result from 'effect/Result'

/** Days from a last day to another day after it. */
export const daysLate = (lastDay: string, { on }: { readonly on: string }): number =>
  Result.getOrElse(daysBetween(lastDay, { to: on }), () => 0)
