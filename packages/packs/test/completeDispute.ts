// A dispute about which everything is known that its plan may ask, and what the plan says of it rule by rule.
import { assess, type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { packs } from '../src/index.ts'

const on = '2026-05-08'

type Dispute = Parameters<typeof assess>[0]
type Fact = NonNullable<Pack['facts']>[number]

/** Plain values by fact; opinions are written as bare values too. */
export type Known = Readonly<Record<string, boolean | number | string>>

/** What a case says about its dispute: values by fact, and what is no fact of its own. */
export type Case = {
  readonly matter?: string
  readonly source?: string
  readonly facts?: Known
  readonly events?: NonNullable<Dispute['events']>
  /** Facts that nobody has looked into. */
  readonly unknown?: readonly string[]
}

/** The edition of a pack whose source has no range in force. */
export const editionOf = (id: string): Edition =>
  Result.getOrThrow(editionOn(Result.getOrThrow(layersOf(packs, { id })), { on }))

/** The facts that a dispute states for itself. */
export const statedFacts = ({ facts }: Edition): readonly Fact[] =>
  Object.values(facts).filter(({ derived }) => derived === undefined)

const quietValue = (fact: Fact): boolean | number | string | undefined => {
  if (fact.kind === 'boolean') return fact.id === 'suitable-for-mediation'
  if (fact.kind === 'count') return fact.minimum
  return fact.kind === 'choice' ? fact.values[0].code : undefined
}

const quiet = (under: Edition): Known =>
  Object.fromEntries(
    statedFacts(under).flatMap((fact) => {
      const value = quietValue(fact)
      return value === undefined ? [] : [[fact.id, value]]
    }),
  )

/** A dispute in a village of the plan's own area, or of one anywhere for a plan that names no area. */
export const completeDispute = (change: Case, { under }: { readonly under: Edition }): Dispute => ({
  id: 'complete',
  matter: change.matter ?? 'tourism',
  area: (under.area ?? '321282').padEnd(6, '02').padEnd(12, '001'),
  filedOn: on,
  source: change.source ?? 'application',
  facts: Object.fromEntries(
    Object.entries({ ...quiet(under), ...change.facts }).flatMap(([id, value]) => {
      if (change.unknown?.includes(id)) return []
      const [judgedBy] = under.facts[id]?.judgement?.by ?? []
      const isPlain = judgedBy === undefined || typeof value === 'number'
      return [[id, isPlain ? value : { is: value, judgedBy, basis: '试验', on }]]
    }),
  ),
  ...(change.events !== undefined && { events: change.events }),
})

/** Where the dispute of a case goes. */
export const routeOf = (change: Case, { under }: { readonly under: Edition }) =>
  Result.getOrThrow(assess(completeDispute(change, { under }), { under })).route
