/**
 * A norm on what bodies need to work: full-time mediators, rooms, vehicles, posts. It counts posts and things of a
 * body, never a person. A norm whose number the source leaves open has a setting in its place; a figure that the
 * source only reports asks for nothing.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code, Fact, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Kinds = Schema.NonEmptyArray(Code)
const Figure = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
const shared = {
  /** The fact of a body that is counted. */
  count: Code,
  /** The last day by which the source wants it; without one it names no day. */
  by: Schema.optionalKey(PlainDate),
}

/**
 * What is asked: of each body of some kinds (`atLeast`, for a range also `atMost`), of the bodies of several parts
 * together, or nothing, where the source reports a figure.
 */
export const Norm = Schema.Union([
  Schema.Struct({
    ...shared,
    of: Kinds,
    atLeast: Schema.Union([Figure, Schema.Struct({ setting: Code })]),
    atMost: Schema.optionalKey(Figure),
  }),
  Schema.Struct({
    ...shared,
    together: Schema.NonEmptyArray(Schema.Struct({ of: Kinds, atLeast: Figure })),
    atLeast: Figure,
  }),
  Schema.Struct({ ...shared, of: Kinds, reported: Figure }),
]).annotate({ identifier: 'Norm', description: 'What bodies need to work, as a count.' })

/** What bodies need to work, as a count. */
export type Norm = typeof Norm.Type

/** A norm with the condition under which it holds for a body, its clauses and its force. */
export const NormRule = ruleOf(Norm).annotate({ identifier: 'NormRule' })

/** A norm with the condition under which it holds for a body, its clauses and its force. */
export type NormRule = typeof NormRule.Type

/** The norms of a plan, and what they count and ask of a body. */
export const NormsSection = Schema.Struct({
  facts: Schema.Array(Fact),
  rules: Schema.Array(NormRule),
}).annotate({ identifier: 'NormsSection', description: 'The norms of a plan and what they ask of a body.' })

/** The norms of a plan, and what they count and ask of a body. */
export type NormsSection = typeof NormsSection.Type
