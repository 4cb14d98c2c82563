/**
 * Responses of a contract: a JSON body, and the problem documents a route may answer with.
 */
import type { z } from '@hono/zod-openapi'
import { fromEffect } from './fromEffect.ts'
import { Problem } from './Problem.ts'
import { type ProblemStatus, type ProblemType, problems } from './ProblemType.ts'

const problemSchema = fromEffect(Problem)

type ProblemResponse = {
  description: string
  content: { 'application/problem+json': { schema: z.ZodType<Problem> } }
}

/** A JSON response of a contract. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The problem documents of a contract, by status; kinds of one status share a response. `internal` is always one. */
export const problemResponses = <Status extends ProblemStatus>(
  ...types: readonly ProblemType<Status>[]
): { readonly [Each in Status | 500]: ProblemResponse } => {
  const all: readonly ProblemType[] = [...types, problems.internal]
  const statuses = [...new Set(all.map(({ status }) => status))]
  const entries = statuses.map((status) => {
    const kinds = all.filter((type) => type.status === status)
    const description = kinds.map(({ name, title }) => `\`${name}\`: ${title.en} · ${title.zh}`).join('; ')
    return [status, { description, content: { 'application/problem+json': { schema: problemSchema } } }]
  })
  // proof: there is one entry for each status that occurs among the types, and no other
  return Object.fromEntries(entries) as { readonly [Each in Status | 500]: ProblemResponse }
}
