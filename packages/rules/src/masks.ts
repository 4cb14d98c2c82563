/**
 * The conjunctions of a table as bits: for every class of every fact two masks are kept, the conjunctions it leaves true
 * and those it does not make false, so that a decision is an AND over the facts.
 */
import type { Conjunction, Literal } from './conjunctions.ts'
import type { FactRegister } from './Fact.ts'
import { type FactReader, truthIn } from './factReader.ts'
import { truthOf } from './holds.ts'
import { add, lastOf, type Match } from './match.ts'
import type { SettingValues } from './Setting.ts'
import { allOf, negate, type Truth } from './Truth.ts'

type Known = { readonly facts: FactRegister; readonly settings: SettingValues }

/** Masks larger than this, in words, are left to the interpreter. */
const mostWords = 2 ** 22

/** The masks of a table. A pair is a word of bits left true, then one of bits not made false. */
export type Masks = {
  readonly words: number
  /** The rule of each bit; the bits of a rule are neighbours. */
  readonly placeOf: Int32Array
  /** The pairs that the settings leave, word by word. */
  readonly start: Int32Array
  /** For each class of each fact the same. */
  readonly pairs: Int32Array
  /** The facts that the bits ask: which they are among the readers, and where the pairs of each begin. */
  readonly readers: Int32Array
  readonly begins: Int32Array
  /** For each of these facts the bits that ask it. */
  readonly asking: readonly Int32Array[]
}

type Bit = { readonly place: number; readonly of: Conjunction }

/** Adds the rules that hold, or are open, when the facts have these classes. */
export const addMasked = (
  { words, placeOf, start, pairs, readers, begins }: Masks,
  classes: Int32Array,
  to: Match,
): void => {
  for (let word = 0; word < words; word += 1) {
    let held = start[2 * word] ?? 0
    let open = start[2 * word + 1] ?? 0
    for (let at = 0; open !== 0 && at < readers.length; at += 1) {
      const from = (begins[at] ?? 0) + 2 * ((classes[readers[at] ?? 0] ?? 0) * words + word)
      held &= pairs[from] ?? 0
      open &= pairs[from + 1] ?? 0
    }
    addBits(placeOf, { word, held, open }, to)
  }
}

/** Adds the rules of one word of bits. A conjunction that holds takes the place of an open one of the same rule. */
export const addBits = (
  placeOf: Int32Array,
  { word, held, open }: { readonly word: number; readonly held: number; readonly open: number },
  { satisfied, undecided }: Match,
): void => {
  for (let left = open; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left)
    const place = placeOf[32 * word + bit] ?? 0
    if (lastOf(satisfied) === place) continue
    const holds = ((held >>> bit) & 1) === 1
    if (lastOf(undecided) !== place) add(holds ? satisfied : undecided, place)
    else if (holds) {
      undecided.many -= 1
      add(satisfied, place)
    }
  }
}

/** The masks of the given conjunctions; `undefined` when they would take too much memory. */
export const masksOf = (
  bits: readonly Bit[],
  readers: readonly FactReader[],
  known: Known,
): Masks | undefined => {
  const words = Math.ceil(bits.length / 32)
  const asked = readers.flatMap((reader, at) => {
    const on = bits.flatMap(({ of }, bit) => {
      const literals = of.filter(({ test }) => 'fact' in test && test.fact === reader.fact)
      return literals.length === 0 ? [] : [{ bit, literals }]
    })
    return on.length === 0 ? [] : [{ reader, at, on }]
  })
  const begins = new Int32Array(asked.length + 1)
  asked.forEach(({ reader }, at) => {
    begins[at + 1] = Math.min(mostWords + 1, (begins[at] ?? 0) + 2 * words * (reader.unknown + 1))
  })
  const size = begins[asked.length] ?? 0
  if (size > mostWords) return undefined
  const start = new Int32Array(2 * words).fill(-1)
  if (bits.length % 32 !== 0) start.fill(2 ** (bits.length % 32) - 1, -2)
  bits.forEach(({ of }, bit) => {
    restrict(start, 0, bit, allOf(of.map((literal) => settingTruth(literal, known))))
  })
  const pairs = new Int32Array(size).fill(-1)
  asked.forEach(({ reader, on }, at) => {
    fillPairs(pairs, { reader, on, words, begin: begins[at] ?? 0, known })
  })
  return {
    words,
    placeOf: Int32Array.from(bits, ({ place }) => place),
    start,
    pairs,
    readers: Int32Array.from(asked, ({ at }) => at),
    begins,
    asking: asked.map(({ on }) => {
      const asks = new Int32Array(words)
      for (const { bit } of on) asks[bit >>> 5] = (asks[bit >>> 5] ?? 0) | (1 << bit)
      return asks
    }),
  }
}

type Asking = {
  readonly reader: FactReader
  readonly on: readonly { readonly bit: number; readonly literals: Conjunction }[]
  readonly words: number
  readonly begin: number
  readonly known: Known
}

const fillPairs = (pairs: Int32Array, { reader, on, words, begin, known }: Asking): void => {
  for (let inClass = 0; inClass <= reader.unknown; inClass += 1) {
    const truths = new Map<unknown, Truth>()
    const truth = ({ test, negated }: Literal): Truth => {
      const found = truths.get(test) ?? truthIn(reader, test, inClass, known)
      truths.set(test, found)
      return negated ? negate(found) : found
    }
    for (const { bit, literals } of on)
      restrict(pairs, begin + 2 * words * inClass, bit, allOf(literals.map(truth)))
  }
}

/** Takes a bit that is not true out of the first mask of a pair, and one that is false out of both. */
const restrict = (pairs: Int32Array, begin: number, bit: number, truth: Truth): void => {
  const at = begin + 2 * (bit >>> 5)
  if (truth !== true) pairs[at] = (pairs[at] ?? 0) & ~(1 << bit)
  if (truth === false) pairs[at + 1] = (pairs[at + 1] ?? 0) & ~(1 << bit)
}

/** The truth of a literal about a setting; one about a fact leaves the conjunction true to begin with. */
const settingTruth = ({ test, negated }: Literal, { settings, facts }: Known): Truth => {
  if ('fact' in test) return true
  const truth = truthOf(test, { given: { facts: {}, settings, on: '1000-01-01' }, facts })
  return negated ? negate(truth) : truth
}
