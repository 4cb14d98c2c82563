/**
 * Why this body, who else was considered, and why not: each row of the plan's routing table that could have decided it,
 * in the words of its pack. The same truths as `route`, and no such row left out.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { RouteOutcome } from '@maplebridge/routing'
import type { Rule } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Assessing } from './assess.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import { explainedRules, type HoldingIn } from './explainedRules.ts'
import { identityOf } from './identityOf.ts'
import { leadingBodies } from './leadingBodies.ts'
import type { HoldingRow, RouteExplanation } from './RouteExplanation.ts'
import { routeUnder } from './routeUnder.ts'
import { levelledGivenOf } from './withLevel.ts'

/**
 * Explains who handles a dispute under an edition: every row that names a lead or a channel, or that refers it out of
 * mediation. A `directory` tells which bodies those are. Fails with every issue when the dispute cannot be assessed as given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, explainRoute, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const no = { is: false, judgedBy: 'village-pmc', basis: '走访', on: '2023-05-08' }
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'big-matter': no, 'suitable-for-mediation': { ...no, is: true } },
 * }
 * const { holding, refuted } = Result.getOrThrow(explainRoute(dispute, { under }))
 * assert.deepEqual(holding.flatMap(({ bodies }) => bodies.map(({ kind }) => kind)), ['village-pmc'])
 * const township = refuted.find(({ rule }) => rule === 'lead-township')
 * assert.deepEqual([township?.bodies[0]?.area, township?.failed[0]?.seen], ['630103002', no])
 * ```
 */
export const explainRoute = (
  dispute: Dispute,
  { under, directory }: Assessing,
): Result.Result<RouteExplanation, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, { under }), (given) => {
    const decision = routeUnder(dispute, { under, directory, given })
    const rows = explainedRules(under.routing, { given, under })
    const holding = rows.holding.filter(decides)
    const bodies = ({ then }: { readonly then: RouteOutcome }) => ({
      bodies: leadingBodies(then, { dispute, under, directory }),
    })
    const explained = {
      holding: holding.map((row) => ({
        ...row,
        ...bodies(row),
        givesWayTo: stronger(row, { among: holding, rules: under.routing.rules }),
      })),
      undecided: rows.undecided.filter(decides).map((row) => ({ ...row, ...bodies(row) })),
      refuted: rows.refuted.filter(decides).map((row) => ({ ...row, ...bodies(row) })),
    }
    const citations = citationsOf(cited(explained), { under })
    return { dispute: dispute.id, ...identityOf(under), route: decision, ...explained, citations }
  })

/** Whether a row answers a question that decides who handles the dispute. */
const decides = ({ then }: { readonly then: RouteOutcome }): boolean => questionOf(then) !== undefined

/** The question that a row decides: the first comes before the others. */
const questionOf = (then: RouteOutcome): 'referOut' | 'channel' | 'lead' | undefined => {
  if ('referOut' in then) return 'referOut'
  if ('channel' in then) return 'channel'
  return 'lead' in then ? 'lead' : undefined
}

/** Which questions come before a question: what has an answer there needs none here. */
const before = { referOut: [], channel: ['referOut'], lead: ['referOut', 'channel'] } as const

type Row = HoldingIn<RouteOutcome>

/** The rows that leave a row without effect: of a question that comes before, or by a clause of their own. */
const stronger = (
  row: Row,
  { among, rules }: { readonly among: readonly Row[]; readonly rules: readonly Rule<RouteOutcome>[] },
): HoldingRow['givesWayTo'] => {
  const question = questionOf(row.then)
  const earlier: readonly (string | undefined)[] = question === undefined ? [] : before[question]
  return among.flatMap(({ rule, then, reason }) => {
    if (earlier.includes(questionOf(then))) return [{ rule, cites: reason.cites }]
    if (questionOf(then) !== question) return []
    const { prevailsOver = [] } = rules.find(({ id }) => id === rule) ?? {}
    return prevailsOver.filter((weaker) => weaker.rule === row.rule).map(({ cites }) => ({ rule, cites }))
  })
}

const cited = ({
  holding,
  undecided,
  refuted,
}: Pick<RouteExplanation, 'holding' | 'undecided' | 'refuted'>): readonly string[] => [
  ...holding.flatMap(({ reason, givesWayTo }) => [reason, ...givesWayTo].flatMap(({ cites }) => cites)),
  ...[...undecided, ...refuted].flatMap(({ cites }) => cites),
]
