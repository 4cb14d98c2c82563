/**
 * Checks answers against a service's own OpenAPI document, read as any client would read it: nothing here knows
 * the schemas the document was made from. Patterns are read with Unicode, as JSON Schema has it.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { OpenApiDocument } from '../src/index.ts'

/** What differs between an answer and the document, one line each; empty when it is as documented. */
export type Differences = (
  response: Response,
  route: { readonly method: string; readonly path: string },
) => Promise<readonly string[]>

/** The differences between answers and a document. */
export const differencesFrom = (document: OpenApiDocument): Differences => {
  const checkOf = checksOf(document)
  return async (response, { method, path }) => {
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const described = at(document.paths, [path, method, 'responses', String(response.status)])
    if (described === undefined) return [`${method} ${path} does not document status ${response.status}`]
    const hasNone = type === '' && at(described, ['content']) === undefined
    const schema = at(described, ['content', type, 'schema'])
    if (schema === undefined)
      return hasNone ? [] : [`${method} ${path} does not document ${type} for status ${response.status}`]
    if (!/[/+]json$/u.test(type)) return []
    const check = checkOf(schema)
    return check(await response.clone().json()) ? [] : (check.errors ?? []).map(told)
  }
}

const told = ({ instancePath, message = 'differs' }: ErrorObject): string =>
  `${instancePath.slice(1).replaceAll('/', '.')}: ${message}`

const at = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([k]) => k === key)?.[1]
        : undefined,
    value,
  )

const checksOf = (document: OpenApiDocument): ((schema: unknown) => ValidateFunction) => {
  // A format stands beside a pattern that says the same.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: true })
  ajv.addSchema({ $id: 'document', components: document.components })
  const checks = new Map<string, ValidateFunction>()
  return (schema) => {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')
    const known = checks.get(text)
    if (known !== undefined) return known
    const check = ajv.compile(JSON.parse(text))
    checks.set(text, check)
    return check
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
