/**
 * A value that a plan leaves open ("in time", "large scale", a reading it does not decide). The adopter's own
 * layer supplies it with the clause that fixes it; unset means undecided, never a default.
 */
import * as Schema from 'effect/Schema'
import { CitationId, Code } from './Code.ts'
import { Label } from './Label.ts'

const declared = { id: Code, label: Label, why: Label, cites: Schema.NonEmptyArray(CitationId) }

/** A declared setting: one of a list, a bounded count, or a duration. */
export const Setting = Schema.Union([
  Schema.Struct({
    ...declared,
    kind: Schema.Literal('choice'),
    values: Schema.NonEmptyArray(Schema.Struct({ code: Code, label: Label })),
  }),
  Schema.Struct({
    ...declared,
    kind: Schema.Literal('count'),
    unit: Label,
    minimum: Schema.Int,
    maximum: Schema.Int,
  }),
  Schema.Struct({ ...declared, kind: Schema.Literal('duration') }),
]).annotate({ identifier: 'Setting', description: 'A value the plan leaves open, to be set by its adopter.' })

/** A declared setting. */
export type Setting = typeof Setting.Type

/** A length of time, such as 24 hours or 3 working days. */
export const Duration = Schema.Struct({
  amount: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
  unit: Schema.Literals(['hour', 'calendar-day', 'working-day', 'month', 'year']),
}).annotate({ identifier: 'Duration', description: 'A length of time: a whole amount and its unit.' })

/** A length of time. */
export type Duration = typeof Duration.Type

/** What an adopter set, with the clauses of its own that fix it. */
export const SettingValue = Schema.Struct({
  value: Schema.Union([Schema.String, Schema.Int, Duration]),
  cites: Schema.NonEmptyArray(CitationId),
}).annotate({ identifier: 'SettingValue', description: 'A set value and the clauses that fix it.' })

/** What an adopter set, with the clauses that fix it. */
export type SettingValue = typeof SettingValue.Type

/** Set values by setting id; what is absent is unset. */
export type SettingValues = Readonly<Record<string, SettingValue>>
