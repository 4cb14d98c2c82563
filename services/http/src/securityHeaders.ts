/**
 * Headers that keep an answer from being framed, sniffed, stored, leaked or run. A page that needs more, such as the API
 * reference, sets its own content security policy; this one allows nothing.
 */
import type { MiddlewareHandler } from 'hono'
import { complete } from './completeAnswers.ts'

/** The headers that every answer has unless it sets them itself. */
export const headersOfAll = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Sets each header that the answer does not set itself. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  if (complete.has(c.res)) return
  for (const [name, value] of Object.entries(headersOfAll)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}
