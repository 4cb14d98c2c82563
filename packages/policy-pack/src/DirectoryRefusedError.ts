/**
 * A caller's own directory of bodies that cannot be used with a plan.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/**
 * A directory that cannot be used; `issues` say where and why. It is `empty`, `unreadable` (a body is not written as
 * one, or is of a kind or an area that nobody knows), or `contradictory` (its bodies do not fit together).
 */
export type DirectoryRefusedError = {
  readonly _tag: 'DirectoryRefusedError'
  readonly because: 'empty' | 'unreadable' | 'contradictory'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/**
 * The error for the given issues.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { directoryRefused } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'missing-key', path: [0, 'kind'], message: { zh: '缺少此项', en: 'is missing' } } as const
 * const { message } = directoryRefused([issue], { because: 'unreadable' })
 * assert.equal(message.en, 'the directory of bodies cannot be used: `[0].kind`: is missing')
 * ```
 */
export const directoryRefused = (
  issues: readonly Issue[],
  { because }: Pick<DirectoryRefusedError, 'because'>,
): DirectoryRefusedError => ({
  _tag: 'DirectoryRefusedError',
  because,
  issues,
  message: {
    zh: `机构名录不能使用：${issueText(issues).zh}`,
    en: `the directory of bodies cannot be used: ${issueText(issues).en}`,
  },
})
