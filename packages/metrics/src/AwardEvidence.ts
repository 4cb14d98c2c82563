/**
 * What a unit shows for an award: figures and records, values from elsewhere to compare with, what is known of the
 * unit, and who answered which statement. Everything may be absent; what is absent is not known.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Award } from './Award.ts'
import { CaseRecord } from './CaseRecord.ts'
import { MetricTally } from './MetricTally.ts'
import { Ratio } from './Ratio.ts'

/**
 * A value that a relative target is a multiple of: of which year, from which source, and whether it was made by the
 * definition that it is held against. A rate made otherwise can not be compared.
 */
export const Benchmark = Schema.Struct({
  ...Ratio.fields,
  year: Award.fields.years.fields.from,
  source: Schema.String.check(Schema.isNonEmpty(), Schema.isMaxCodePoints(200)),
  definition: Schema.Literals(['same', 'other', 'not-known']),
}).annotate({ identifier: 'Benchmark', description: 'A value that a relative target is a multiple of.' })

/** A value that a relative target is a multiple of. */
export type Benchmark = typeof Benchmark.Type

/** Whether a statement holds, which kind of body says so, and on which day. */
export const AwardAnswer = Schema.Struct({ holds: Schema.Boolean, by: Code, on: PlainDate }).annotate({
  identifier: 'AwardAnswer',
  description: 'Whether a statement holds, by whom and when.',
})

/** Whether a statement holds, by whom and when. */
export type AwardAnswer = typeof AwardAnswer.Type

const by = <Item extends Schema.Top>(item: Item) =>
  Schema.Record(Schema.String, item).check(Schema.isMaxProperties(500))

/** Figures by their code, records by the code of their register, and by metric what others counted from records. */
export const AwardFigures = Schema.Struct({
  figures: Schema.optionalKey(by(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))),
  records: Schema.optionalKey(by(Schema.Array(CaseRecord).check(Schema.isMaxLength(10_000)))),
  tallies: Schema.optionalKey(by(MetricTally)),
}).annotate({ identifier: 'AwardFigures', description: 'Figures, records and tallies of a unit.' })

/** Figures by their code, records by the code of their register, and by metric what others counted from records. */
export type AwardFigures = typeof AwardFigures.Type

/** What a unit shows for an award in a year; `units` are the units below it, each with its own figures. */
export const AwardEvidence = Schema.Struct({
  year: Award.fields.years.fields.from,
  ...AwardFigures.fields,
  benchmarks: Schema.optionalKey(by(Benchmark)),
  facts: Schema.optionalKey(FactValues),
  answers: Schema.optionalKey(by(AwardAnswer)),
  units: Schema.optionalKey(by(AwardFigures)),
}).annotate({ identifier: 'AwardEvidence', description: 'What a unit shows for an award in a year.' })

/** What a unit shows for an award in a year. */
export type AwardEvidence = typeof AwardEvidence.Type
