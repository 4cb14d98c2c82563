/**
 * What would send a dispute to another body, in words: the answers of `@maplebridge/rules/analysis` about one table for
 * each routing row that names the body. In it the row must hold, and every row that stands in its way must not.
 */
import { isWithin } from '@maplebridge/area'
import { type Body, bodyOf, type Dispute } from '@maplebridge/dispute'
import { type RouteOutcome, type RoutingDecision, route } from '@maplebridge/routing'
import type { Given, GravestTable, Rule } from '@maplebridge/rules'
import { type Change, type Changes, whatWouldChange } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import { type BodyUnknownError, bodyUnknown } from './BodyUnknownError.ts'
import { changesInWords } from './changesInWords.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'
import { bodiesIn, leadingKinds } from './leadingBodies.ts'
import type { RouteChanges } from './RouteChanges.ts'
import { levelled, levelledGivenOf } from './withLevel.ts'

/**
 * What would send a dispute to a body of the kind `to`, as lead or as a body that the party may choose. Fails when no
 * row of the plan names that kind, and with every issue when the dispute cannot be assessed as given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { changesOfRoute, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const no = { is: false, judgedBy: 'village-pmc', basis: '走访', on: '2023-05-08' }
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'big-matter': no, 'suitable-for-mediation': { ...no, is: true } },
 * }
 * const { changes, body } = Result.getOrThrow(changesOfRoute(dispute, { under, to: 'township-pmc' }))
 * assert.equal(body?.area, '630103002')
 * assert.deepEqual(changes[0]?.steps.map(({ fact, value }) => [fact, value]), [['big-matter', true]])
 * ```
 */
export const changesOfRoute = (
  dispute: Dispute,
  { under, to }: { readonly under: Edition; readonly to: string },
): Result.Result<RouteChanges, DisputeInvalidError | BodyUnknownError> => {
  const { rules } = under.routing
  const among = [...new Set(rules.flatMap(({ then }) => leadingKinds(then)))]
  if (!among.includes(to)) return Result.fail(bodyUnknown(to, { among }))
  return Result.map(levelledGivenOf(dispute, { under }), (given): RouteChanges => {
    const decided = (known: Given): RoutingDecision =>
      route(dispute, { under: { table: under.routing, bodies: under.bodies }, given: levelled(known, under) })
    const now = decided(given)
    const kind = under.bodies[to]
    const body = (kind && bodyOf(kind, { area: dispute.area })) ?? null
    const terms = { given, to: 'there', settled: true, isDown: isDown(now, { to: body }) } as const
    const towards = rules.filter(({ then }) => leadingKinds(then).includes(to))
    const ways = joined(
      towards.map((row) => whatWouldChange(wayBy(row, under.routing), terms)),
      ({ set }) => bodiesOf(decided({ ...given, facts: { ...given.facts, ...set } })).includes(to),
    )
    const cites = [...now.reasons, ...ways.changes].flatMap((each) => each.cites)
    return {
      dispute: dispute.id,
      ...identityOf(under),
      route: now,
      to,
      body,
      ...changesInWords(ways, { given, under }),
      citations: citationsOf(cites, { under }),
    }
  })
}

type Way = 'elsewhere' | 'there' | 'hindered'

/** The table of one row: there when it holds, hindered by every row that would take the dispute elsewhere. */
const wayBy = (row: Rule<RouteOutcome>, { facts, rules }: Edition['routing']): GravestTable<Way> => ({
  id: `way-by-${row.id}`,
  combine: 'gravest',
  outcomes: ['elsewhere', 'there', 'hindered'],
  facts,
  rules: rules.flatMap((each): readonly Rule<Way>[] => {
    if (each.id === row.id) return [{ ...each, then: 'there' }]
    return hinders(each, row) ? [{ ...each, then: 'hindered' }] : []
  }),
})

/** A row out of mediation, a channel before a lead, or another answer to the same question that does not give way. */
const hinders = (other: Rule<RouteOutcome>, row: Rule<RouteOutcome>): boolean => {
  if ('referOut' in other.then) return true
  if ('channel' in other.then && 'lead' in row.then) return true
  if (other.question !== row.question) return false
  const gaveWay = row.prevailsOver?.some(({ rule }) => rule === other.id) ?? false
  return !gaveWay && JSON.stringify(other.then) !== JSON.stringify(row.then)
}

/** Down, from a body whose area holds that of the other; and so is a way back into mediation. */
const isDown = (now: RoutingDecision, { to }: { readonly to: Body | null }): boolean =>
  now._tag === 'ReferredOut' ||
  bodiesIn(now).some(
    ({ area }) =>
      area !== undefined && to?.area !== undefined && to.area !== area && isWithin(to.area, { area }),
  )

/** The kinds of bodies that handle the dispute: one, or those between which the party chooses. */
const bodiesOf = (decision: RoutingDecision): readonly string[] =>
  decision._tag === 'Routed' || decision._tag === 'Choice' ? bodiesIn(decision).map(({ kind }) => kind) : []

/** The changes by any row, without those that hold a smaller one and those that a changed level leads elsewhere. */
const joined = (all: readonly Changes[], isThere: (change: Change) => boolean): Changes => {
  const changes = all
    .flatMap((each) => each.changes)
    .filter(isThere)
    .toSorted((a, b) => Object.keys(a.set).length - Object.keys(b.set).length)
  const asked = new Map(all.flatMap(({ reassess }) => reassess.map((each) => [each.fact, each] as const)))
  return {
    changes: changes.filter((change, at) => !changes.slice(0, at).some((less) => isPart(less, change))),
    reassess: [...asked.values()],
    larger: all.some(({ larger }) => larger),
  }
}

const isPart = ({ set: less }: Change, { set }: Change): boolean =>
  Object.entries(less).every(([fact, value]) => set[fact] === value)
