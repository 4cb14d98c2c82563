/**
 * Which court confirms a settlement agreement. Two rules name different courts and neither says that the other is
 * gone: both are reported, side by side, with what they agree on. Nothing here chooses between them.
 */
import { Code, Label, Reason, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** What a row of the confirmation section says: a court by one of the rules, or a list that the court goes by. */
export const ConfirmationOutcome = Schema.Union([
  /** The competent court by a rule; both are codes of the pack's terms. */
  Schema.Struct({ by: Code, court: Code }),
  Schema.Struct({
    list: Schema.Literals(['not-accepted', 'rejected', 'papers']),
    items: Schema.NonEmptyArray(Label),
  }),
]).annotate({ identifier: 'ConfirmationOutcome', description: 'A competent court, or a list it goes by.' })

/** What a row of the confirmation section says. */
export type ConfirmationOutcome = typeof ConfirmationOutcome.Type

/** A rule of a confirmation section. */
export const ConfirmationRule = ruleOf(ConfirmationOutcome).annotate({ identifier: 'ConfirmationRule' })

/** A rule of a confirmation section. */
export type ConfirmationRule = typeof ConfirmationRule.Type

const Court = Schema.Struct({ court: Code, reason: Reason })

/** The courts by each rule, how far the rules agree, and the lists the court goes by. */
export const Confirmation = Schema.Struct({
  /** Each rule with the courts that it names, and those that missing facts leave open. */
  rules: Schema.Array(Schema.Struct({ by: Code, courts: Schema.Array(Court), open: Schema.Array(Court) })),
  /** The courts that every rule names: where an application is competent whichever rule applies. */
  common: Schema.Array(Code),
  /** `open` while missing facts decide. */
  agreement: Schema.Literals(['same', 'overlapping', 'disjoint', 'open']),
  lists: Schema.Array(
    Schema.Struct({
      list: Schema.Literals(['not-accepted', 'rejected', 'papers']),
      items: Schema.NonEmptyArray(Label),
      reason: Reason,
    }),
  ),
}).annotate({ identifier: 'Confirmation', description: 'The courts that confirm, by each rule.' })

/** The courts by each rule, how far the rules agree, and the lists the court goes by. */
export type Confirmation = typeof Confirmation.Type
