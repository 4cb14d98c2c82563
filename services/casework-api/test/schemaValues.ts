/**
 * Values that the JSON Schemas of a contract describe, for the body of each operation.
 */
import type { OpenApiDocument } from '@maplebridge/http'
import fc from 'fast-check'

type Schema = {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** Depth at which what is optional is left out. */
const deepest = 5

/** For each operation with a body, values of its schema; what a pattern can not be drawn from is any text. */
export const valuesOf = (document: OpenApiDocument): ReadonlyMap<string, fc.Arbitrary<unknown>> => {
  const { schemas } = document.components
  const draw = (schema: Schema, depth: number): fc.Arbitrary<unknown> => {
    const { $ref, anyOf, oneOf, allOf = [] } = schema
    if ($ref !== undefined) {
      const named: Schema = schemas[$ref.split('/').at(-1) ?? ''] ?? {}
      return depth > deepest + 3 ? fc.constant(null) : draw(named, depth + 1)
    }
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
    if ('const' in schema) return fc.constant(schema.const)
    const choices = anyOf ?? oneOf
    if (choices !== undefined) return fc.oneof(...choices.map((each) => draw(each, depth + 1)))
    const whole: Schema = Object.assign({}, schema, ...allOf)
    switch (whole.type) {
      case 'object':
        return objectOf(whole, depth)
      case 'array':
        return fc.array(draw(whole.items ?? whole.prefixItems?.[0] ?? {}, depth + 1), {
          minLength: depth > deepest ? 0 : 1,
          maxLength: depth > deepest ? 0 : 3,
        })
      case 'integer':
        return fc.integer({ min: whole.minimum ?? -5, max: whole.maximum ?? 1_000_000 })
      case 'number':
        return fc.double({ noNaN: true, noDefaultInfinity: true })
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      case 'string':
        return matching(whole.pattern)
      default:
        return fc.jsonValue({ maxDepth: 1 })
    }
  }
  const objectOf = ({ properties = {}, required = [], additionalProperties }: Schema, depth: number) => {
    const keys = Object.entries(properties).filter(([key]) => depth < deepest || required.includes(key))
    const known = fc.record(Object.fromEntries(keys.map(([key, each]) => [key, draw(each, depth + 1)])), {
      requiredKeys: [...required].filter((key) => key in properties),
    })
    if (typeof additionalProperties !== 'object') return known
    const others = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), draw(additionalProperties, depth + 1), {
      maxKeys: 2,
    })
    return fc.tuple(known, others).map(([a, b]) => ({ ...b, ...a }))
  }
  return new Map(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap(({ operationId, requestBody }) =>
        requestBody === undefined
          ? []
          : [[operationId, draw(requestBody.content['application/json'].schema, 0)] as const],
      ),
    ),
  )
}

const matching = (pattern: string | undefined): fc.Arbitrary<string> => {
  // In capitals as well, the pattern of a UUID lets through what stricter readers do not.
  if (pattern?.includes('[0-9a-fA-F]{8}')) return fc.uuid()
  if (pattern === undefined) return fc.string({ unit: 'grapheme', maxLength: 30 })
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 40 })
  } catch {
    return fc.string({ maxLength: 20 })
  }
}
