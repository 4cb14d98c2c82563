/**
 * Counts that no value can be made from as given.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** Counts that no value can be made from as given; `issues` say where and why. */
export type CountsInvalidError = {
  readonly _tag: 'CountsInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/**
 * The error for the given issues.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { countsInvalid } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'duplicate-id', path: [1, 'area'], message: { zh: '重复', en: 'stands twice' } } as const
 * assert.equal(countsInvalid([issue]).message.en, 'the counts cannot be measured: `[1].area`: stands twice')
 * ```
 */
export const countsInvalid = (issues: readonly Issue[]): CountsInvalidError => ({
  _tag: 'CountsInvalidError',
  issues,
  message: {
    zh: `计数有误：${issueText(issues).zh}`,
    en: `the counts cannot be measured: ${issueText(issues).en}`,
  },
})
