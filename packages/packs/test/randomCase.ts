// Random disputes about which everything is known, from a seed.
import type { Edition } from '@maplebridge/policy-pack'
import { type Case, type Known, statedFacts } from './completeDispute.ts'

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number

/** The same numbers for the same seed (mulberry32). */
export const seeded = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const on = '2026-05-08'
const started = { type: 'mediation-started', on } as const
const courses: readonly NonNullable<Case['events']>[] = [
  [],
  [started],
  [started, { type: 'mediation-failed', on }],
  [started, { type: 'settled', on, effectiveOn: on, form: 'written' }],
  [{ type: 'party-refused', on, party: 'respondent' }],
]

/** A case of any matter, source, course and facts that the edition knows; counts stay small. */
export const randomCase = (random: Random, { under }: { readonly under: Edition }): Case => {
  const oneOf = <Item>(items: readonly Item[]): readonly Item[] => {
    const at = Math.floor(random() * items.length)
    return items.slice(at, at + 1)
  }
  const source = under.facts['source']
  const sources = source?.kind === 'choice' ? source.values.map(({ code }) => code) : []
  const valuesOf = (fact: ReturnType<typeof statedFacts>[number]): readonly Known[string][] => {
    if (fact.kind === 'boolean') return [random() < 0.5]
    if (fact.kind === 'count') return [fact.minimum + Math.floor(random() * 4)]
    return fact.kind === 'choice' ? oneOf(fact.values).map(({ code }) => code) : []
  }
  const known = statedFacts(under).flatMap((fact) => valuesOf(fact).map((value) => [fact.id, value] as const))
  const [matter] = oneOf(under.matters)
  const [from] = oneOf(sources)
  const [events] = oneOf(courses)
  return {
    ...(matter !== undefined && { matter: matter.code }),
    ...(from !== undefined && { source: from }),
    ...(events !== undefined && { events }),
    facts: Object.fromEntries(known),
  }
}
