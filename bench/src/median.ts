/**
 * The middle of some figures.
 */

/** The median; of an even number of figures the upper one of the middle two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
