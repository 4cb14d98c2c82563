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
import { type RoutingDecision as Decision, type Directory, route } from '@maplebridge/routing'
import { DirectoryWarning, RoutingDecision } from '@maplebridge/routing/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** Who handles one dispute. */
export const RouteAnswer = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  route: RoutingDecision,
  /** What is odd about the directory that was sent; absent where none was. */
  warnings: Schema.optionalKey(Schema.Array(DirectoryWarning)),
  /** The clauses that the route cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RouteAnswer',
  description: 'Who handles one dispute, or why that is not settled. 一件纠纷由谁办理，或为何尚不能确定。',
})

/** Who handles one dispute. */
export type RouteAnswer = typeof RouteAnswer.Type

/** Routes a dispute under an edition, to the bodies of a directory if there is one. */
export const routeAnswerOf = (
  dispute: Dispute,
  { under, directory }: { readonly under: Edition; readonly directory?: Directory | undefined },
): Result.Result<RouteAnswer, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, { under }), (given) => {
    const { routing: table, bodies, matters } = under
    const decision = route(dispute, { under: { table, bodies, matters }, given, directory })
    const citations = citationsOf(cited(decision), { under })
    return {
      dispute: dispute.id,
      ...identityOf(under),
      route: decision,
      ...(directory !== undefined && { warnings: directory.warnings }),
      citations,
    }
  })

const cited = (decision: Decision): readonly string[] =>
  [...decision.reasons, ...('open' in decision ? decision.open : [])].flatMap(({ cites }) => cites)
