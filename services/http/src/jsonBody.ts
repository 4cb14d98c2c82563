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
export const jsonBody = ({ maxBytes }: { readonly maxBytes: number }): MiddlewareHandler => {
  const counted = every(bodyLimit({ maxSize: maxBytes, onError: (c) => tooLarge(c, maxBytes) }), wellFormed)
  return async (c, next) => {
    const length = lengthSaid(c)
    if (length === undefined) return counted(c, next)
    return length > maxBytes ? tooLarge(c, maxBytes) : wellFormed(c, next)
  }
}

/** The length that the server holds the body to; `undefined` when the body has to be counted as it comes. */
const lengthSaid = (c: Context): number | undefined => {
  const length = c.req.header('content-length')
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return undefined
  return Number.parseInt(length, 10)
}

const wellFormed: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')
  const coding = c.req.header('content-encoding') ?? 'identity'
  if (type !== undefined && !jsonType.test(type)) return refuse(c, problems.unsupportedMediaType)
  if (coding !== 'identity') return refuse(c, problems.unsupportedMediaType)
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength === 0) return refuse(c, problems.emptyBody)
  if (type === undefined) return refuse(c, problems.unsupportedMediaType)
  try {
    const body = JSON.parse(utf8.decode(bytes))
    // Whoever asks for the body later gets what was parsed here; a batch is too long to be parsed twice.
    c.req.json = () => Promise.resolve(body)
  } catch (error) {
    const message = faultOf(error)
    return refuse(c, problems.malformedJson, { message, issues: [{ code: 'unreadable', path: [], message }] })
  }
  return next()
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu

const faultOf = (error: unknown): Label => {
  // The parser's message may quote the body; only the place is taken from it.
  const place = error instanceof Error ? /line (\d+) column (\d+)/u.exec(error.message) : null
  if (place === null) return problems.malformedJson.about
  const [, line, column] = place
  return {
    zh: `第 ${line} 行第 ${column} 列不是有效的 JSON；请检查引号、逗号和括号`,
    en: `not JSON at line ${line}, column ${column}; check the quotes, commas and brackets before it`,
  }
}

const tooLarge = (c: Context, maxBytes: number): Response =>
  refuse(c, problems.bodyTooLarge, {
    message: {
      zh: `请求内容超过 ${maxBytes} 字节；请分成较小的几批发送`,
      en: `the body has more than ${maxBytes} bytes; send it in smaller parts`,
    },
  })
