/**
 * The periods that come round, without the schema library.
 */

/** What a recurring cadence may come round in, from the shortest period to the longest. */
export const periodKinds = ['day', 'week', 'half-month', 'month', 'quarter', 'half-year', 'year'] as const
