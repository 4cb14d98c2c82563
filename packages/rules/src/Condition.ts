/**
 * Conditions as plain JSON data over declared facts and settings. The list of tests is closed and has no free
 * expressions: that is what keeps gaps, overlaps and counterfactuals decidable.
 */
import * as Schema from 'effect/Schema'
import { Code, ValueCode } from './Code.ts'

/** A limit that a test compares with: a number, a date as text, or the value of a setting. */
export type Bound = number | string | { readonly setting: string }

/** One question about one fact or one setting. */
export type Test =
  | { readonly fact: string; readonly is: boolean | string }
  | { readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly fact: string; readonly within: string }
  | { readonly fact: string; readonly atLeast: Bound }
  | { readonly fact: string; readonly atMost: Bound }
  | { readonly fact: string; readonly between: readonly [Bound, Bound] }
  | { readonly fact: string; readonly before: Bound }
  | { readonly fact: string; readonly after: Bound }
  | { readonly setting: string; readonly is: string }

/** All of, any of, not, or one test. `{ all: [] }` always holds. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test

const Bound = Schema.Union([Schema.Int, Schema.String, Schema.Struct({ setting: Code })])

const Nested = Schema.suspend((): Schema.Codec<Condition> => Condition)

/** The schema of a {@link Test}. */
export const Test: Schema.Codec<Test> = Schema.Union([
  Schema.Struct({ fact: Code, is: Schema.Union([Schema.Boolean, Schema.String]) }),
  Schema.Struct({ fact: Code, oneOf: Schema.NonEmptyArray(Schema.String) }),
  Schema.Struct({ fact: Code, within: ValueCode }),
  Schema.Struct({ fact: Code, atLeast: Bound }),
  Schema.Struct({ fact: Code, atMost: Bound }),
  Schema.Struct({ fact: Code, between: Schema.Tuple([Bound, Bound]) }),
  Schema.Struct({ fact: Code, before: Bound }),
  Schema.Struct({ fact: Code, after: Bound }),
  Schema.Struct({ setting: Code, is: Schema.String }),
]).annotate({ identifier: 'Test', description: 'One question about one fact or one setting.' })

/** The schema of a {@link Condition}; unknown keys do not decode. */
export const Condition: Schema.Codec<Condition> = Schema.Union([
  Schema.Struct({ all: Schema.Array(Nested) }),
  Schema.Struct({ any: Schema.Array(Nested) }),
  Schema.Struct({ not: Nested }),
  Test,
]).annotate({ identifier: 'Condition', description: 'A condition over facts and settings, as data.' })
