/**
 * The shape of a pack's risk section: ordered levels and the rules that lead to them. Which levels exist, and
 * whether any do, is the plan's business; a plan without levels has no such section.
 */
import { Code, Label, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** One level of a plan, such as red; `order` runs from the floor (0) upwards. */
export const RiskLevel = Schema.Struct({
  code: Code,
  label: Label,
  /** A colour for display, as the plan names it. */
  colour: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^#[0-9a-f]{6}$/u))),
}).annotate({ identifier: 'RiskLevel', description: 'A risk level of a plan.' })

/** One level of a plan. */
export type RiskLevel = typeof RiskLevel.Type

/** A rule of a risk section; its outcome is the code of a level. */
export const RiskRule = ruleOf(Code).annotate({ identifier: 'RiskRule' })

/** A rule of a risk section. */
export type RiskRule = typeof RiskRule.Type

/** A plan's risk section: levels from the floor, which always holds, to the gravest, and the rules. */
export const RiskSection = Schema.Struct({
  levels: Schema.NonEmptyArray(RiskLevel),
  /** The clauses behind the floor level. */
  floorCites: Schema.NonEmptyArray(Schema.String),
  rules: Schema.NonEmptyArray(RiskRule),
}).annotate({
  identifier: 'RiskSection',
  description: 'Risk levels from the floor to the gravest, and their rules.',
})

/** A plan's risk section. */
export type RiskSection = typeof RiskSection.Type
