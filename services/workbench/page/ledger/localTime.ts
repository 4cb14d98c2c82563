/**
 * Instants of the ledger as the clocks in China show them.
 */

/** An instant in UTC as a date-time in China (UTC+8, without summer time). */
export const localTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)
