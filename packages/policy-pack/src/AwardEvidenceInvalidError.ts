/**
 * What a unit shows for an award, when it cannot be judged as given.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issueText } from './issueText.ts'

/** Evidence that cannot be judged as given; `issues` say where and why. */
export type AwardEvidenceInvalidError = {
  readonly _tag: 'AwardEvidenceInvalidError'
  readonly issues: readonly Issue[]
  readonly message: Label
}

/** The error for the given issues. Internal to the package. */
export const awardEvidenceInvalid = (issues: readonly Issue[]): AwardEvidenceInvalidError => ({
  _tag: 'AwardEvidenceInvalidError',
  issues,
  message: {
    zh: `创建材料有误：${issueText(issues).zh}`,
    en: `the evidence cannot be judged: ${issueText(issues).en}`,
  },
})
