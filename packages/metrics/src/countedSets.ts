/**
 * The counters of each set of records, such as an area, in one list of numbers that grows with the sets alone.
 */

/** Counters by set. */
export type CountedSets = {
  /** How many counters a set has. */
  readonly width: number
  /** Where the counters of a set begin; a set that is new begins with zeros. */
  readonly startOf: (key: string) => number
  /** Where the counters of each set begin, in the order in which the sets came. */
  readonly starts: ReadonlyMap<string, number>
  /** The counters now; made anew when a set is added, so it must not be kept. */
  counters: Float64Array
}

/** No sets yet, of so many counters each; internal to the package. */
export const countedSets = (width: number): CountedSets => {
  const starts = new Map<string, number>()
  const sets: CountedSets = {
    width,
    starts,
    counters: new Float64Array(16 * width),
    startOf: (key) => {
      const known = starts.get(key)
      if (known !== undefined) return known
      const start = starts.size * width
      starts.set(key, start)
      if (start + width > sets.counters.length) {
        const more = new Float64Array(2 * sets.counters.length + width)
        more.set(sets.counters)
        sets.counters = more
      }
      return start
    },
  }
  return sets
}
