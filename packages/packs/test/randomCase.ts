// Random disputes about which everything is known, from a seed.
import type { Edition } from '@maplebridge/policy-pack'
import type { Chance } from '../../../bench/src/randomFrom.ts'
import { type Case, courses, type Known, statedFacts } from './completeDispute.ts'

/** A case of any matter, source, course and facts that the edition knows; counts stay small. */
export const randomCase = (chance: Chance, { under }: { readonly under: Edition }): Case => {
  const oneOf = <Item>(items: readonly Item[]): readonly Item[] => {
    const at = chance.below(items.length)
    return items.slice(at, at + 1)
  }
  const source = under.facts['source']
  const sources = source?.kind === 'choice' ? source.values.map(({ code }) => code) : []
  const valuesOf = (fact: ReturnType<typeof statedFacts>[number]): readonly Known[string][] => {
    if (fact.kind === 'boolean') return [chance.below(2) === 0]
    if (fact.kind === 'count') return [fact.minimum + chance.below(4)]
    return fact.kind === 'choice' ? oneOf(fact.values).map(({ code }) => code) : []
  }
  const known = statedFacts(under).flatMap((fact) => valuesOf(fact).map((value) => [fact.id, value] as const))
  const [matter] = oneOf(under.matters)
  const [from] = oneOf(sources)
  const { underWay, failed, settled, refused } = courses(under)
  const [course] = oneOf<Case>([{}, underWay, failed, settled, refused])
  return {
    ...(matter !== undefined && { matter: matter.code }),
    ...(from !== undefined && { source: from }),
    ...course,
    facts: Object.fromEntries(known),
  }
}
