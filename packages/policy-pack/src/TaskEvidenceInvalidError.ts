/**
 * Reports about tasks that cannot be judged as given.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** Reports about tasks that cannot be judged as given; `issues` say where and why. */
export type TaskEvidenceInvalidError = {
  readonly _tag: 'TaskEvidenceInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/** The error for the given issues. Internal to the package. */
export const taskEvidenceInvalid = (issues: readonly Issue[]): TaskEvidenceInvalidError => ({
  _tag: 'TaskEvidenceInvalidError',
  issues,
  message: {
    zh: `任务报告有误：${issueText(issues).zh}`,
    en: `the reports cannot be judged: ${issueText(issues).en}`,
  },
})
