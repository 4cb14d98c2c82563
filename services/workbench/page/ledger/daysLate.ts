/**
 * How many days lie between two days of the calendar.
 */

/** Days from a last day to another day after it. */
export const daysLate = (lastDay: string, { on }: { readonly on: string }): number =>
  Math.round((Date.parse(on) - Date.parse(lastDay)) / 86_400_000)
