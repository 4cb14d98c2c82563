/**
 * Decides all rules of a table at once. Each conjunction is one bit. For every class of every fact two masks are
 * kept: the conjunctions it leaves true, and those it does not make false. A decision is then an AND over the facts;
 * what is true and what is not false come out together, and the difference is what is still open.
 */
import type { Test } from './Condition.ts'
import { type Conjunction, conjunctions, type Literal } from './conjunctions.ts'
import type { FactRegister } from './Fact.ts'
import { type FactReader, factReader } from './factReader.ts'
import type { Given } from './Given.ts'
import { holds } from './holds.ts'
import type { Rule } from './Rule.ts'
import type { SettingValues } from './Setting.ts'
import { allOf, negate, type Truth } from './Truth.ts'

/** The bits of the conjunctions that are true, and of those not false. The arrays are reused by the next call. */
export type Match = { readonly held: Int32Array; readonly open: Int32Array }

/** Decides rules by bits. */
export type Matcher = {
  readonly match: (given: Pick<Given, 'facts' | 'on'>) => Match
  /** The bits of each rule, in the order of the rules. */
  readonly bitsOf: readonly (readonly number[])[]
  /** How many 32-bit words a mask has. */
  readonly words: number
}

type Known = { readonly facts: FactRegister; readonly settings: SettingValues }

/** A rule with more conjunctions than this is left to the interpreter. */
const atMost = 64

/**
 * The matcher of rules under the given settings; `undefined` when a rule is too wide, or a fact is asked in mixed
 * kinds, so that the interpreter has to decide.
 */
export const matcher = (rules: readonly Rule<unknown>[], known: Known): Matcher | undefined => {
  const bitsOf: number[][] = []
  const all: Conjunction[] = []
  for (const rule of rules) {
    const parts = conjunctions(rule.when, { atMost })
    if (parts === undefined) return undefined
    bitsOf.push(parts.map((_, at) => all.length + at))
    all.push(...parts)
  }
  const readers = readersOf(all, known)
  if (readers === undefined) return undefined
  const words = Math.max(1, Math.ceil(all.length / 32))
  return { bitsOf, words, match: matching(all, readers, words, known) }
}

const readersOf = (all: readonly Conjunction[], known: Known): readonly FactReader[] | undefined => {
  const tests = all.flat().flatMap(({ test }) => ('fact' in test ? [test] : []))
  const facts = [...new Set(tests.map(({ fact }) => fact))]
  const readers = facts.map((fact) =>
    factReader(
      fact,
      tests.filter((test) => test.fact === fact),
      known,
    ),
  )
  return readers.every((reader) => reader !== undefined) ? readers : undefined
}

const matching = (
  all: readonly Conjunction[],
  readers: readonly FactReader[],
  words: number,
  known: Known,
): Matcher['match'] => {
  const start = maskPair(all, words, (conjunction) =>
    allOf(conjunction.map((literal) => settingTruth(literal, known))),
  )
  const masks = readers.map((reader) => masksOf(reader, all, words))
  const held = new Int32Array(words)
  const open = new Int32Array(words)
  const answer: Match = { held, open }
  return ({ facts, on }) => {
    held.set(start.held)
    open.set(start.open)
    for (let at = 0; at < readers.length; at += 1) {
      // proof: `at` stays below the length of both lists
      const mask = masks[at] as Int32Array
      // proof: as above
      const from = (readers[at] as FactReader).read(facts, on) * 2 * words
      for (let word = 0; word < words; word += 1) {
        // proof: a reader returns a class for which `mask` holds a pair of words
        held[word] = (held[word] as number) & (mask[from + word] as number)
        // proof: as above
        open[word] = (open[word] as number) & (mask[from + words + word] as number)
      }
    }
    return answer
  }
}

/** For each class of a fact, the words of the conjunctions left true and then of those not made false. */
const masksOf = (reader: FactReader, all: readonly Conjunction[], words: number): Int32Array => {
  const masks = new Int32Array(reader.classes * 2 * words)
  const mentioned = all.map((conjunction) =>
    conjunction.filter(({ test }) => 'fact' in test && test.fact === reader.fact),
  )
  const cache = new Map<Test, readonly Truth[]>()
  const truths = (test: Test): readonly Truth[] => {
    const found =
      cache.get(test) ?? Array.from({ length: reader.classes }, (_, at) => reader.truthOf(test, at))
    cache.set(test, found)
    return found
  }
  for (let inClass = 0; inClass < reader.classes; inClass += 1) {
    const pair = maskPair(mentioned, words, (literals) =>
      allOf(literals.map(({ test, negated }) => signed(truths(test)[inClass] ?? 'unknown', negated))),
    )
    masks.set(pair.held, inClass * 2 * words)
    masks.set(pair.open, inClass * 2 * words + words)
  }
  return masks
}

const maskPair = <Item>(items: readonly Item[], words: number, truthOf: (item: Item) => Truth): Match => {
  const pair = { held: new Int32Array(words), open: new Int32Array(words) }
  items.forEach((item, bit) => {
    const truth = truthOf(item)
    const word = bit >>> 5
    if (truth === true) pair.held[word] = (pair.held[word] ?? 0) | (1 << bit)
    if (truth !== false) pair.open[word] = (pair.open[word] ?? 0) | (1 << bit)
  })
  return pair
}

/** The truth of a literal about a setting; one about a fact leaves the conjunction true to begin with. */
const settingTruth = ({ test, negated }: Literal, { settings, facts }: Known): Truth => {
  if ('fact' in test) return true
  return signed(holds(test, { given: { facts: {}, settings, on: '1000-01-01' }, facts }).truth, negated)
}

const signed = (truth: Truth, negated: boolean): Truth => (negated ? negate(truth) : truth)
