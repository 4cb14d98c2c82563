/**
 * Every rule of a table in the words of its pack: why it holds, or what stands in its way; internal to the package.
 */
import {
  type Condition,
  explain,
  type FactRegister,
  type Given,
  type Obstacle,
  type Rule,
  render,
  renderCondition,
  renderKnown,
  type Standing,
  type Test,
  type Wording,
} from '@maplebridge/rules'
import type { Edition } from './Edition.ts'
import type { ExplainedRule, ExplainedTest, HoldingRule } from './ExplainedRule.ts'
import { inBoth } from './inBoth.ts'

/** A rule that holds and leads to any outcome. */
export type HoldingIn<Outcome> = Omit<HoldingRule, 'then'> & { readonly then: Outcome }

/** A rule that is open or does not hold and would lead to any outcome. */
export type ObstacleIn<Outcome> = Omit<ExplainedRule, 'then'> & { readonly then: Outcome }

/** The rules of a table that hold, those that are open, and those that do not hold, in the order of the table. */
export const explainedRules = <Outcome>(
  table: { readonly facts: FactRegister; readonly rules: readonly Rule<Outcome>[] },
  { given, under }: { readonly given: Given; readonly under: Edition },
) => {
  const { holding, undecided, refuted } = explain(table, { given })
  const rules = new Map(table.rules.map((rule) => [rule.id, rule] as const))
  const inWords = ({ rule: id, failed, open }: Obstacle<Outcome>): readonly ObstacleIn<Outcome>[] =>
    said(rules.get(id), under).map(({ from, ...words }) => ({
      ...words,
      force: from.force,
      failed: failed.map((standing) => testInWords(standing, under)),
      open: open.map((standing) => testInWords(standing, under)),
      cites: from.cites,
      unresolved: from.unresolved ?? [],
      inferred: from.inferred ?? false,
    }))
  return {
    holding: holding.flatMap((reason): readonly HoldingIn<Outcome>[] =>
      said(rules.get(reason.rule), under).map(({ from: _, ...words }) => ({ ...words, reason })),
    ),
    undecided: undecided.flatMap(inWords),
    refuted: refuted.flatMap(inWords),
  }
}

/** A rule as a sentence. The checks at load let no id be used twice, so that there is one. */
const said = <Outcome>(from: Rule<Outcome> | undefined, under: Edition) =>
  from === undefined
    ? []
    : [
        {
          from,
          rule: from.id,
          then: from.then,
          sentence: inBoth((language) => render(from, { ...under, in: language })),
        },
      ]

const testInWords = ({ test, wanted, seen }: Standing, under: Edition): ExplainedTest => {
  const condition: Condition = wanted ? test : { not: test }
  const known = knownInWords(test, seen)
  return {
    test,
    wanted,
    seen,
    known: known === undefined ? null : inBoth((language) => known({ ...under, in: language })),
    phrase: inBoth((language) => renderCondition(condition, { ...under, in: language })),
  }
}

const knownInWords = (test: Test, seen: Standing['seen']): ((wording: Wording) => string) | undefined => {
  if (seen === null || (typeof seen === 'object' && 'amount' in seen)) return undefined
  if ('fact' in test) return (wording) => renderKnown(test.fact, seen, wording)
  return (wording) => renderCondition({ setting: test.setting, is: String(seen) }, wording)
}
