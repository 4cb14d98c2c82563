/**
 * The body of a request that is a file and small enough to be held whole.
 */
import { type ProblemType, problems } from '@maplebridge/http'
import type { Context } from 'hono'
import { registerBody } from './registerBody.ts'

/** The bytes of a body, or what is wrong with it. */
export const wholeBody = async (
  c: Context,
  { maxBytes }: { readonly maxBytes: number },
): Promise<Uint8Array | ProblemType<400 | 413 | 415>> => {
  const body = registerBody(c, { maxBytes })
  if (body === 'unsupported') return problems.unsupportedMediaType
  const pieces: Uint8Array[] = []
  for await (const piece of body.pieces) pieces.push(piece)
  return body.fault() ?? Buffer.concat(pieces)
}
