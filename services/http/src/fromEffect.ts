/**
 * The one place that knows both schema libraries: presents an Effect schema to `@hono/zod-openapi`. Parsing is the
 * Effect decoder, strict and with bilingual issues; the description is the schema's own JSON Schema. Refuses two
 * different schemas of one name, since one would silently describe the other.
 */
import { z } from '@hono/zod-openapi'
import type { Issue } from '@maplebridge/policy-pack'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import * as JsonSchema from 'effect/JsonSchema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

const definitions = new Map<string, JsonSchema.JsonSchema>()

/**
 * An Effect schema as a zod schema. With `describedAs`, the document shows that schema instead: for a body of
 * which a part is decoded later, by the package that knows it.
 */
export const fromEffect = <T, E>(
  schema: Schema.Codec<T, E>,
  { describedAs = schema }: { readonly describedAs?: Schema.Constraint } = {},
): z.ZodType<T, E> => {
  const decode = strictDecoder(schema)
  const zod = z.unknown().transform((value, context): T => {
    const decoded = decode(value)
    if (Result.isSuccess(decoded)) return decoded.success
    for (const issue of decoded.failure) {
      context.addIssue({
        code: 'custom',
        message: issue.message.en,
        path: [...issue.path],
        params: { issue },
      })
    }
    return z.NEVER
  })
  const { name, description } = describe(describedAs)
  const described = name === undefined ? zod.openapi(description) : zod.openapi(name, description)
  // proof: the parser is the decoder of a codec from E to T; only its static type is unknown to zod
  return described as unknown as z.ZodType<T, E>
}

/** The JSON Schema of every named schema that was presented so far or that one of them refers to. */
export const namedDefinitions = (): ReadonlyMap<string, JsonSchema.JsonSchema> => definitions

/** The issue that the Effect decoder reported, if the zod issue carries one. */
export const issueOf = (params: unknown): Issue | undefined => {
  if (typeof params !== 'object' || params === null || !('issue' in params)) return undefined
  // proof: only `fromEffect` writes `params.issue`, and it writes an Issue
  return params.issue as Issue
}

const describe = (schema: Schema.Constraint): { name: string | undefined; description: object } => {
  const document = Schema.toJsonSchemaDocument(schema, { onExcessProperty: 'error' })
  const api = JsonSchema.toMultiDocumentOpenApi3_1({
    dialect: 'draft-2020-12',
    schemas: [document.schema],
    definitions: document.definitions,
  })
  const definitions = Object.fromEntries(
    Object.entries(api.definitions).map(([name, definition]) => [name, withPlainLists(definition)]),
  )
  for (const [name, definition] of Object.entries(definitions)) keep(name, definition)
  const root = withPlainLists(api.schemas[0])
  const { $ref: reference } = root
  const name = typeof reference === 'string' ? reference.split('/').at(-1) : undefined
  return { name, description: (name === undefined ? root : definitions[name]) ?? root }
}

/**
 * A list of at least one is described by its first and by its further values, all of one schema. Generators of clients
 * take the first alone for a tuple of one, so it is said once.
 */
const withPlainLists = <Value>(value: Value): Value => {
  if (Array.isArray(value)) {
    // proof: each part is given back in its own shape, but for a list that says the same in another way
    return value.map(withPlainLists) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const { prefixItems, ...rest }: { readonly prefixItems?: unknown; readonly items?: unknown } = value
  const isList = Array.isArray(prefixItems) && prefixItems.every((each) => isSame(each, rest.items))
  const parts = Object.entries(isList ? rest : value).map(([key, each]) => [key, withPlainLists(each)])
  // proof: as above
  return Object.fromEntries(parts) as Value
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const keep = (name: string, definition: JsonSchema.JsonSchema): void => {
  const known = definitions.get(name)
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
    throw new TypeError(`two different schemas are called \`${name}\`; give one another identifier`)
  }
  definitions.set(name, definition)
}
