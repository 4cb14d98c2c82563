/**
 * What a door answers, put so that doors can be compared: the whole assessment, or the kind of refusal with the
 * code and place of each issue.
 */
import type { Issue } from '@maplebridge/policy-pack'
import type { Request } from '../scripts/disputes.ts'

/** The answer of a door. */
export type Answer =
  | { readonly _tag: 'Answered'; readonly assessment: unknown }
  | { readonly _tag: 'Refused'; readonly kind: string; readonly issues: readonly string[] }

/** A way to ask. */
export type Door = (request: Request) => Promise<Answer>

/** Each refusal of the packages and its name over HTTP. */
const kinds: Readonly<Record<string, string>> = {
  UnknownPackError: 'unknown-pack',
  NotInForceError: 'not-in-force',
  ImpossibleDateError: 'impossible-date',
  DisputeInvalidError: 'invalid-dispute',
}

/** An assessment as it survives JSON. */
export const answered = (assessment: unknown): Answer => ({
  _tag: 'Answered',
  assessment: JSON.parse(JSON.stringify(assessment)),
})

/** A refusal by its tag or its name over HTTP; paths count from the dispute. */
export const refused = (
  kind: string,
  { issues = [] }: { readonly issues?: readonly Pick<Issue, 'code' | 'path'>[] },
): Answer => ({
  _tag: 'Refused',
  kind: kinds[kind] ?? kind,
  issues: issues.map(
    ({ code, path }) => `${code} ${(path[0] === 'dispute' ? path.slice(1) : path).join('.')}`,
  ),
})
