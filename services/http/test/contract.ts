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
    const hasNone = type === '' && at(described, ['content']) === undefined
    const schema = at(described, ['content', type, 'schema'])
    if (schema === undefined)
      return hasNone ? [] : [`${method} ${path} does not document ${type} for status ${response.status}`]
    if (!/[/+]json$/u.test(type)) return []
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

type Operation = {
  readonly operationId?: string
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>
}

/** What a document leaves out: ids, tags, words in both languages, schemas it refers to; one line each. */
export const omissionsOf = (document: OpenApiDocument): readonly string[] => {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]: [string, Operation]) => ({
      at: `${method} ${path}`,
      operation,
    })),
  )
  const ids = operations.map(({ operation }) => operation.operationId)
  const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)]
  return [
    ...(operations.length > 0 && new Set(ids).size === operations.length ? [] : ['ids are not distinct']),
    ...(named.length > 0 ? [] : ['no schema is referred to']),
    ...operations.flatMap(({ at: place, operation: { operationId, tags, summary, responses } }) => [
      ...(/^[a-z][A-Za-z]+$/u.test(operationId ?? '') ? [] : [`${place}: operationId`]),
      ...(tags?.length === 1 ? [] : [`${place}: tag`]),
      ...(/[a-z].* · .*\p{Script=Han}/u.test(summary ?? '') ? [] : [`${place}: summary`]),
      ...Object.entries(responses ?? {}).flatMap(([status, { description = '' }]) =>
        /\p{Script=Han}/u.test(description) ? [] : [`${place}: description of ${status}`],
      ),
    ]),
    ...named.flatMap(([, name = '']) =>
      Object.hasOwn(document.components.schemas, name) ? [] : [`schema ${name}`],
    ),
  ]
}
