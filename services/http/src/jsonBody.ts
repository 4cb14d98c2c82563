/**
 * What a JSON body must be before it is looked at: not too large, of the right media type, present, UTF-8,
 * well-formed. Each refusal is a problem document of its own.
 */
import type { Label } from '@maplebridge/rules'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { every } from 'hono/combine'
import { problems } from './ProblemType.ts'
import { refuse } from './refuse.ts'

/** Lets a request through only with a well-formed JSON body of at most `maxBytes` bytes. */
export const jsonBody = ({ maxBytes }: { readonly maxBytes: number }): MiddlewareHandler =>
  every(bodyLimit({ maxSize: maxBytes, onError: (c) => tooLarge(c, maxBytes) }), wellFormed)

const wellFormed: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')
  const coding = c.req.header('content-encoding') ?? 'identity'
  if (type !== undefined && !jsonType.test(type)) return refuse(c, problems.unsupportedMediaType)
  if (coding !== 'identity') return refuse(c, problems.unsupportedMediaType)
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength === 0) return refuse(c, problems.emptyBody)
  if (type === undefined) return refuse(c, problems.unsupportedMediaType)
  const fault = faultIn(bytes)
  if (fault === undefined) return next()
  return refuse(c, problems.malformedJson, {
    message: fault,
    issues: [{ code: 'unreadable', path: [], message: fault }],
  })
}

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu

const faultIn = (bytes: ArrayBuffer): Label | undefined => {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return undefined
  } catch (error) {
    // The parser's message may quote the body; only the place is taken from it.
    const place = error instanceof Error ? /line (\d+) column (\d+)/u.exec(error.message) : null
    if (place === null) return problems.malformedJson.about
    const [, line, column] = place
    return {
      zh: `第 ${line} 行第 ${column} 列不是有效的 JSON；请检查引号、逗号和括号`,
      en: `not JSON at line ${line}, column ${column}; check the quotes, commas and brackets before it`,
    }
  }
}

const tooLarge = (c: Context, maxBytes: number): Response =>
  refuse(c, problems.bodyTooLarge, {
    message: {
      zh: `请求内容超过 ${maxBytes} 字节；请分成较小的几批发送`,
      en: `the body has more than ${maxBytes} bytes; send it in smaller parts`,
    },
  })
