/**
 * What a plan counts: the registers and figures it counts from, the names that reports print, its definitions, and
 * the goals that no number can stand for.
 */
import { CitationId, Code, Fact, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Metric } from './Metric.ts'

const Cited = Schema.NonEmptyArray(CitationId)

/** A list that is kept, one record a line: cases, bodies, trainings. */
export const Register = Schema.Struct({ code: Code, label: Label }).annotate({
  identifier: 'Register',
  description: 'A list that is kept, one record a line.',
})

/** A list that is kept, one record a line. */
export type Register = typeof Register.Type

/** A number that is counted elsewhere and given: the resident population, the first-instance suits of the courts. */
export const Figure = Schema.Struct({
  code: Code,
  label: Label,
  unit: Label,
  cites: Schema.Array(CitationId),
}).annotate({ identifier: 'Figure', description: 'A number that is counted elsewhere and given.' })

/** A number that is counted elsewhere and given. */
export type Figure = typeof Figure.Type

/** A name that reports print, whatever they mean by it. */
export const ClaimedName = Schema.Struct({ code: Code, label: Label }).annotate({
  identifier: 'ClaimedName',
  description: 'A name that reports print, whatever they mean by it.',
})

/** A name that reports print, whatever they mean by it. */
export type ClaimedName = typeof ClaimedName.Type

/** A goal that is worded like a measure and has none: what it says, and why no number stands for it. */
export const QualitativeGoal = Schema.Struct({
  id: Code,
  label: Label,
  reason: Label,
  force: Force,
  cites: Cited,
  unresolved: Schema.optionalKey(Cited),
}).annotate({ identifier: 'QualitativeGoal', description: 'A goal worded like a measure that has none.' })

/** A goal that is worded like a measure and has none. */
export type QualitativeGoal = typeof QualitativeGoal.Type

const list = <Item extends Schema.Top>(item: Item) => Schema.optionalKey(Schema.Array(item))

/** What a plan counts. A narrower plan may add fields to a register of a wider one. */
export const MetricsSection = Schema.Struct({
  registers: list(Register),
  /** What a record of a register says, by the code of the register. */
  fields: Schema.optionalKey(Schema.Record(Code, Schema.Array(Fact))),
  figures: list(Figure),
  names: list(ClaimedName),
  definitions: list(Metric),
  qualitative: list(QualitativeGoal),
}).annotate({ identifier: 'MetricsSection', description: 'What a plan counts.' })

/** What a plan counts. */
export type MetricsSection = typeof MetricsSection.Type
