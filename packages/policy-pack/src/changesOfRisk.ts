/**
 * What would change the level of a dispute, in words: the answers of `@maplebridge/rules/analysis` about the plan's
 * risk table. A way down names measures to take and facts to supply, and asks the owners of judgements to look again.
 */
import type { Dispute } from '@maplebridge/dispute'
import { classify } from '@maplebridge/risk'
import { type Condition, type Fact, renderCondition } from '@maplebridge/rules'
import {
  type Raise,
  type Span,
  type ValueClass,
  whatWouldChange,
  whatWouldMakeGraver,
} from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import { changesInWords } from './changesInWords.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition } from './Edition.ts'
import { givenOf } from './givenOf.ts'
import { identityOf } from './identityOf.ts'
import { inBoth } from './inBoth.ts'
import { type LevelUnknownError, levelUnknown } from './LevelUnknownError.ts'
import type { RiskChanges } from './RiskChanges.ts'

/**
 * What would change the level of a dispute to `to`, and which unknown fact would make it graver. Fails when the plan has
 * no such level, and with every issue when the dispute cannot be assessed as given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { changesOfRisk, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const by = { judgedBy: 'judicial-office', basis: '走访', on: '2023-05-08' }
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'may-become-mass-incident': { is: true, ...by } },
 * }
 * const { changes, reassess } = Result.getOrThrow(changesOfRisk(dispute, { under, to: 'blue' }))
 * assert.deepEqual(changes, [])
 * assert.deepEqual(reassess.map(({ fact }) => fact), ['may-become-mass-incident'])
 * ```
 */
export const changesOfRisk = (
  dispute: Dispute,
  { under, to }: { readonly under: Edition; readonly to: string },
): Result.Result<RiskChanges, DisputeInvalidError | LevelUnknownError> => {
  const { risk } = under
  const among = risk?.levels.map(({ code }) => code) ?? []
  if (risk === undefined || !among.includes(to)) return Result.fail(levelUnknown(to, { among }))
  return Result.map(givenOf(dispute, { under }), (given): RiskChanges => {
    const { table } = risk
    const { established, possible } = classify(given, { under: table })
    const ways = whatWouldChange(table, { given, to })
    const graver = whatWouldMakeGraver(table, { given })
    const cites = [...ways.changes, ...graver].flatMap((each) => each.cites)
    return {
      dispute: dispute.id,
      ...identityOf(under),
      established,
      possible,
      to,
      graver: graver.map((raise) => raiseInWords(raise, under)),
      ...changesInWords(ways, { given, under }),
      citations: citationsOf(cites, { under }),
    }
  })
}

const raiseInWords = (
  { fact, is, to, rules, cites }: Raise<string>,
  under: Edition,
): RiskChanges['graver'][number] => {
  const condition = conditionOf(fact, is, under.facts[fact])
  const phrase = inBoth((language) => renderCondition(condition, { ...under, in: language }))
  return { fact, phrase, to, rules, cites }
}

/** The values of a class as a condition, so that they can be said in words. */
const conditionOf = (id: string, { parts }: ValueClass, fact: Fact | undefined): Condition => {
  const codes = parts.filter((part) => typeof part === 'string')
  const [first, ...others] = codes
  const named: readonly Condition[] =
    first === undefined
      ? []
      : [others.length === 0 ? { fact: id, is: first } : { fact: id, oneOf: [first, ...others] }]
  const spans = parts.flatMap((part): readonly Condition[] => {
    if (typeof part === 'boolean') return [{ fact: id, is: part }]
    return typeof part === 'object' ? [spanOf(id, part, fact)] : []
  })
  return { any: [...named, ...spans] }
}

/** A range that ends where the domain of its fact ends is said by its other end. */
const spanOf = (id: string, { from, to }: Span, fact: Fact | undefined): Condition => {
  const bounded = fact?.kind === 'count' || fact?.kind === 'money'
  if (bounded && to === fact.maximum) return { fact: id, atLeast: from }
  if (bounded && from === fact.minimum) return { fact: id, atMost: to }
  return { fact: id, between: [from, to] }
}
