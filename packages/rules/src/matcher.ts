/**
 * Decides all rules of a table at once. Each fact is read once, as a small number; then rules that many others resemble
 * are looked up in an index, and of the rest each conjunction is one bit: for every class of every fact two masks are
 * kept, the conjunctions it leaves true and those it does not make false, and a decision is an AND over the facts.
 */
import { type Conjunction, conjunctions, type Literal } from './conjunctions.ts'
import { type EqualityIndex, equalityIndexes } from './equalityIndex.ts'
import type { FactRegister } from './Fact.ts'
import { classOf, type FactReader, factReader, truthIn } from './factReader.ts'
import type { Given } from './Given.ts'
import { grouped } from './grouped.ts'
import { truthOf } from './holds.ts'
import { add, type Match, matchOf, sort } from './match.ts'
import type { Rule } from './Rule.ts'
import type { SettingValues } from './Setting.ts'
import { allOf, negate, type Truth } from './Truth.ts'

/** Decides rules by their places in the table. The match is reused by the next call. */
export type Matcher = (known: Pick<Given, 'facts' | 'on'>) => Match

type Known = { readonly facts: FactRegister; readonly settings: SettingValues }

/** A rule with more conjunctions than this is left to the interpreter. */
const atMost = 64

/** Masks larger than this, in words, are left to the interpreter. */
const mostWords = 2 ** 22

/**
 * The matcher of rules under the given settings; `undefined` when a rule is too wide, or a fact is asked in mixed
 * kinds, so that the interpreter has to decide.
 */
export const matcher = (rules: readonly Rule<unknown>[], known: Known): Matcher | undefined => {
  const parts = rules.map((rule) => conjunctions(rule.when, { atMost }))
  if (!parts.every((each) => each !== undefined)) return undefined
  const readers = readersOf(parts.flat(), known)
  if (readers === undefined) return undefined
  const { indexes, rest } = equalityIndexes(parts, readers)
  const masks = masksOf(
    rest.flatMap((place) => (parts[place] ?? []).map((of) => ({ place, of }))),
    readers,
    known,
  )
  return masks === undefined ? undefined : matching(readers, masks, indexes, rules.length)
}

const readersOf = (all: readonly Conjunction[], known: Known): readonly FactReader[] | undefined => {
  const tests = grouped(
    new Set(all.flatMap((of) => of.flatMap(({ test }) => ('fact' in test ? [test] : [])))),
    (test) => test.fact,
  )
  const readers = [...tests].map(([fact, asked]) => factReader(fact, asked, known))
  return readers.every((reader) => reader !== undefined) ? readers : undefined
}

const matching = (
  readers: readonly FactReader[],
  masks: Masks,
  indexes: readonly EqualityIndex[],
  rules: number,
): Matcher => {
  const classes = new Int32Array(readers.length)
  const read = reading(readers, classes)
  const match = matchOf(rules)
  return (known) => {
    read(known)
    match.satisfied.many = 0
    match.undecided.many = 0
    addMasked(masks, classes, match)
    if (indexes.length > 0) {
      for (const index of indexes) index.add(classes, match)
      sort(match.satisfied)
      sort(match.undecided)
    }
    return match
  }
}

/** Writes the class of each fact. */
const reading =
  (readers: readonly FactReader[], classes: Int32Array): ((known: Pick<Given, 'facts' | 'on'>) => void) =>
  ({ facts, on }) => {
    let place = 0
    for (const reader of readers) {
      classes[place] = classOf(reader, facts[reader.fact], on)
      place += 1
    }
  }

type Masks = {
  readonly words: number
  /** The rule of each bit. */
  readonly placeOf: Int32Array
  /** Bits left true by the settings, and those not made false; word by word in turn. */
  readonly start: Int32Array
  /** For each class of each fact the same. */
  readonly pairs: Int32Array
  /** Which facts the bits ask, and where the masks of each begin. */
  readonly readers: Int32Array
  readonly begins: Int32Array
}

type Bit = { readonly place: number; readonly of: Conjunction }

const addMasked = (
  { words, placeOf, start, pairs, readers, begins }: Masks,
  classes: Int32Array,
  to: Match,
): void => {
  let last = -1
  let lastHeld = false
  for (let word = 0; word < words; word += 1) {
    let held = start[2 * word] ?? 0
    let open = start[2 * word + 1] ?? 0
    for (let at = 0; open !== 0 && at < readers.length; at += 1) {
      const from = (begins[at] ?? 0) + 2 * ((classes[readers[at] ?? 0] ?? 0) * words + word)
      held &= pairs[from] ?? 0
      open &= pairs[from + 1] ?? 0
    }
    for (; open !== 0; open &= open - 1) {
      const bit = 31 - Math.clz32(open & -open)
      const place = placeOf[32 * word + bit] ?? 0
      const holds = ((held >>> bit) & 1) === 1
      // The conjunctions of a rule are neighbours: one that holds takes the place of those before it.
      if (place === last && (lastHeld || !holds)) continue
      if (place === last) to.undecided.many -= 1
      add(holds ? to.satisfied : to.undecided, place)
      last = place
      lastHeld = holds
    }
  }
}

const masksOf = (bits: readonly Bit[], readers: readonly FactReader[], known: Known): Masks | undefined => {
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
