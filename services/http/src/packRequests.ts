/**
 * What requests about disputes have in common: the pack and the day, the dispute that its package decodes, and the
 * problems that follow. A dispute is documented whole and read later, so that a wrong one is an answer about it.
 */
import type { z } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import type { Dispute } from '@maplebridge/dispute'
import { type DisputeInvalidError, disputeInvalid, type Edition, type Issue } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { Editions } from './editions.ts'
import { type ProblemType, problems } from './ProblemType.ts'
import { packProblems } from './packProblems.ts'
import { problemResponses } from './responses.ts'
import { shownIssues } from './shownIssues.ts'

/** The pack and the day of a request: as a contract shows them, and as they are read, to be refused in their own words. */
export const packAndDay = {
  shown: { pack: Code, on: PlainDate },
  read: { pack: Schema.String, on: Schema.String },
} as const

/** The check that a request sends at most so many disputes. */
export const disputesUpTo = (most: number) =>
  Schema.isMaxLength(most, { message: `expected at most ${most} disputes` })

/** A request with a JSON body, and examples of it. */
export const jsonRequest = <T, E>(
  schema: z.ZodType<T, E>,
  examples: Readonly<Record<string, { summary: string; value: unknown }>>,
) => ({
  body: { required: true, content: { 'application/json': { schema, examples: { ...examples } } } },
})

const ofBodies = [
  problems.emptyBody,
  problems.malformedJson,
  packProblems.unknownPack,
  problems.bodyTooLarge,
  problems.unsupportedMediaType,
] as const
const ofContent = [problems.invalidRequest, packProblems.notInForce, packProblems.impossibleDate] as const

/** The refusals of a request that names a pack and a day and sends many disputes, each answered on its own. */
export const manyRefused = problemResponses(...ofBodies, ...ofContent)

/** The refusals of a request that names a pack and a day and sends one dispute; further kinds are of status 422. */
export const oneRefused = (...more: readonly ProblemType<422>[]) => ({
  ...manyRefused,
  ...problemResponses(...ofContent, packProblems.invalidDispute, ...more),
})

/** Decodes the dispute of a request and asks about it; issues lead to it from `at`, its place in the request. */
export const aboutDispute = <Answer, Refused extends { readonly _tag: string } = never>(
  input: unknown,
  {
    at,
    ask,
  }: {
    readonly at: Issue['path']
    readonly ask: (dispute: Dispute) => Result.Result<Answer, DisputeInvalidError | Refused>
  },
): Result.Result<Answer, DisputeInvalidError | Refused> =>
  Result.mapError(Result.flatMap(decodeDispute(input), ask), (failure) =>
    isInvalid(failure) ? disputeInvalid(shownIssues(failure.issues, { at })) : failure,
  )

/** Asks about the dispute of a request under the edition of the pack and day that the request names. */
export const underEdition = <Answer>(
  { pack, on, dispute: input }: { readonly pack: string; readonly on: string; readonly dispute: unknown },
  {
    editions,
    ask,
  }: {
    readonly editions: Editions
    readonly ask: (
      dispute: Dispute,
      options: { readonly under: Edition },
    ) => Result.Result<Answer, DisputeInvalidError>
  },
) =>
  Result.flatMap(editions(pack, { on }), (under) =>
    aboutDispute(input, { at: ['dispute'], ask: (dispute) => ask(dispute, { under }) }),
  )

const isInvalid = (failure: { readonly _tag: string }): failure is DisputeInvalidError =>
  failure._tag === 'DisputeInvalidError'
