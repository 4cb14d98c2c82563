/**
 * Reads the cases of a pack from untrusted data.
 */
import * as Result from 'effect/Result'
import type { Issue } from '../Issue.ts'
import { strictDecoder } from '../schemaIssues.ts'
import { type PackCase, PackCases } from './PackCase.ts'

/**
 * Decodes a list of cases. Strict: an unknown key is an issue; so is an id that is used twice.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeCases } from '@maplebridge/policy-pack/authoring'
 *
 * const decoded = decodeCases([{ id: 'first', title: { zh: '一', en: 'First' }, on: '2026-03-02' }])
 * assert.deepEqual(Result.isFailure(decoded) && decoded.failure.map(({ path }) => path.join('.')), [
 *   '0.dispute', '0.expect',
 * ])
 * ```
 */
export const decodeCases = (input: unknown): Result.Result<readonly PackCase[], readonly Issue[]> =>
  Result.flatMap(casesRead(input), (cases) => {
    const twice = cases.flatMap(({ id }, at): readonly Issue[] =>
      cases.findIndex((each) => each.id === id) === at
        ? []
        : [
            {
              code: 'duplicate-id',
              path: [at, 'id'],
              message: {
                zh: `案例编号 \`${id}\` 已经用过；请换一个编号`,
                en: `the case id \`${id}\` is used already; take another`,
              },
            },
          ],
    )
    return twice.length > 0 ? Result.fail(twice) : Result.succeed(cases)
  })

const casesRead = strictDecoder(PackCases)
