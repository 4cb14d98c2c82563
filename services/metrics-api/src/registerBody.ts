/**
 * A register as the body of a request: read as it comes, never held whole, and cut off once it is longer than allowed.
 */
import { type ProblemType, problems } from '@maplebridge/http'
import type { Context } from 'hono'

/** How a register is written. */
export type RegisterForm = 'csv' | 'ndjson'

const forms: readonly (readonly [RegisterForm, RegExp])[] = [
  ['ndjson', /^application\/(?:x-ndjson|jsonl)\s*(?:;|$)/iu],
  ['csv', /^text\/csv\s*(?:;|$)/iu],
]

/** How the body of a request writes a register; `undefined` when it is none. */
export const registerForm = (c: Context): RegisterForm | undefined => {
  const type = c.req.header('content-type') ?? ''
  return forms.find(([, pattern]) => pattern.test(type))?.[0]
}

/** A body that is read piece by piece, and what was wrong with it, as far as it was read. */
export type RegisterBody = {
  readonly pieces: AsyncIterable<Uint8Array>
  readonly fault: () => ProblemType<400 | 413> | undefined
}

/** The body of a request, of at most so many bytes; `unsupported` when it is compressed. */
export const registerBody = (
  c: Context,
  { maxBytes }: { readonly maxBytes: number },
): RegisterBody | 'unsupported' => {
  if ((c.req.header('content-encoding') ?? 'identity') !== 'identity') return 'unsupported'
  const { body } = c.req.raw
  const seen = { bytes: 0, isRead: false }
  return {
    pieces: (async function* () {
      for await (const piece of body ?? []) {
        seen.bytes += piece.byteLength
        if (seen.bytes > maxBytes) return
        yield piece
      }
      seen.isRead = true
    })(),
    fault: () => {
      if (seen.bytes > maxBytes) return problems.bodyTooLarge
      return seen.isRead && seen.bytes === 0 ? problems.emptyBody : undefined
    },
  }
}
