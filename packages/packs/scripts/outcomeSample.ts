/**
 * The cases whose outcomes are kept: for each rule about levels, bodies and duties one in which it holds, and others drawn at
 * random, in which a few facts differ from those of a quiet dispute and some nobody knows. They are made once and then
 * committed, so that a change of a pack cannot change the question with the answer.
 */
import type { Edition, Pack } from '@maplebridge/policy-pack'
import { type Chance, randomFrom } from '../../../bench/src/randomFrom.ts'
import { type Case, courses, type Known, statedFacts } from '../test/completeDispute.ts'
import { type CoveredRule, coveredRules } from './ruleCoverage.ts'

type Sampling = {
  readonly under: Edition
  readonly among: readonly Pack[]
  readonly count: number
  readonly seed: number
}

/** The cases of a pack: of its rules, and so many drawn at random. */
export const outcomeSample = (pack: Pack, { under, among, count, seed }: Sampling): readonly Case[] => {
  const chance = randomFrom(seed)
  const ofRules = coveredRules(pack, among)
    .filter(({ section, tests }) => tests > 0 && sampled.has(section))
    .map((covered) => caseOf(covered, under))
  return [...ofRules, ...Array.from({ length: count }, () => drawn(under, chance))]
}

const sampled: ReadonlySet<string> = new Set(['risk', 'routing', 'duties'])

/** The first case in which a rule holds, as a dispute can have it: the course of mediation as events. */
const caseOf = ({ turns, facts }: CoveredRule, under: Edition): Case => {
  const known = Object.entries(turns[0]?.holds.facts ?? {})
  const { underWay, failed, settled, refused } = courses(under)
  const courseOf: Readonly<Record<string, Case>> = { 'under-way': underWay, failed, settled }
  const derived = (from: string) => known.find(([id]) => facts[id]?.derived === from)?.[1]
  const [matter, source, state] = [derived('matter'), derived('source'), derived('mediation')]
  return {
    ...(typeof matter === 'string' && { matter }),
    ...(typeof source === 'string' && { source }),
    ...(typeof state === 'string' && courseOf[state]),
    ...(derived('refusal') === true && refused),
    facts: Object.fromEntries(
      known.flatMap(([id, value]) =>
        typeof value === 'object' || facts[id]?.derived !== undefined ? [] : [[id, value]],
      ),
    ),
  }
}

const drawn = (under: Edition, { below, oneOf }: Chance): Case => {
  const facts = statedFacts(under)
  const { underWay, failed, settled, refused } = courses(under)
  const source = under.facts['source']
  const some = (most: number): readonly (typeof facts)[number][] =>
    Array.from({ length: below(most + 1) }, () => oneOf(facts))
  const valuesFor = (fact: (typeof facts)[number]): readonly Known[string][] => {
    if (fact.kind === 'boolean') return [fact.id !== 'suitable-for-mediation']
    if (fact.kind === 'count') return [fact.minimum + 1 + below(3)]
    return fact.kind === 'choice' ? [oneOf(fact.values).code] : []
  }
  const known = some(4).flatMap((fact) => valuesFor(fact).map((value) => [fact.id, value] as const))
  const unknown = below(4) === 0 ? [...new Set(some(2).map(({ id }) => id))] : []
  return {
    matter: oneOf(under.matters).code,
    ...(source?.kind === 'choice' && { source: oneOf(source.values).code }),
    ...oneOf<Case>([{}, {}, underWay, underWay, failed, settled, refused]),
    facts: Object.fromEntries(known.toSorted()),
    ...(unknown.length > 0 && { unknown }),
  }
}
