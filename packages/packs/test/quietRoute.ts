// A dispute about which everything is known and nothing is special, and the routing rows that hold of it under a plan.
import { assess, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { packs } from '../src/index.ts'

type Dispute = Parameters<typeof assess>[0]
type Fact = NonNullable<Pack['facts']>[number]
type Plain = boolean | number | string

/** What a case changes about the quiet dispute; judgements are written as bare values. */
export type Change = {
  readonly matter?: string
  readonly source?: string
  readonly facts?: Readonly<Record<string, Plain>>
  readonly events?: NonNullable<Dispute['events']>
}

/** A rule, a case in which it holds, and the nearest in which it does not; `always` for rules without a condition. */
export type Case = readonly [rule: string, holds: Change, not: Change | 'always']

/** The pack of an id and those it stands on, widest first. */
export const layersUnder = (id: string): readonly Pack[] => Result.getOrThrow(layersOf(packs, { id }))

/** A day on which a plan is in force. */
export const dayOf = (id: string): string => layersUnder(id).at(-1)?.manifest.inForce?.from ?? '2023-05-08'

/** The facts of a plan that an officer types in. */
export const typedFacts = (id: string): readonly Fact[] =>
  layersUnder(id)
    .flatMap(({ facts }) => facts ?? [])
    .filter(({ derived }) => derived === undefined)

/** A value as an officer types it: an opinion says who holds it, on what basis, and since when. */
export const typed = ({ judgement }: Fact, value: Plain, on: string) =>
  judgement === undefined || typeof value !== 'boolean'
    ? value
    : { is: value, judgedBy: judgement.by[0], basis: '试验', on }

/** A village of a plan's own area; one anywhere for a plan without an area. */
export const villageOf = (id: string): string =>
  (layersUnder(id).at(-1)?.manifest.area ?? '630103').padEnd(6, '01').padEnd(12, '001')

const quietValue = (fact: Fact): Plain => {
  if (fact.kind === 'count') return fact.minimum
  if (fact.kind === 'choice') return fact.values[0].code
  return fact.id === 'suitable-for-mediation'
}

/** The route of the changed quiet dispute under a plan. */
export const routeOf = (id: string, change: Change) => {
  const on = dayOf(id)
  const under = Result.getOrThrow(editionOn(layersUnder(id), { on }))
  const facts = typedFacts(id).map((fact) => [
    fact.id,
    typed(fact, change.facts?.[fact.id] ?? quietValue(fact), on),
  ])
  const dispute: Dispute = {
    id: 'quiet',
    matter: change.matter ?? 'tourism',
    area: villageOf(id),
    filedOn: on,
    source: change.source ?? 'application',
    facts: Object.fromEntries(facts),
    ...(change.events !== undefined && { events: change.events }),
  }
  return Result.getOrThrow(assess(dispute, { under })).route
}

/** The ids of the routing rows that hold of the changed quiet dispute, and of those still open. */
export const routingRowsOf = (id: string, change: Change) => {
  const route = routeOf(id, change)
  return {
    hold: route.reasons.map(({ rule }) => rule),
    open: 'open' in route ? route.open.map(({ rule }) => rule) : [],
  }
}

/** The facts named, as true. */
export const facts = (...known: readonly string[]): Change => ({
  facts: Object.fromEntries(known.map((id) => [id, true])),
})

/** The events of a mediation that came to an agreement on a plan's first day, and of one that is under way. */
export const mediation = (id: string) => {
  const started = { type: 'mediation-started', on: dayOf(id) } as const
  return {
    underWay: { events: [started] },
    settled: {
      events: [started, { type: 'settled', on: dayOf(id), effectiveOn: dayOf(id), form: 'written' }],
    },
  } satisfies Record<string, Change>
}
