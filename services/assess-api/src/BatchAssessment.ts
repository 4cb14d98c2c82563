/**
 * Many disputes assessed in one request. Each is answered on its own: one that is wrong never loses the others.
 */
import { aboutDispute } from '@maplebridge/http'
import { assess, type DisputeInvalidError, type Edition, type Issue } from '@maplebridge/policy-pack'
import { Assessment, Issue as IssueSchema } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** The answer about one dispute of a batch, with its place in the request. */
export const BatchResult = Schema.Union([
  Schema.TaggedStruct('Assessed', { index: Schema.Int, assessment: Assessment }),
  Schema.TaggedStruct('Rejected', { index: Schema.Int, issues: Schema.Array(IssueSchema) }),
]).annotate({
  identifier: 'BatchResult',
  description: 'One dispute of a batch: assessed, or rejected with its issues. 批次中一件纠纷的结果。',
})

/** The answer about one dispute of a batch. */
export type BatchResult = typeof BatchResult.Type

/** The answers about a batch, in the order of the request. */
export const BatchAssessment = Schema.Struct({ results: Schema.Array(BatchResult) }).annotate({
  identifier: 'BatchAssessment',
  description: 'One result for each dispute sent, in the same order. 与发送顺序一致的逐件结果。',
})

/** Assesses an unread dispute; issues lead to it from `at`, its place in the request. */
export const assessUnread = (
  input: unknown,
  { under, at }: { readonly under: Edition; readonly at: Issue['path'] },
): Result.Result<Assessment, DisputeInvalidError> =>
  aboutDispute(input, { at, ask: (dispute) => assess(dispute, { under }) })

/** Assesses one dispute of a batch. */
export const batchResult = (
  input: unknown,
  index: number,
  { under }: { readonly under: Edition },
): BatchResult => {
  const assessed = assessUnread(input, { under, at: ['disputes', index] })
  return Result.isSuccess(assessed)
    ? { _tag: 'Assessed', index, assessment: assessed.success }
    : { _tag: 'Rejected', index, issues: assessed.failure.issues }
}
