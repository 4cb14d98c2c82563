/**
 * Days of the calendar before and after a day.
 */

/** The day that lies some days before another; a negative number leads to days after it. */
export const dayBefore = (on: string, days: number): string =>
  new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10)
