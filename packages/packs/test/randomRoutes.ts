// Complete disputes drawn at random, the same for the same seed, and what becomes of them under a plan.
import { assess, editionOn } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { dayOf, layersUnder, typed, typedFacts, villageOf } from './quietRoute.ts'

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
  const on = dayOf(id)
  const under = Result.getOrThrow(editionOn(layersUnder(id), { on }))
  const facts = typedFacts(id)
  const sources = Object.values(under.facts).flatMap((fact) =>
    fact.kind === 'choice' && fact.derived === 'source' ? fact.values.map(({ code }) => code) : [],
  )
  const random = randomFrom(seed)
  const oneOf = <Item>(items: readonly Item[]): Item => {
    // proof: `random` is below 1 and no list here is empty
    return items[Math.floor(random() * items.length)] as Item
  }
  const drawnFor = (fact: (typeof facts)[number]) => {
    // Most disputes suit mediation; otherwise half of them would leave it at once.
    if (fact.id === 'suitable-for-mediation') return random() < 0.9
    if (fact.kind === 'count') return oneOf([fact.minimum, 2, 3])
    return fact.kind === 'choice' ? oneOf(fact.values).code : random() < 0.5
  }
  const courses = coursesOn(on)
  return Array.from({ length: count }, (_, at) => {
    const dispute: Dispute = {
      id: `R-${at}`,
      matter: oneOf(under.matters).code,
      area: villageOf(id),
      filedOn: on,
      source: oneOf(sources),
      facts: Object.fromEntries(facts.map((fact) => [fact.id, typed(fact, drawnFor(fact), on)])),
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

/** Numbers from 0 to below 1 (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
