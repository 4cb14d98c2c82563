/**
 * A dispute that cannot be assessed as given.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** A dispute that cannot be assessed as given; `issues` say where and why. */
export type DisputeInvalidError = {
  readonly _tag: 'DisputeInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/**
 * The error for the given issues.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { disputeInvalid } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'missing-key', path: ['matter'], message: { zh: '缺少此项', en: 'is missing' } } as const
 * assert.equal(disputeInvalid([issue]).message.en, 'the dispute cannot be assessed: `matter`: is missing')
 * ```
 */
export const disputeInvalid = (issues: readonly Issue[]): DisputeInvalidError => ({
  _tag: 'DisputeInvalidError',
  issues,
  message: {
    zh: `纠纷信息有误：${issueText(issues).zh}`,
    en: `the dispute cannot be assessed: ${issueText(issues).en}`,
  },
})
