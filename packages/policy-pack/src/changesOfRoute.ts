/**
 * What would send a dispute to another body, in words: the answers of `@maplebridge/rules/analysis` about one table for
 * each routing row that names the body. In it the row must hold, and every row that stands in its way must not. A row
 * that asks for the level is reached by the facts of the level too.
 */
import { isWithin } from '@maplebridge/area'
import type { Body, Dispute } from '@maplebridge/dispute'
import { classify } from '@maplebridge/risk'
import type { RouteOutcome, RoutingDecision } from '@maplebridge/routing'
import type { Given, Rule } from '@maplebridge/rules'
import { type Change, type Changes, whatWouldChange } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import type { Assessing } from './assess.ts'
import { type BodyUnknownError, bodyUnknown } from './BodyUnknownError.ts'
import { changesInWords } from './changesInWords.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'
import { bodiesIn, leadingBodies, leadingKinds } from './leadingBodies.ts'
import type { RouteChanges } from './RouteChanges.ts'
import { routeUnder } from './routeUnder.ts'
import { waysByRow } from './waysByRow.ts'
import { levelled, levelledGivenOf } from './withLevel.ts'

/**
 * What would send a dispute to a body of the kind `to`, as lead or as a body that the party may choose; with a `directory`
 * only where that lists one. Fails when no
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
  { under, directory, to }: Assessing & { readonly to: string },
): Result.Result<RouteChanges, DisputeInvalidError | BodyUnknownError> => {
  const { rules } = under.routing
  const among = [...new Set(rules.flatMap(({ then }) => leadingKinds(then)))]
  if (!among.includes(to)) return Result.fail(bodyUnknown(to, { among }))
  return Result.map(levelledGivenOf(dispute, { under }), (given): RouteChanges => {
    const decided = (known: Given): RoutingDecision =>
      routeUnder(dispute, { under, directory, given: levelled(known, under) })
    const now = decided(given)
    const [body = null] = leadingBodies({ lead: to }, { dispute, under, directory })
    const terms = { given, under, isDown: isDown(now, { to: body }) }
    const towards = rules.filter(({ then }) => leadingKinds(then).includes(to))
    const ways = joined(
      towards.flatMap((row) => waysBy(row, terms)),
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

/** What leads to the body by a row, at any level. No way relabels what is known to come to a lower level. */
const waysBy = (
  row: Rule<RouteOutcome>,
  { given, under, isDown }: { readonly given: Given; readonly under: Edition; readonly isDown: boolean },
): readonly Changes[] => {
  const gravityAfter = (set: Change['set'] = {}): number =>
    under.risk === undefined
      ? 0
      : under.risk.table.outcomes.indexOf(
          classify({ ...given, facts: { ...given.facts, ...set } }, { under: under.risk.table }).established,
        )
  const now = gravityAfter()
  return waysByRow(row, under).map(({ table, behind }) => {
    const ways = whatWouldChange(table, { given, to: 'there', settled: true, isDown })
    const relabels = ({ set, kinds }: Change): boolean =>
      Object.values(kinds).includes('reassess') && gravityAfter(set) < now
    return {
      ...ways,
      changes: ways.changes
        .filter((change) => !relabels(change))
        .map((change) => ({
          ...change,
          rules: [...new Set(change.rules.flatMap((rule) => behind[rule] ?? rule))],
        })),
      reassess: [...ways.reassess, ...ways.changes.filter(relabels).flatMap((each) => owners(each, under))],
    }
  })
}

/** Whom to ask about the judgements of a change that would lower the level by seeing them otherwise. */
const owners = ({ set, kinds }: Change, { facts }: Edition): Changes['reassess'] =>
  Object.keys(set).flatMap((fact) => {
    const by = facts[fact]?.judgement?.by
    return by === undefined || kinds[fact] !== 'reassess' ? [] : [{ fact, by }]
  })

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

/** The changes by any row, without those that hold a smaller one and those that only a directory leads elsewhere. */
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
