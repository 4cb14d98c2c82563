/**
 * Whether something dated is in force on a day; internal to the package.
 */
import type { PlainDate } from '@maplebridge/calendar'

/** Tells of a range (its first day, and the first day no longer in it) whether a day lies in it. */
export const inForceOn =
  (on: PlainDate) =>
  ({ from, until }: { readonly from?: PlainDate; readonly until?: PlainDate }): boolean =>
    (from === undefined || from <= on) && (until === undefined || on < until)
