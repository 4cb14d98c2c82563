/**
 * Checks answers against the service's own OpenAPI document, read as any client would read it: nothing here knows
 * the schemas the document was made from.
 */
import { type OpenApiDocument, openApiDocument } from '@maplebridge/http'
import { z } from 'zod'
import { info } from '../src/index.ts'
import { serviceOf } from './service.ts'

/** The document that the service generates. */
export const document: OpenApiDocument = openApiDocument(serviceOf().app, info)

const parsers = new Map<string, z.ZodType>()

/** What differs between an answer and the document, one line each; empty when it is as documented. */
export const differences = async (
  response: Response,
  { method, path }: { readonly method: string; readonly path: string },
): Promise<readonly string[]> => {
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  const described = at(document.paths, [path, method, 'responses', String(response.status)])
  if (described === undefined) return [`${method} ${path} does not document status ${response.status}`]
  const schema = at(described, ['content', type, 'schema'])
  if (schema === undefined)
    return [`${method} ${path} does not document ${type} for status ${response.status}`]
  const parsed = parserOf(schema).safeParse(await response.clone().json())
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const at = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([k]) => k === key)?.[1]
        : undefined,
    value,
  )

const parserOf = (schema: unknown): z.ZodType => {
  const text = JSON.stringify({ allOf: [schema], $defs: document.components.schemas })
  const known = parsers.get(JSON.stringify(schema))
  if (known !== undefined) return known
  const parser = z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')))
  parsers.set(JSON.stringify(schema), parser)
  return parser
}
