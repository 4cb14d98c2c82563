/**
 * Looks up rules that only ask whether facts equal given codes. Those that ask the same facts stand in one index,
 * under the classes they ask for, so that a decision costs what it finds and not how many rows there are. While some
 * of the facts are not known, an index over the others is used; it is built when it is first needed.
 */
import type { Conjunction } from './conjunctions.ts'
import type { FactReader } from './factReader.ts'
import { grouped } from './grouped.ts'
import { add, type Match } from './match.ts'

/** The rules of one set of facts. */
export type EqualityIndex = {
  /** Adds the rules that hold, or are open, when the facts have these classes. */
  readonly add: (classes: Int32Array, to: Match) => void
}

/** So many rules must ask the same facts before an index pays. */
const worthwhile = 128

/** Rules that ask more facts than this are left to the masks: every set of known facts may need its own index. */
const mostFacts = 5

/** A rule asks for at most so many combinations of codes, or it is left to the masks. */
const mostKeys = 64

/** For each fact that a rule asks, by its place among the readers, the classes that the rule accepts. */
type Accepted = ReadonlyMap<number, readonly number[]>
type Row = { readonly place: number; readonly accepted: Accepted }

/**
 * Indexes of the rules that can be looked up, and the places of the rest. `parts` holds the conjunctions of each rule.
 */
export const equalityIndexes = (
  parts: readonly (readonly Conjunction[])[],
  readers: readonly FactReader[],
): { readonly indexes: readonly EqualityIndex[]; readonly rest: readonly number[] } => {
  const readerOf = new Map(readers.map(({ fact }, at) => [fact, at]))
  const rows = parts.flatMap(([only, ...others], place): readonly Row[] => {
    const accepted = others.length > 0 ? undefined : acceptedBy(only ?? [], readers, readerOf)
    return accepted === undefined ? [] : [{ place, accepted }]
  })
  const groups = grouped(rows, ({ accepted }) => [...accepted.keys()].toSorted((a, b) => a - b).join())
  const indexed = [...groups.values()].filter(
    (group) => group.length >= worthwhile && hasKeys(group, readers),
  )
  const found = new Set(indexed.flatMap((group) => group.map(({ place }) => place)))
  return {
    indexes: indexed.map((group) => indexOf(group, readers)),
    rest: parts.flatMap((_, place) => (found.has(place) ? [] : [place])),
  }
}

/** Whether every combination of classes has a whole number of its own. */
const hasKeys = ([row]: readonly Row[], readers: readonly FactReader[]): boolean =>
  [...(row?.accepted.keys() ?? [])].reduce((keys, at) => keys * (readers[at]?.unknown ?? 0), 1) <=
  Number.MAX_SAFE_INTEGER

const acceptedBy = (
  conjunction: Conjunction,
  readers: readonly FactReader[],
  readerOf: ReadonlyMap<string, number>,
): Accepted | undefined => {
  const accepted = new Map<number, readonly number[]>()
  let keys = 1
  for (const { test, negated } of conjunction) {
    if (negated || !('fact' in test) || !('is' in test || 'oneOf' in test)) return undefined
    const at = readerOf.get(test.fact) ?? -1
    const reader = readers[at]
    // A fact that is asked twice stays unknown while it is not known, even where the two exclude each other.
    if (reader?.byValue === undefined || accepted.has(at)) return undefined
    const values = 'is' in test ? [test.is] : test.oneOf
    const { byValue, unknown } = reader
    accepted.set(at, [...new Set(values.map((value) => byValue.get(value) ?? unknown))])
    keys *= values.length
  }
  return accepted.size === 0 || accepted.size > mostFacts || keys > mostKeys ? undefined : accepted
}

type Lookup = ReadonlyMap<number, readonly number[]>

const indexOf = (rows: readonly Row[], readers: readonly FactReader[]): EqualityIndex => {
  const facts = [...(rows[0]?.accepted.keys() ?? [])].toSorted((a, b) => a - b)
  const unknowns = facts.map((at) => readers[at]?.unknown ?? 0)
  const all = 2 ** facts.length - 1
  const lookups: (Lookup | undefined)[] = []
  lookups[all] = lookupOf(rows, facts, unknowns, all)
  return {
    add: (classes, to) => {
      let known = 0
      let key = 0
      for (let at = 0; at < facts.length; at += 1) {
        const inClass = classes[facts[at] ?? 0] ?? 0
        const unknown = unknowns[at] ?? 0
        if (inClass === unknown) continue
        known |= 1 << at
        key = key * unknown + inClass
      }
      let lookup = lookups[known]
      if (lookup === undefined) {
        lookup = lookupOf(rows, facts, unknowns, known)
        lookups[known] = lookup
      }
      const found = lookup.get(key)
      if (found === undefined) return
      const places = known === all ? to.satisfied : to.undecided
      for (let at = 0; at < found.length; at += 1) add(places, found[at] ?? 0)
    },
  }
}

/** The rows under the key that the classes of the known facts make; a row that accepts several has several keys. */
const lookupOf = (
  rows: readonly Row[],
  facts: readonly number[],
  unknowns: readonly number[],
  known: number,
): Lookup => {
  const lookup = new Map<number, number[]>()
  for (const { place, accepted } of rows) {
    let keys: readonly number[] = [0]
    facts.forEach((fact, at) => {
      if ((known & (1 << at)) === 0) return
      const classes = accepted.get(fact) ?? []
      keys = keys.flatMap((key) => classes.map((inClass) => key * (unknowns[at] ?? 0) + inClass))
    })
    for (const key of keys) {
      const found = lookup.get(key)
      if (found === undefined) lookup.set(key, [place])
      else found.push(place)
    }
  }
  return lookup
}
