// Complete disputes drawn at random, the same for the same seed, and what becomes of them under a plan.
import { assess } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { randomFrom } from '../../../bench/src/randomFrom.ts'
import { editionOf, statedFacts, typed, villageOf } from './completeDispute.ts'

type Dispute = Parameters<typeof assess>[0]
type Route =
  ReturnType<typeof assess> extends Result.Result<infer Assessment, unknown>
    ? Assessment extends { readonly route: infer Each }
      ? Each
      : never
    : never

/** A dispute and its route. */
export type Drawn = { readonly dispute: Dispute; readonly route: Route }

/** So many complete disputes under a plan, with their routes. */
export const randomRoutes = (
  id: string,
  { count, seed }: { count: number; seed: number },
): readonly Drawn[] => {
  const under = editionOf(id)
  const { on } = under
  const facts = statedFacts(under)
  const sources = Object.values(under.facts).flatMap((fact) =>
    fact.kind === 'choice' && fact.derived === 'source' ? fact.values.map(({ code }) => code) : [],
  )
  const { below, oneOf } = randomFrom(seed)
  const drawnFor = (fact: (typeof facts)[number]) => {
    // Most disputes suit mediation; otherwise half of them would leave it at once.
    if (fact.id === 'suitable-for-mediation') return below(10) < 9
    if (fact.kind === 'count') return oneOf([fact.minimum, 2, 3])
    return fact.kind === 'choice' ? oneOf(fact.values).code : below(2) === 0
  }
  const courses = coursesOn(on)
  return Array.from({ length: count }, (_, at) => {
    const dispute: Dispute = {
      id: `R-${at}`,
      matter: oneOf(under.matters).code,
      area: villageOf(under),
      filedOn: on,
      source: oneOf(sources),
      facts: Object.fromEntries(facts.map((fact) => [fact.id, typed(fact, drawnFor(fact), under)])),
      events: oneOf(courses),
    }
    return { dispute, route: Result.getOrThrow(assess(dispute, { under })).route }
  })
}

/** How often each outcome came. */
export const outcomesOf = (drawn: readonly Drawn[]): Readonly<Record<string, number>> => {
  const counted = (tag: string): number => drawn.filter(({ route }) => route._tag === tag).length
  const tags = ['Routed', 'Choice', 'Undecided', 'ReferredOut', 'Contested', 'Unrouted']
  return Object.fromEntries(tags.map((tag) => [tag, counted(tag)]))
}

/** The ways a mediation may have gone, about as often as they leave most disputes in mediation. */
const coursesOn = (on: string): readonly NonNullable<Dispute['events']>[] => {
  const started = { type: 'mediation-started', on } as const
  return [
    [],
    [],
    [started],
    [started],
    [started, { type: 'settled', on, effectiveOn: on, form: 'written' }],
    [started, { type: 'settled', on, effectiveOn: on, form: 'oral' }],
    [started, { type: 'mediation-failed', on }],
    [{ type: 'party-refused', on, party: 'respondent' }],
  ]
}
