/**
 * Why, and why not: each rule of the plan's risk table in the words of its pack. The same truths as `classify`, and no
 * rule left out.
 */
import type { Dispute } from '@maplebridge/dispute'
import { classify } from '@maplebridge/risk'
import {
  type Condition,
  explain,
  type Given,
  type Obstacle,
  type Reason,
  type Rule,
  render,
  renderCondition,
  renderKnown,
  type Standing,
  type Test,
  type Wording,
} from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition, RiskRules } from './Edition.ts'
import { givenOf } from './givenOf.ts'
import { identityOf } from './identityOf.ts'
import { inBoth } from './inBoth.ts'
import type { ExplainedRule, ExplainedTest, RiskExplanation } from './RiskExplanation.ts'

/**
 * Explains the level of a dispute under an edition. `risk` is `null` when the plan has no levels. Fails with every
 * issue when the dispute cannot be assessed as given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, explainRisk, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const by = { judgedBy: 'judicial-office', basis: '走访', on: '2023-05-08' }
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'may-become-mass-incident': { is: false, ...by } },
 * }
 * const { risk } = Result.getOrThrow(explainRisk(dispute, { under }))
 * const rule = risk?.refuted.find((each) => each.rule === 'red-mass-incident')
 * assert.match(rule?.failed[0]?.phrase.zh ?? '', /群体性事件”为是$/)
 * assert.deepEqual(rule?.failed[0]?.seen, { is: false, ...by })
 * ```
 */
export const explainRisk = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<RiskExplanation, DisputeInvalidError> =>
  Result.map(givenOf(dispute, { under }), (given) => {
    const risk = under.risk === undefined ? null : explained(given, { under, rules: under.risk })
    const citations = cited(risk, under)
    return { dispute: dispute.id, ...identityOf(under), risk, citations }
  })

type Explained = NonNullable<RiskExplanation['risk']>

const explained = (
  given: Given,
  { under, rules }: { readonly under: Edition; readonly rules: RiskRules },
): Explained => {
  const { table, floorCites } = rules
  const { established, possible } = classify(given, { under: table })
  const { holding, undecided, refuted } = explain(table, { given })
  const described = (obstacle: Obstacle<string>) => obstacleInWords(obstacle, { under, rules })
  return {
    established,
    possible,
    floorCites,
    holding: gravestFirst(
      holding.flatMap((reason) => holdingInWords(reason, { under, rules })),
      rules,
    ),
    undecided: gravestFirst(undecided.flatMap(described), rules),
    refuted: gravestFirst(refuted.flatMap(described), rules),
  }
}

type Within = { readonly under: Edition; readonly rules: RiskRules }

const holdingInWords = (reason: Reason, { under, rules }: Within): Explained['holding'] =>
  named(reason.rule, rules).map((rule) => ({
    rule: rule.id,
    then: rule.then,
    sentence: inBoth((language) => render(rule, { ...under, in: language })),
    reason,
  }))

const obstacleInWords = (
  { rule: id, failed, open }: Obstacle<string>,
  { under, rules }: Within,
): readonly ExplainedRule[] =>
  named(id, rules).map((rule) => ({
    rule: rule.id,
    then: rule.then,
    sentence: inBoth((language) => render(rule, { ...under, in: language })),
    force: rule.force,
    failed: failed.map((standing) => testInWords(standing, under)),
    open: open.map((standing) => testInWords(standing, under)),
    cites: rule.cites,
    unresolved: rule.unresolved ?? [],
    inferred: rule.inferred ?? false,
  }))

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

/** The rule with an id: one, since the checks at load let no id be used twice. */
const named = (id: string, { table }: RiskRules): readonly Rule<string>[] =>
  table.rules.filter((rule) => rule.id === id)

const gravestFirst = <Each extends { readonly then: string }>(
  rules: readonly Each[],
  { table }: RiskRules,
): readonly Each[] =>
  rules.toSorted((a, b) => table.outcomes.indexOf(b.then) - table.outcomes.indexOf(a.then))

const cited = (risk: Explained | null, { citations }: Edition): RiskExplanation['citations'] => {
  if (risk === null) return []
  const rules = [...risk.undecided, ...risk.refuted].flatMap(({ cites }) => cites)
  const reasons = risk.holding.flatMap(({ reason }) => reason.cites)
  return [...new Set([...risk.floorCites, ...reasons, ...rules])]
    .toSorted()
    .flatMap((id) => citations[id] ?? [])
}
