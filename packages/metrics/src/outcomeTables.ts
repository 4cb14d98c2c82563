/**
 * Conditions made ready for counting many records. The classes of the few facts that some conditions ask make a key;
 * which counters a key raises is decided when it is first met, by the rule kernel, and looked up ever after.
 */
import {
  allOf,
  anyOf,
  type Condition,
  type FactRegister,
  type FactSorter,
  factSorters,
  holds,
  negate,
  type SettingValues,
  type Test,
  type Truth,
  testsIn,
} from '@maplebridge/rules'
import { type Asks, type Bundle, bundled, type Placed } from './conditionBundles.ts'

/** What conditions are decided under. */
export type Under = { readonly facts: FactRegister; readonly settings: SettingValues }

/**
 * Conditions that ask the same few facts. For each key `vectors` holds what to add to the packed counters of a set;
 * its first lane counts the row itself, so a vector that begins with nothing has not been met.
 */
export type OutcomeTable = {
  /** Which sorters are asked, and what the class of each is multiplied with in a key. */
  readonly asks: readonly number[]
  readonly factors: readonly number[]
  /** For each of them the classes, marked 1, in which no condition can hold any more, whatever the others are. */
  readonly closing: readonly Uint8Array[]
  /** Where the words of the table begin among those of a set, and how many they are: a multiple of four. */
  readonly offset: number
  readonly words: number
  readonly vectors: Int32Array
  /** Decides a key that has not been met. */
  readonly meet: (key: number) => void
}

/** Conditions ready for counting. */
export type OutcomeTables = {
  readonly sorters: readonly FactSorter[]
  readonly tables: readonly OutcomeTable[]
  /** Conditions that ask so many facts that each record is put to the rule kernel. */
  readonly wide: readonly { readonly condition: Condition; readonly place: number }[]
  /** By place of a condition the lane of a set that counts it; the next one counts what is open. */
  readonly lanes: readonly number[]
  /** How many words of four lanes a set has. */
  readonly width: number
}

/** A condition that alone has more keys has no table. */
const alone = 2 ** 18

/** The tables of conditions; internal to the package. */
export const outcomeTables = (conditions: readonly Condition[], under: Under): OutcomeTables => {
  const byFact = factSorters(conditions, under)
  const facts = [...byFact.keys()]
  const sorters = [...byFact.values()]
  const placed = conditions.map((condition, place): Placed => {
    const asks = testsIn(condition).flatMap((test) => ('fact' in test ? [facts.indexOf(test.fact)] : []))
    return { condition, place, asks: new Set(asks) }
  })
  const keysOf = (asks: Asks): number => [...asks].reduce((keys, at) => keys * (sorters[at]?.classes ?? 1), 1)
  const narrow = placed.filter(({ asks }) => keysOf(asks) <= alone)
  const lanes: number[] = []
  const tables: OutcomeTable[] = []
  let width = 0
  for (const bundle of bundled(narrow, keysOf)) {
    for (const [at, { place }] of bundle.of.entries()) lanes[place] = 4 * width + laneIn(at)
    const table = tableOf(bundle, { byFact, under, offset: width })
    tables.push(table)
    width += table.words
  }
  const wide = placed.filter(({ asks }) => keysOf(asks) > alone)
  for (const { place } of wide) {
    lanes[place] = 4 * width
    width += 1
  }
  return { sorters, tables, wide, lanes, width }
}

/** The lane of a condition among those of its table; lane 0 counts the rows. */
const laneIn = (at: number): number => 1 + 2 * at

const tableOf = (
  { asks: asked, of }: Bundle,
  { byFact, under, offset }: { readonly byFact: ByFact; readonly under: Under; readonly offset: number },
): OutcomeTable => {
  const truthIn = (condition: Condition, classes: Classes): Truth =>
    truthOf(condition, (test) => truthOfTest(test, { classes, byFact, under }))
  const ordered = [...asked]
    .flatMap((at) => {
      const sorter = [...byFact.values()][at]
      return sorter === undefined ? [] : [{ at, sorter, closing: closingOf(sorter, of, truthIn) }]
    })
    // What most often says that nothing holds is asked first.
    .toSorted((a, b) => closedBy(b) - closedBy(a))
  const sorters = ordered.map(({ sorter }) => sorter)
  const factors = sorters.map((_, nth) => product(sorters.slice(0, nth)))
  const words = 4 * Math.ceil(laneIn(of.length) / 16)
  const vectors = new Int32Array(product(sorters) * words)
  const meet = (key: number): void => {
    const classes = new Map(
      sorters.map((sorter, nth) => [sorter.fact, Math.floor(key / (factors[nth] ?? 1)) % sorter.classes]),
    )
    const raise = (lane: number): void => {
      const word = key * words + (lane >>> 2)
      vectors[word] = (vectors[word] ?? 0) | (1 << (8 * (lane & 3)))
    }
    raise(0)
    for (const [at, { condition }] of of.entries()) {
      const truth = truthIn(condition, classes)
      if (truth !== false) raise(laneIn(at) + (truth === true ? 0 : 1))
    }
  }
  const closing = ordered.map((each) => each.closing)
  return { asks: ordered.map(({ at }) => at), factors, closing, offset, words, vectors, meet }
}

/** The class of each fact; a fact without one is not known. */
type Classes = ReadonlyMap<string, number>

/** What is false while all other facts are not known stays false whatever they are. */
const closingOf = (
  { fact, classes }: FactSorter,
  of: readonly Placed[],
  truthIn: (condition: Condition, classes: Classes) => Truth,
): Uint8Array =>
  Uint8Array.from({ length: classes }, (_, at) =>
    Number(of.every(({ condition }) => truthIn(condition, new Map([[fact, at]])) === false)),
  )

const closedBy = ({ closing }: { readonly closing: Uint8Array }): number =>
  closing.reduce((sum, closed) => sum + closed, 0)

const product = (sorters: readonly FactSorter[]): number =>
  sorters.reduce((keys, { classes }) => keys * classes, 1)

type ByFact = ReadonlyMap<string, FactSorter>

const truthOfTest = (
  test: Test,
  {
    classes,
    byFact,
    under: { facts, settings },
  }: { readonly classes: Classes; readonly byFact: ByFact; readonly under: Under },
): Truth => {
  if (!('fact' in test)) return holds(test, { given: { facts: {}, settings, on: anyDay }, facts }).truth
  const sorter = byFact.get(test.fact)
  return sorter?.truths.get(test)?.[classes.get(test.fact) ?? sorter.unknown] ?? 'unknown'
}

/** Records carry no judgements, which alone depend on the day. */
export const anyDay = '1000-01-01'

const truthOf = (condition: Condition, truthOfTest: (test: Test) => Truth): Truth => {
  if ('all' in condition) return allOf(condition.all.map((part) => truthOf(part, truthOfTest)))
  if ('any' in condition) return anyOf(condition.any.map((part) => truthOf(part, truthOfTest)))
  if ('not' in condition) return negate(truthOf(condition.not, truthOfTest))
  return truthOfTest(condition)
}
