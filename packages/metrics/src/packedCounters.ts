/**
 * The counters of each set of records, such as those of an area. Four counters of eight bits share a word, so that
 * one addition raises several and the words of thousands of areas stay in the fast memory of a processor; before a
 * counter can overflow the words are emptied into totals. Memory grows with the sets alone.
 */

/** Counters by set: `width` words of four lanes each. */
export type PackedCounters = {
  readonly width: number
  /** Where the words of each set begin, in the order in which the sets came. */
  readonly sets: Map<string, number>
  /** The words, and for each lane what was emptied from it. Made anew when they grow, so they must not be kept. */
  words: Int32Array
  totals: Float64Array
}

/** No sets yet, of so many words each; internal to the package. */
export const packedCounters = (width: number): PackedCounters => ({
  width,
  sets: new Map(),
  words: new Int32Array(16 * width),
  totals: new Float64Array(64 * width),
})

/** Where the words of a set begin; a set that is new begins with zeros. */
export const startOf = (counters: PackedCounters, set: string): number => {
  const known = counters.sets.get(set)
  if (known !== undefined) return known
  const { sets, width } = counters
  const start = sets.size * width
  sets.set(set, start)
  if (start + width > counters.words.length) {
    const many = 2 * counters.words.length + width
    const [words, totals] = [new Int32Array(many), new Float64Array(4 * many)]
    words.set(counters.words)
    totals.set(counters.totals)
    counters.words = words
    counters.totals = totals
  }
  return start
}

/** The totals of all lanes, with what was still in the words. */
export const emptied = (counters: PackedCounters): Float64Array => {
  empty(counters, { from: 0, many: counters.sets.size * counters.width })
  return counters.totals
}

/** Empties words from one on into the totals of their lanes. */
const empty = (
  { words, totals }: PackedCounters,
  { from, many }: { readonly from: number; readonly many: number },
): void => {
  for (let word = from; word < from + many; word += 1) {
    const packed = words[word] ?? 0
    for (let lane = 0; lane < 4; lane += 1)
      totals[4 * word + lane] = (totals[4 * word + lane] ?? 0) + ((packed >>> (8 * lane)) & 255)
    words[word] = 0
  }
}

/** Adds words of `vectors` to those of a set, four by four, and empties what is about to overflow. */
export const addVector = (
  counters: PackedCounters,
  {
    vectors,
    from,
    to,
    many,
  }: { readonly vectors: Int32Array; readonly from: number; readonly to: number; readonly many: number },
): void => {
  const { words } = counters
  for (let word = 0; word < many; word += 4) {
    const at = to + word
    const of = from + word
    words[at] = (words[at] ?? 0) + (vectors[of] ?? 0)
    words[at + 1] = (words[at + 1] ?? 0) + (vectors[of + 1] ?? 0)
    words[at + 2] = (words[at + 2] ?? 0) + (vectors[of + 2] ?? 0)
    words[at + 3] = (words[at + 3] ?? 0) + (vectors[of + 3] ?? 0)
  }
  if (((words[to] ?? 0) & 255) === 255) empty(counters, { from: to, many })
}

/** Raises one counter that is not packed. */
export const raiseLane = ({ totals }: PackedCounters, lane: number): void => {
  totals[lane] = (totals[lane] ?? 0) + 1
}
