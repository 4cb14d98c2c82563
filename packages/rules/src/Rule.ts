/**
 * A rule: when its condition holds, its outcome follows, and these clauses say so. A rule without a citation, a
 * force or a bilingual summary does not decode.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Schema from 'effect/Schema'
import { CitationId, Code } from './Code.ts'
import { Condition } from './Condition.ts'
import { Label } from './Label.ts'

/** How strongly the source speaks: must, strive, encourage, describes (reports practice) or proposes. */
export const Force = Schema.Literals(['must', 'strive', 'encourage', 'describes', 'proposes']).annotate({
  identifier: 'Force',
  description: 'How strongly the source speaks.',
})

/** How strongly the source speaks. */
export type Force = typeof Force.Type

const fields = {
  id: Code,
  when: Condition,
  cites: Schema.NonEmptyArray(CitationId),
  force: Force,
  summary: Label,
  /** First day in force; without it the rule starts with its pack. */
  from: Schema.optionalKey(PlainDate),
  /** First day no longer in force. */
  until: Schema.optionalKey(PlainDate),
  /** The question the row answers, in a table that combines per question. */
  question: Schema.optionalKey(Code),
  /** Rows of the same question that give way to this one, and the clause that says so. */
  prevailsOver: Schema.optionalKey(
    Schema.NonEmptyArray(Schema.Struct({ rule: Code, cites: Schema.NonEmptyArray(CitationId) })),
  ),
  /** Rules of a wider layer that this one takes the place of, and the principle of law behind it. */
  displaces: Schema.optionalKey(
    Schema.NonEmptyArray(
      Schema.Struct({
        rule: Code,
        principle: Schema.Literals(['higher-law', 'special-law', 'later-law', 'delegated', 'correction']),
        cites: Schema.NonEmptyArray(CitationId),
      }),
    ),
  ),
  /** Ids of unresolved points of the source that bear on this rule. */
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
  /** True when the reading is inferred: the source does not print it. */
  inferred: Schema.optionalKey(Schema.Boolean),
  touches: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(['RL-06']))),
}

/**
 * The schema of a rule with the given outcome.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { ruleOf } from '@maplebridge/rules/schema'
 *
 * const Row = ruleOf(Schema.Literals(['red', 'blue']))
 * const row = {
 *   id: 'red-escalates', when: { fact: 'may-escalate', is: true }, then: 'red',
 *   cites: ['S0-3.2-risk-red'], force: 'must', summary: { zh: '可能激化', en: 'May escalate' },
 * }
 * assert.equal(Schema.is(Row)(row), true)
 * assert.equal(Schema.is(Row)({ ...row, cites: [] }), false)
 * ```
 */
export const ruleOf = <Outcome extends Schema.Top>(outcome: Outcome) =>
  Schema.Struct({ ...fields, then: outcome })

type Fields = Schema.Struct<typeof fields>['Type']

/** A rule whose outcome is `Outcome`. */
export type Rule<Outcome> = Fields & { readonly then: Outcome }
