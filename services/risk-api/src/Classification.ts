/**
 * The level of one dispute with its reasons, the packs behind it and its clauses: the part of an assessment that says
 * how serious a dispute is.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import type { Dispute } from '@maplebridge/dispute'
import { type DisputeInvalidError, type Edition, givenOf } from '@maplebridge/policy-pack'
import { Citation } from '@maplebridge/policy-pack/schema'
import { classify } from '@maplebridge/risk'
import { RiskAssessment } from '@maplebridge/risk/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** Which rules an answer rests on: the pack, the day, and the layers with their content hashes. */
export const underEdition = {
  pack: Code,
  on: PlainDate,
  /** True when the plan's window had ended on the day asked. */
  historical: Schema.Boolean,
  /** The packs the edition is made of, widest first, with their content hashes. */
  layers: Schema.Array(Schema.Struct({ id: Code, version: Schema.String, hash: Schema.String })),
  /** Always `proposed` (RL-08): an officer confirms or overrides. */
  standing: Schema.Literal('proposed'),
} as const

/** The level of one dispute. */
export const Classification = Schema.Struct({
  dispute: Schema.String,
  ...underEdition,
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

/** The identity of an edition, as every answer of the service carries it. */
export const identityOf = ({ pack, on, historical, layers }: Edition) => ({
  pack,
  on,
  historical,
  layers,
  standing: 'proposed' as const,
})

/** Classifies a dispute under an edition. */
export const classificationOf = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<Classification, DisputeInvalidError> =>
  Result.map(givenOf(dispute, { under }), (given) => {
    const risk = under.risk === undefined ? null : classify(given, { under: under.risk.table })
    return { dispute: dispute.id, ...identityOf(under), risk, citations: cited(risk, under) }
  })

const cited = (
  risk: RiskAssessment | null,
  { risk: rules, citations }: Edition,
): Classification['citations'] => {
  if (risk === null) return []
  const floor = risk.reasons.length > 0 ? [] : (rules?.floorCites ?? [])
  return [...new Set([...floor, ...[...risk.reasons, ...risk.open].flatMap(({ cites }) => cites)])]
    .toSorted()
    .flatMap((id) => citations[id] ?? [])
}
