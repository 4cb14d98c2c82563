/**
 * A list without repetitions; internal to the package.
 */

/** Each id once, in the order in which it first stands. */
export const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
