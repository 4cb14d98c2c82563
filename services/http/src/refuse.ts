/**
 * Answers a request with a problem document. Titles and details never repeat more of the request than the
 * caller's own codes and keys.
 */
import type { Label } from '@maplebridge/rules'
import type { Context } from 'hono'
import { acceptedLanguage } from './acceptedLanguage.ts'
import type { Problem, ProblemIssue } from './Problem.ts'
import type { ProblemStatus, ProblemType } from './ProblemType.ts'
import { shortLabel } from './shownIssues.ts'

/** What is said of one problem: its message, and what may help the caller. */
export type ProblemDetails = {
  readonly message?: Label
  readonly issues?: readonly ProblemIssue[]
  readonly nearest?: string | undefined
  readonly known?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Characters of a message; with all issues in one line it may be long. */
const longest = 2000

/** A response with the problem document of a type; without a message it says what the type says. */
export const refuse = <Status extends ProblemStatus>(
  c: Context,
  type: ProblemType<Status>,
  { message: written = type.about, issues, nearest, known, headers }: ProblemDetails = {},
) => {
  const message = shortLabel(written, longest)
  const language = acceptedLanguage(c.req.header('accept-language'))
  const body: Problem = {
    type: `/problems/${type.name}`,
    title: type.title[language],
    status: type.status,
    detail: message[language],
    instance: `urn:uuid:${c.get('requestId')}`,
    message,
    ...(issues !== undefined && { issues }),
    ...(nearest !== undefined && { nearest }),
    ...(known !== undefined && { known }),
  }
  return c.json(body, type.status, {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language === 'zh' ? 'zh-CN' : 'en',
    vary: 'accept-language',
  })
}
