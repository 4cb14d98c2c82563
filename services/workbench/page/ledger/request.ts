/**
 * Asks the page's own server. What comes back is decoded or refused: a refusal carries what the service says, in both
 * languages, with the issues at their fields.
 */
import type { Issue } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { ProblemAnswer } from './answers.ts'

/** Why the server did not do what it was asked. */
export type Refused = {
  /** The last word of the problem's address, such as `changed-meanwhile`; `unreachable` without an answer. */
  readonly kind: string
  readonly title: string
  readonly message: Label
  readonly issues: readonly Issue[]
}

/** What the server answered, and the version that its `ETag` names. */
export type Answered<Answer> = { readonly answer: Answer; readonly etag: string | undefined }

/** A request: its method, what is sent with it, and the schema of its answer. */
export type Asked<Answer> = {
  readonly as: Schema.Codec<Answer, unknown>
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a request and decodes what comes back. */
export const request = async <Answer>(
  path: string,
  { as, method = 'GET', body, headers = {} }: Asked<Answer>,
): Promise<Result.Result<Answered<Answer>, Refused>> => {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const said: unknown = response.status === 204 ? null : await response.json()
    if (!response.ok) return Result.fail(refusalIn(said))
    return Result.map(
      Result.mapError(Schema.decodeUnknownResult(as)(said), () => unreadable),
      (answer) => ({ answer, etag: response.headers.get('etag') ?? undefined }),
    )
  } catch {
    return Result.fail(unreachable)
  }
}

const isProblem = Schema.decodeUnknownResult(ProblemAnswer)

/** The refusal that a problem document says. */
export const refusalIn = (said: unknown): Refused => {
  const problem = isProblem(said)
  if (Result.isFailure(problem)) return unreadable
  const { type, title, message, issues = [] } = problem.success
  return { kind: type.split('/').at(-1) ?? type, title, message, issues }
}

/** That no answer came. */
export const unreachable: Refused = {
  kind: 'unreachable',
  title: '',
  message: {
    zh: '服务没有答复。请检查服务是否在运行，再试一次；所填内容仍在。',
    en: 'The service did not answer. Check that it is running and try again; what you typed is still here.',
  },
  issues: [],
}

const unreadable: Refused = {
  kind: 'unreadable',
  title: '',
  message: {
    zh: '读不懂服务的答复：页面与服务的版本可能不同。请刷新页面。',
    en: 'The answer of the service can not be read: page and service may be of different versions. Reload the page.',
  },
  issues: [],
}
