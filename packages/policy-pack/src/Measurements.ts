/**
 * Values by area as an answer carries them: under which packs, how much of each register was counted, and the clauses
 * behind the definitions.
 */
import * as Schema from 'effect/Schema'
import { AreasMeasured } from './AreasMeasured.ts'
import { answerFields } from './answerFields.ts'
import { Citation, Unresolved } from './Pack.ts'
import { RegisterRead } from './RegisterRead.ts'

/** Values by area with their definitions, and what was not counted. */
export const Measurements = Schema.Struct({
  ...answerFields,
  ...AreasMeasured.fields,
  read: Schema.Array(RegisterRead),
  /** The clauses behind the definitions and their targets. */
  citations: Schema.Array(Citation),
  /** Points the plan leaves unresolved and that touch a definition. */
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'Measurements',
  description:
    'Values by area with their definitions, and what was not counted. 各地区指标值、口径及未计入的记录。',
})

/** Values by area with their definitions, and what was not counted. */
export type Measurements = typeof Measurements.Type
