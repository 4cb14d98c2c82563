/**
 * Why, and why not: each rule of the plan's risk table in the words of its pack. The same truths as `classify`, and no
 * rule left out.
 */
import type { Dispute } from '@maplebridge/dispute'
import { classify } from '@maplebridge/risk'
import type { Given } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { citationsOf } from './citationsOf.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition, RiskRules } from './Edition.ts'
import { explainedRules } from './explainedRules.ts'
import { givenOf } from './givenOf.ts'
import { identityOf } from './identityOf.ts'
import type { RiskExplanation } from './RiskExplanation.ts'

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
    const citations = citationsOf(cited(risk), { under })
    return { dispute: dispute.id, ...identityOf(under), risk, citations }
  })

type Explained = NonNullable<RiskExplanation['risk']>

const explained = (
  given: Given,
  { under, rules }: { readonly under: Edition; readonly rules: RiskRules },
): Explained => {
  const { table, floorCites } = rules
  const { established, possible } = classify(given, { under: table })
  const { holding, undecided, refuted } = explainedRules(table, { given, under })
  return {
    established,
    possible,
    floorCites,
    holding: gravestFirst(holding, rules),
    undecided: gravestFirst(undecided, rules),
    refuted: gravestFirst(refuted, rules),
  }
}

const gravestFirst = <Each extends { readonly then: string }>(
  rules: readonly Each[],
  { table }: RiskRules,
): readonly Each[] =>
  rules.toSorted((a, b) => table.outcomes.indexOf(b.then) - table.outcomes.indexOf(a.then))

const cited = (risk: Explained | null): readonly string[] =>
  risk === null
    ? []
    : [
        ...risk.floorCites,
        ...risk.holding.flatMap(({ reason }) => reason.cites),
        ...[...risk.undecided, ...risk.refuted].flatMap(({ cites }) => cites),
      ]
