/**
 * Who handles one dispute with the packs behind it and its clauses: the part of an assessment that names the body.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  citationsOf,
  type DisputeInvalidError,
  type Edition,
  identityOf,
  levelledGivenOf,
} from '@maplebridge/policy-pack'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import { type RoutingDecision as Decision, route } from '@maplebridge/routing'
import { RoutingDecision } from '@maplebridge/routing/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** Who handles one dispute. */
export const RouteAnswer = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  route: RoutingDecision,
  /** The clauses that the route cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RouteAnswer',
  description: 'Who handles one dispute, or why that is not settled. 一件纠纷由谁办理，或为何尚不能确定。',
})

/** Who handles one dispute. */
export type RouteAnswer = typeof RouteAnswer.Type

/** Routes a dispute under an edition. */
export const routeAnswerOf = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<RouteAnswer, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, { under }), (given) => {
    const decision = route(dispute, { under: { table: under.routing, bodies: under.bodies }, given })
    const citations = citationsOf(cited(decision), { under })
    return { dispute: dispute.id, ...identityOf(under), route: decision, citations }
  })

const cited = (decision: Decision): readonly string[] =>
  [...decision.reasons, ...('open' in decision ? decision.open : [])].flatMap(({ cites }) => cites)
