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
  type Truth,
} from '@maplebridge/rules'

/** What conditions are decided under. */
export type Under = { readonly facts: FactRegister; readonly settings: SettingValues }

/**
 * Conditions that ask the same few facts. `starts` holds for each key where in `steps` the counters stand that it
 * raises, after how many they are; 0 while the key has not been met.
 */
export type OutcomeTable = {
  /** Which sorters are asked, and what the class of each is multiplied with in a key. */
  readonly asks: readonly number[]
  readonly factors: readonly number[]
  readonly starts: Int32Array
  readonly steps: readonly number[]
  /** Decides a key that has not been met; gives its start. */
  readonly meet: (key: number) => number
}

/** Conditions ready for counting. Counter `2 * place` is for what counts, the next one for what is open. */
export type OutcomeTables = {
  readonly sorters: readonly FactSorter[]
  readonly tables: readonly OutcomeTable[]
  /** Conditions that ask so many facts that each record is put to the rule kernel, with their places. */
  readonly wide: readonly { readonly condition: Condition; readonly place: number }[]
}

/** Tables grow together up to so many keys, so that they stay in the fast memory of a processor. */
const together = 2 ** 12

/** A condition that alone has more keys has no table. */
const alone = 2 ** 20

/** The tables of conditions; internal to the package. */
export const outcomeTables = (conditions: readonly Condition[], under: Under): OutcomeTables => {
  const byFact = factSorters(conditions, under)
  const sorters = [...byFact.values()]
  const placed = conditions.map((condition, place): Placed => {
    const asks = new Set(factsIn(condition).map((fact) => sorters.findIndex((each) => each.fact === fact)))
    return { condition, place, asks }
  })
  const keysOf = (asks: ReadonlySet<number>): number =>
    [...asks].reduce((keys, at) => keys * (sorters[at]?.classes ?? 1), 1)
  const narrow = placed.filter(({ asks }) => keysOf(asks) <= alone)
  return {
    sorters,
    tables: bundled(narrow, keysOf).map((bundle) => tableOf(bundle, byFact, under)),
    wide: placed.filter(({ asks }) => keysOf(asks) > alone),
  }
}

type Placed = { readonly condition: Condition; readonly place: number; readonly asks: ReadonlySet<number> }

type Bundle = { readonly asks: ReadonlySet<number>; readonly of: readonly Placed[] }

/** Puts each condition to those with which it needs the fewest keys, the widest first. */
const bundled = (
  placed: readonly Placed[],
  keysOf: (asks: ReadonlySet<number>) => number,
): readonly Bundle[] => {
  const bundles: Bundle[] = []
  for (const each of placed.toSorted((a, b) => keysOf(b.asks) - keysOf(a.asks))) {
    const grown = bundles.map(({ asks, of }) => ({ asks: asks.union(each.asks), of: [...of, each] }))
    const more = grown.map(({ asks }, at) => keysOf(asks) / keysOf(bundles[at]?.asks ?? asks))
    const least = Math.min(...more)
    const at = more.indexOf(least)
    const best = grown[at]
    if (best !== undefined && (least === 1 || keysOf(best.asks) <= together)) bundles[at] = best
    else bundles.push({ asks: each.asks, of: [each] })
  }
  return bundles
}

const tableOf = (
  { asks: asked, of }: Bundle,
  byFact: ReadonlyMap<string, FactSorter>,
  under: Under,
): OutcomeTable => {
  const sorters = [...byFact.values()]
  const asks = [...asked]
  const factors: number[] = []
  let keys = 1
  for (const at of asks) {
    factors.push(keys)
    keys *= sorters[at]?.classes ?? 1
  }
  const starts = new Int32Array(keys)
  const steps = [0]
  const meet = (key: number): number => {
    const classes = new Map(
      asks.map((at, nth) => [
        sorters[at]?.fact ?? '',
        Math.floor(key / (factors[nth] ?? 1)) % (sorters[at]?.classes ?? 1),
      ]),
    )
    const truthOfTest = (test: Test): Truth => {
      if (!('fact' in test)) return holds(test, { given: { facts: {}, settings: under.settings, on: anyDay }, facts: under.facts }).truth
      return byFact.get(test.fact)?.truths.get(test)?.[classes.get(test.fact) ?? 0] ?? 'unknown'
    }
    const raised = of.flatMap(({ condition, place }) => raisedBy(truthOf(condition, truthOfTest), place))
    starts[key] = steps.length
    steps.push(raised.length, ...raised)
    return starts[key] ?? 0
  }
  return { asks, factors, starts, steps, meet }
}

type Test = Parameters<FactSorter['truths']['get']>[0]

/** Records carry no judgements, which alone depend on the day. */
const anyDay = '1000-01-01'

/** The counters that a truth raises: what counts, what is open, or none. */
export const raisedBy = (truth: Truth, place: number): readonly number[] => {
  if (truth === false) return []
  return [truth === true ? 2 * place : 2 * place + 1]
}

const truthOf = (condition: Condition, truthOfTest: (test: Test) => Truth): Truth => {
  if ('all' in condition) return allOf(condition.all.map((part) => truthOf(part, truthOfTest)))
  if ('any' in condition) return anyOf(condition.any.map((part) => truthOf(part, truthOfTest)))
  if ('not' in condition) return negate(truthOf(condition.not, truthOfTest))
  return truthOfTest(condition)
}

const factsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  return 'fact' in condition ? [condition.fact] : []
}
