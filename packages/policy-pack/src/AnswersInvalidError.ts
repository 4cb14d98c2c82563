/**
 * Answers of a self-assessment that cannot be read as given.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** Answers that cannot be read as given; `issues` say where and why. */
export type AnswersInvalidError = {
  readonly _tag: 'AnswersInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/**
 * The error for the given issues.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { answersInvalid } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'unknown-value', path: ['funds'], message: { zh: '没有此项', en: 'is not known' } } as const
 * assert.equal(answersInvalid([issue]).message.en, 'the answers cannot be read: `funds`: is not known')
 * ```
 */
export const answersInvalid = (issues: readonly Issue[]): AnswersInvalidError => ({
  _tag: 'AnswersInvalidError',
  issues,
  message: {
    zh: `自查答复有误：${issueText(issues).zh}`,
    en: `the answers cannot be read: ${issueText(issues).en}`,
  },
})
