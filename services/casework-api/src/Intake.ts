/**
 * What somebody without an account applies for: the matter, the area, and facts about the dispute. There is no free
 * text and no field for a name, so that nothing about a person can be typed in before anybody is responsible for it.
 */
import { Dispute } from '@maplebridge/dispute/schema'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** What is wanted: to be told which lawful ways there are, or mediation. */
export const Intake = Schema.Struct({
  wants: Schema.Literals(['consultation', 'mediation']),
  pack: Code,
  matter: Code,
  area: Dispute.fields.area,
  facts: Schema.optionalKey(FactValues),
}).annotate({
  identifier: 'Intake',
  description: 'What is applied for, without an account. 咨询或调解申请。',
})

/** What somebody applies for. */
export type Intake = typeof Intake.Type
