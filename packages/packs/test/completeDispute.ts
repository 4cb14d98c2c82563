// A dispute about which everything is known that its plan may ask, and nothing is special; where it goes, and which
// routing rows hold of it.
import { assess, type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { packs } from '../src/index.ts'

type Dispute = Parameters<typeof assess>[0]
type Fact = NonNullable<Pack['facts']>[number]
type Plain = boolean | number | string

/** Plain values by fact; opinions are written as bare values too. */
export type Known = Readonly<Record<string, Plain>>

/** What a case says about its dispute: values by fact, and what is no fact of its own. */
export type Case = {
  readonly matter?: string
  readonly source?: string
  readonly facts?: Known
  readonly events?: NonNullable<Dispute['events']>
  /** Facts that nobody has looked into. */
  readonly unknown?: readonly string[]
}

/** A day on which a plan is in force. */
export const dayOf = (id: string): string =>
  packs.find(({ manifest }) => manifest.id === id)?.manifest.inForce?.from ?? '2026-05-08'

/** The edition of a plan on its day. */
export const editionOf = (id: string): Edition =>
  Result.getOrThrow(editionOn(Result.getOrThrow(layersOf(packs, { id })), { on: dayOf(id) }))

/** The facts that a dispute states for itself. */
export const statedFacts = ({ facts }: Edition): readonly Fact[] =>
  Object.values(facts).filter(({ derived }) => derived === undefined)

/** A value as an officer types it: an opinion says who holds it, on what basis, and since when. */
export const typed = ({ judgement }: Fact, value: Plain, { on }: Pick<Edition, 'on'>) =>
  judgement === undefined || typeof value === 'number'
    ? value
    : { is: value, judgedBy: judgement.by[0], basis: '试验', on }

/** A village of the plan's own area, or one anywhere for a plan that names no area. */
export const villageOf = ({ area = '321282' }: Pick<Edition, 'area'>): string =>
  area.padEnd(6, '02').padEnd(12, '001')

const quietValue = (fact: Fact): Plain | undefined => {
  if (fact.kind === 'boolean') return fact.id === 'suitable-for-mediation'
  if (fact.kind === 'count') return fact.minimum
  return fact.kind === 'choice' ? fact.values[0].code : undefined
}

/** The dispute of a case, complete but for what the case leaves unknown. */
export const completeDispute = (change: Case, { under }: { readonly under: Edition }): Dispute => ({
  id: 'complete',
  matter: change.matter ?? 'tourism',
  area: villageOf(under),
  filedOn: under.on,
  source: change.source ?? 'application',
  facts: Object.fromEntries(
    statedFacts(under).flatMap((fact) => {
      const value = change.facts?.[fact.id] ?? quietValue(fact)
      return value === undefined || change.unknown?.includes(fact.id)
        ? []
        : [[fact.id, typed(fact, value, under)]]
    }),
  ),
  ...(change.events !== undefined && { events: change.events }),
})

/** What an assessment says of a case. */
export const assessmentOf = (change: Case, { under }: { readonly under: Edition }) =>
  Result.getOrThrow(assess(completeDispute(change, { under }), { under }))

/** Where the dispute of a case goes. */
export const routeOf = (change: Case, options: { readonly under: Edition }) =>
  assessmentOf(change, options).route

/** The facts named, as true. */
export const facts = (...known: readonly string[]): Case => ({
  facts: Object.fromEntries(known.map((id) => [id, true])),
})

/** A mediation that is under way, one that came to an agreement that day, one that failed, and a refusal. */
export const courses = ({ on }: Pick<Edition, 'on'>) => {
  const started = { type: 'mediation-started', on } as const
  return {
    underWay: { events: [started] },
    settled: { events: [started, { type: 'settled', on, effectiveOn: on, form: 'written' }] },
    failed: { events: [started, { type: 'mediation-failed', on }] },
    refused: { events: [{ type: 'party-refused', on, party: 'respondent' }] },
  } satisfies Record<string, Case>
}
