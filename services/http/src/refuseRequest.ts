/**
 * Refuses a request that is not as its contract says.
 */
import { type Issue, issueText } from '@maplebridge/policy-pack'
import type { Context } from 'hono'
import { problems } from './ProblemType.ts'
import { refuse } from './refuse.ts'
import { shownIssues } from './shownIssues.ts'

/** A response that says where a request differs from the contract. */
export const refuseRequest = (c: Context, found: readonly Issue[]) => {
  const issues = shownIssues(found)
  return refuse(c, problems.invalidRequest, {
    message: {
      zh: `请求与接口说明不符：${issueText(issues).zh}`,
      en: `the request is not as the contract says: ${issueText(issues).en}`,
    },
    issues,
  })
}
