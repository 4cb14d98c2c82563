/**
 * A staffing table that cannot be judged as given.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** A staffing table that cannot be judged as given; `issues` say where and why. */
export type StaffingInvalidError = {
  readonly _tag: 'StaffingInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/**
 * The error for the given issues.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { staffingInvalid } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'missing-key', path: [0, 'kind'], message: { zh: '缺少此项', en: 'is missing' } } as const
 * assert.equal(staffingInvalid([issue]).message.en, 'the staffing table cannot be judged: `[0].kind`: is missing')
 * ```
 */
export const staffingInvalid = (issues: readonly Issue[]): StaffingInvalidError => ({
  _tag: 'StaffingInvalidError',
  issues,
  message: {
    zh: `配备表有误：${issueText(issues).zh}`,
    en: `the staffing table cannot be judged: ${issueText(issues).en}`,
  },
})
