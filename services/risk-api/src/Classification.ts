/**
 * The level of one dispute with its reasons, the packs behind it and its clauses: the part of an assessment that says
 * how serious a dispute is.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  citationsOf,
  type DisputeInvalidError,
  type Edition,
  givenOf,
  identityOf,
} from '@maplebridge/policy-pack'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import { classify } from '@maplebridge/risk'
import { RiskAssessment } from '@maplebridge/risk/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** The level of one dispute. */
export const Classification = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  /** `null` when the plan has no levels. */
  risk: Schema.NullOr(RiskAssessment),
  /** The clauses that the level cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'Classification',
  description: 'The risk level of one dispute as a range, with its reasons. 一件纠纷的风险等级范围及理由。',
})

/** The level of one dispute. */
export type Classification = typeof Classification.Type

/** Classifies a dispute under an edition. */
export const classificationOf = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<Classification, DisputeInvalidError> =>
  Result.map(givenOf(dispute, { under }), (given) => {
    const risk = under.risk === undefined ? null : classify(given, { under: under.risk.table })
    return { dispute: dispute.id, ...identityOf(under), risk, citations: cited(risk, under) }
  })

const cited = (risk: RiskAssessment | null, under: Edition): Classification['citations'] => {
  if (risk === null) return []
  const floor = risk.reasons.length > 0 ? [] : (under.risk?.floorCites ?? [])
  const cites = [...risk.reasons, ...risk.open].flatMap((reason) => reason.cites)
  return citationsOf([...floor, ...cites], { under })
}
