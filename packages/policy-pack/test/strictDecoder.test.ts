/**
 * The quick way through the strict decoder beside the slow one: the same verdict and the same value for every input.
 */
import { Dispute } from '@maplebridge/dispute/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import example from '../../../examples/disputes/property-fees.json' with { type: 'json' }
import { strictDecoder } from '../src/schema.ts'

const quick = strictDecoder(Dispute)
const slow = Schema.decodeUnknownResult(Dispute, { errors: 'all', onExcessProperty: 'error' })

type Path = readonly (string | number)[]

/** Every place in a value, the value itself first. */
const placesIn = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]

/** A copy of an object with one key set, or taken away when there is no value for it. */
const changed = (whole: object, path: Path, value: unknown): unknown => {
  const copy: unknown = structuredClone(whole)
  const parent = path.slice(0, -1).reduce((inner, key) => Reflect.get(Object(inner), key), copy)
  const key = path.at(-1)
  if (key === undefined) return value
  if (value === undefined) Reflect.deleteProperty(Object(parent), key)
  else
    Object.defineProperty(Object(parent), key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}

const { dispute } = example
const places = placesIn(dispute)
const anyPath = fc.oneof(
  fc.constantFrom(...places),
  fc
    .tuple(fc.constantFrom(...places), fc.constantFrom('x', 'on', 'type', '__proto__'))
    .map(([at, key]) => [...at, key]),
)
const anyValue = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, 1.5, '', 'a-code', '2023-05-06', '2023-02-30', {}, [], [{}]),
  fc.jsonValue(),
)

test('a dispute that is right decodes to itself', () => {
  expect(Result.getOrThrow(quick(dispute))).toEqual(dispute)
})

test('wherever a dispute is changed, both ways say the same', () => {
  fc.assert(
    fc.property(anyPath, anyValue, (path, value) => {
      const input = changed(dispute, path, value)
      const [found, expected] = [quick(input), slow(input)]
      expect(Result.isSuccess(found)).toBe(Result.isSuccess(expected))
      if (Result.isSuccess(found)) expect(found).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

test('a schema that transforms is decoded the slow way', () => {
  const Money = Schema.Struct({ yuan: Schema.FiniteFromString })
  expect(strictDecoder(Money)({ yuan: '5' })).toEqual(Result.succeed({ yuan: 5 }))
  expect(Result.isFailure(strictDecoder(Money)({ yuan: '5', fen: 0 }))).toBe(true)
})
