/**
 * Chance that repeats: the same seed gives the same numbers on every machine.
 */

/** Whole numbers from a seed. */
export type Chance = {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
}

/** The chance of a seed (the generator is known as mulberry32). */
export const randomFrom = (seed: number): Chance => {
  let state = seed | 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  // proof: `below` stays below the length; no list here is empty
  return { below, oneOf: (items) => items[below(items.length)] as (typeof items)[number] }
}
