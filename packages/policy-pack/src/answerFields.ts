/**
 * What every answer about a dispute says of the rules it rests on, whatever was asked.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** The schema fields of the pack, the day, the layers and the standing of an answer. */
export const answerFields = {
  pack: Code,
  on: PlainDate,
  /** True when the plan's window had ended on the day asked. */
  historical: Schema.Boolean,
  /** The packs the edition is made of, widest first, with their content hashes. */
  layers: Schema.Array(Schema.Struct({ id: Code, version: Schema.String, hash: Schema.String })),
  /** Always `proposed` (RL-08): an officer confirms or overrides. */
  standing: Schema.Literal('proposed'),
} as const
