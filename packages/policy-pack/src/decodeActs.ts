/**
 * Decodes what was done for standing duties, and refuses duties that the plan does not have.
 */
import { Act } from '@maplebridge/accountability/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import type { ActsSent } from './reverseCheckOf.ts'
import { strictDecoder } from './schemaIssues.ts'
import { unknownCode } from './unknownCode.ts'

const decode = strictDecoder(Schema.Record(Code, Schema.Array(Act)))

/**
 * Acts by the id of their standing duty; fails with every issue.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn } from '@maplebridge/policy-pack'
 * import { decodeActs } from '@maplebridge/policy-pack/schema'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-06-30' }))
 * const refused = decodeActs({ 'screening-vilage': [] }, { under })
 * assert.equal(Result.isFailure(refused) && refused.failure[0]?.nearest, 'screening-village')
 * ```
 */
export const decodeActs = (
  input: unknown,
  { under }: { readonly under: Edition },
): Result.Result<ActsSent, readonly Issue[]> =>
  Result.flatMap(decode(input), (acts) => {
    const known = under.standing.map(({ id }) => id)
    const issues = Object.keys(acts)
      .filter((id) => !known.includes(id))
      .map((id) => unknownCode('unknown-value', [id], id, known))
    return issues.length > 0 ? Result.fail(issues) : Result.succeed(acts)
  })
