/**
 * A pack that does not decode, or whose parts do not fit together.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** A pack that does not decode or does not fit together; `issues` say where and why. */
export type PackInvalidError = {
  readonly _tag: 'PackInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/**
 * The error for the given issues.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packInvalid } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'missing-key', path: ['manifest'], message: { zh: '缺少此项', en: 'is missing' } } as const
 * assert.equal(packInvalid([issue]).message.en, 'the pack cannot be used: `manifest`: is missing')
 * ```
 */
export const packInvalid = (issues: readonly Issue[]): PackInvalidError => ({
  _tag: 'PackInvalidError',
  issues,
  message: {
    zh: `规则包无法使用：${issueText(issues).zh}`,
    en: `the pack cannot be used: ${issueText(issues).en}`,
  },
})
