/**
 * Checks answers against a service's own OpenAPI document, read as any client would read it: nothing here knows
 * the schemas the document was made from.
 */
import { z } from 'zod'
import type { OpenApiDocument } from '../src/index.ts'

/** What differs between an answer and the document, one line each; empty when it is as documented. */
export type Differences = (
  response: Response,
  route: { readonly method: string; readonly path: string },
) => Promise<readonly string[]>

/** The differences between answers and a document. */
export const differencesFrom = (document: OpenApiDocument): Differences => {
  const parserOf = parsersOf(document)
  return async (response, { method, path }) => {
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const described = at(document.paths, [path, method, 'responses', String(response.status)])
    if (described === undefined) return [`${method} ${path} does not document status ${response.status}`]
    const schema = at(described, ['content', type, 'schema'])
    if (schema === undefined)
      return [`${method} ${path} does not document ${type} for status ${response.status}`]
    const parsed = parserOf(schema).safeParse(await response.clone().json())
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  }
}

const at = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([k]) => k === key)?.[1]
        : undefined,
    value,
  )

const parsersOf = (document: OpenApiDocument): ((schema: unknown) => z.ZodType) => {
  const parsers = new Map<string, z.ZodType>()
  return (schema) => {
    const text = JSON.stringify({ allOf: [schema], $defs: document.components.schemas })
    const known = parsers.get(JSON.stringify(schema))
    if (known !== undefined) return known
    const parser = z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')))
    parsers.set(JSON.stringify(schema), parser)
    return parser
  }
}
