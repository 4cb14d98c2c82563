/**
 * The network address a request comes from. It is used for counting, kept in memory alone, and not logged.
 */
import type { Context } from 'hono'

type Incoming = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }

/**
 * The address of the caller. Behind proxies of one's own, it is the one that the outermost of them saw: what callers
 * themselves write into `x-forwarded-for` stands to the left of it and is not believed.
 */
export const addressOf = (c: Context, { proxies }: { readonly proxies: number }): string => {
  // proof: under `@hono/node-server` the environment is its request; under any other server every field may be missing
  const { incoming } = (c.env ?? {}) as Incoming
  const direct = incoming?.socket?.remoteAddress ?? 'unknown'
  if (proxies === 0) return direct
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  return forwarded.at(-proxies) || direct
}
