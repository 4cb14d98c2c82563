/**
 * The levels of many disputes, without reasons and so fast: for a table of a whole county, or to see what a new plan
 * would change. Each dispute is answered on its own; the reasons of one are asked for singly.
 */
import { aboutDispute } from '@maplebridge/http'
import { type Edition, givenOf } from '@maplebridge/policy-pack'
import { answerFields, Issue } from '@maplebridge/policy-pack/schema'
import { compileRange, type DecidedRange, type Known } from '@maplebridge/rules'
import { Code } from '@maplebridge/rules/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** The level of one dispute of a batch, with its place in the request. */
export const BatchedLevel = Schema.Union([
  Schema.TaggedStruct('Classified', {
    index: Schema.Int,
    dispute: Schema.String,
    established: Code,
    possible: Code,
  }),
  Schema.TaggedStruct('WithoutLevels', { index: Schema.Int, dispute: Schema.String }),
  Schema.TaggedStruct('Rejected', { index: Schema.Int, issues: Schema.Array(Issue) }),
]).annotate({
  identifier: 'BatchedLevel',
  description:
    'One dispute of a batch: its level, or none where the plan has no levels, or rejected with its issues. ' +
    '批次中一件纠纷的等级；方案未设等级的不分级，有误的单独退回。',
})

/** The level of one dispute of a batch. */
export type BatchedLevel = typeof BatchedLevel.Type

/** The levels of a batch, in the order of the request. */
export const BatchClassification = Schema.Struct({
  ...answerFields,
  results: Schema.Array(BatchedLevel),
}).annotate({
  identifier: 'BatchClassification',
  description: 'One result for each dispute sent, in the same order. 与发送顺序一致的逐件等级。',
})

/** The levels of a batch. */
export type BatchClassification = typeof BatchClassification.Type

/** Classifies one dispute of a batch. */
export const batchedLevel = (
  input: unknown,
  index: number,
  { under }: { readonly under: Edition },
): BatchedLevel => {
  const decide = deciderOf(under)
  const decided = aboutDispute(input, {
    at: ['disputes', index],
    ask: (dispute) =>
      Result.map(givenOf(dispute, { under }), (given): BatchedLevel => {
        const level = decide?.(given)
        return level === undefined
          ? { _tag: 'WithoutLevels', index, dispute: dispute.id }
          : { _tag: 'Classified', index, dispute: dispute.id, ...level }
      }),
  })
  return Result.isSuccess(decided)
    ? decided.success
    : { _tag: 'Rejected', index, issues: decided.failure.issues }
}

type Decider = (known: Known) => DecidedRange<string>

/** The compiled risk table of each edition, as long as the edition is kept. */
const deciders = new WeakMap<Edition, Decider>()

const deciderOf = (under: Edition): Decider | undefined => {
  if (under.risk === undefined) return undefined
  const decide = deciders.get(under) ?? compileRange(under.risk.table, { settings: under.values })
  deciders.set(under, decide)
  return decide
}
