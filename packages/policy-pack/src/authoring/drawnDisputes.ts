/**
 * Disputes about which everything is known, drawn at random for two editions at once and the same for the same seed.
 * Internal to the package.
 */
import type { DisputeEvent } from '@maplebridge/dispute'
import type { Fact, FactValue } from '@maplebridge/rules'
import type { Edition } from '../Edition.ts'
import type { CaseDispute } from './PackCase.ts'

/** So many disputes of matters and sources that both editions know, with a value for every fact that either asks. */
export const drawnDisputes = (
  editions: readonly [Edition, Edition],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly CaseDispute[] => {
  const [one, other] = editions
  const matters = one.matters
    .map(({ code }) => code)
    .filter((code) => other.matters.some((each) => each.code === code))
  const sources = sourcesOf(one).filter((code) => sourcesOf(other).includes(code))
  const facts = Object.values({ ...one.facts, ...other.facts }).filter(({ derived }) => derived === undefined)
  const below = chanceOf(seed)
  const oneOf = <Item>(items: readonly Item[]): readonly Item[] => {
    const at = below(items.length)
    return items.slice(at, at + 1)
  }
  return Array.from({ length: count }).flatMap((): readonly CaseDispute[] => {
    const [matter] = oneOf(matters)
    const [source] = oneOf(sources)
    const [events = []] = oneOf(coursesOn(one.on))
    const known = facts.flatMap((fact) =>
      drawnValue(fact, { below }).map((value) => [fact.id, value] as const),
    )
    return matter === undefined || source === undefined
      ? []
      : [{ matter, source, facts: Object.fromEntries(known), events }]
  })
}

/** The part of a drawn dispute that an edition can read: facts that it declares, with values it knows. */
export const readable = ({ facts = {}, ...dispute }: CaseDispute, under: Edition): CaseDispute => ({
  ...dispute,
  facts: Object.fromEntries(
    Object.entries(facts).filter(([id, value]) => isReadable(value, under.facts[id])),
  ),
})

const isReadable = (value: FactValue, fact: Fact | undefined): boolean => {
  switch (fact?.kind) {
    case undefined:
    case 'date':
      return false
    case 'boolean':
      return typeof value === 'boolean'
    case 'choice':
    case 'code':
      return fact.values.some(({ code }) => code === value)
    case 'count':
    case 'money':
      return typeof value === 'number' && value >= fact.minimum && value <= fact.maximum
  }
}

type Below = { readonly below: (limit: number) => number }

const drawnValue = (fact: Fact, { below }: Below): readonly FactValue[] => {
  switch (fact.kind) {
    case 'boolean':
      // Most disputes suit mediation; otherwise half of them would leave it at once.
      return [fact.id === 'suitable-for-mediation' ? below(10) < 9 : below(2) === 0]
    case 'choice':
    case 'code':
      return fact.values
        .slice(below(fact.values.length))
        .slice(0, 1)
        .map(({ code }) => code)
    case 'count':
    case 'money':
      return [drawnNumber(fact, { below })]
    case 'date':
      return []
  }
}

/** Small numbers and round ones more often than others: bounds of plans lie there. */
const drawnNumber = (
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  { below }: Below,
): number => {
  const width = [4, 12, 60, 1000][below(4)] ?? 4
  return Math.min(maximum, minimum + below(width))
}

const sourcesOf = ({ facts }: Edition): readonly string[] => {
  const source = facts['source']
  return source?.kind === 'choice' ? source.values.map(({ code }) => code) : []
}

/** The ways a mediation may have gone, about as often as they leave most disputes in mediation. */
const coursesOn = (on: string): readonly (readonly DisputeEvent[])[] => {
  const started = { type: 'mediation-started', on } as const
  return [
    [],
    [],
    [started],
    [started, { type: 'settled', on, effectiveOn: on, form: 'written' }],
    [started, { type: 'mediation-failed', on }],
    [{ type: 'party-refused', on, party: 'respondent' }],
  ]
}

/** Whole numbers from a seed, the same on every machine (mulberry32). */
const chanceOf = (seed: number): Below['below'] => {
  let state = seed | 0
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}
