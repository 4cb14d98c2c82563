/**
 * A JSON body whose text a database can keep. JSON can say a NUL and half of a surrogate pair; PostgreSQL takes neither.
 */
import { jsonBody, refuseRequest } from '@maplebridge/http'
import type { Issue } from '@maplebridge/policy-pack'
import type { MiddlewareHandler } from 'hono'
import { every } from 'hono/combine'

/** Lets a request through only with a well-formed JSON body of at most `maxBytes` bytes that can be kept. */
export const keepableBody = ({ maxBytes }: { readonly maxBytes: number }): MiddlewareHandler =>
  every(jsonBody({ maxBytes }), keepable)

const keepable: MiddlewareHandler = async (c, next) => {
  const path = unkeepableIn(await c.req.json())
  return path === undefined ? next() : refuseRequest(c, [{ code: 'out-of-domain', path, message }])
}

const unkeepable = /[\0\p{Surrogate}]/u

/** Where the first text stands that can not be kept. Not recursive: a body may be nested as deeply as it is long. */
const unkeepableIn = (body: unknown): Issue['path'] | undefined => {
  const open: { readonly value: unknown; readonly path: Issue['path'] }[] = [{ value: body, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && unkeepable.test(value)) return path
    if (typeof value !== 'object' || value === null) continue
    for (const [key, each] of Object.entries(value)) {
      if (unkeepable.test(key)) return path
      open.push({ value: each, path: path.length < deepest ? [...path, key] : path })
    }
  }
  return undefined
}

/** How deep a place is told; no contract is as deep. */
const deepest = 20

const message = {
  zh: '含有空字符或不成对的代理字符，无法保存；请删去',
  en: 'has a NUL or half of a surrogate pair, which can not be kept; remove it',
}
