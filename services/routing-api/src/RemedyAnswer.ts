/**
 * The lawful ways open to the parties of one dispute, with the packs behind them and their clauses.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  citationsOf,
  citesOfRemedy,
  type DisputeInvalidError,
  type Edition,
  identityOf,
  levelledGivenOf,
  openRemedies,
} from '@maplebridge/policy-pack'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import { Remedy } from '@maplebridge/routing/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** The lawful ways open to the parties of one dispute. */
export const RemedyAnswer = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  remedies: Schema.Array(Remedy),
  /** The clauses that the remedies cite: their rows, the rules of the court, what refuses them, and their notes. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RemedyAnswer',
  description: 'The lawful ways open to the parties of one dispute. 一件纠纷的当事人可走的合法途径。',
})

/** The lawful ways open to the parties of one dispute. */
export type RemedyAnswer = typeof RemedyAnswer.Type

/** The lawful ways open under an edition. */
export const remedyAnswerOf = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<RemedyAnswer, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, { under }), (given) => {
    const remedies = openRemedies(dispute, { under, given })
    const citations = citationsOf(remedies.flatMap(citesOfRemedy), { under })
    return { dispute: dispute.id, ...identityOf(under), remedies, citations }
  })
