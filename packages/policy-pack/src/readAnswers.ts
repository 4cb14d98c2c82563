/**
 * A body's own answers against the self-assessment lists of a plan. Refuses answers to what no list asks.
 */
import { type SelfAnswers, type SelfAssessment, selfAssess } from '@maplebridge/accountability'
import * as Result from 'effect/Result'
import { type AnswersInvalidError, answersInvalid } from './AnswersInvalidError.ts'
import type { Edition } from './Edition.ts'
import { unknownCode } from './unknownCode.ts'

/**
 * Each self-assessment list of an edition with what was found of its items. Fails with every issue of the answers.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, readAnswers } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'grand-mediation-city' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2026-01-20' }))
 * const answers = { 'rule-recusal': { holds: true, on: '2026-01-10' } }
 * const rules = Result.getOrThrow(readAnswers(answers, { under })).find(({ id }) => id === 'rule-set')
 * assert.deepEqual(rules?.progress, { inPlace: 1, of: 12, unknown: 11, notApplicable: 0 })
 * assert.equal(rules?.notNamed, 8)
 * ```
 */
export const readAnswers = (
  answers: SelfAnswers,
  { under }: { readonly under: Edition },
): Result.Result<readonly SelfAssessment[], AnswersInvalidError> => {
  const lists = under.appraisal.selfAssessment
  const known = lists.flatMap(({ items }) => items.map(({ id }) => id))
  const issues = Object.keys(answers)
    .filter((id) => !known.includes(id))
    .map((id) => unknownCode('unknown-value', [id], id, known))
  if (issues.length > 0) return Result.fail(answersInvalid(issues))
  return Result.succeed(selfAssess(lists, { answers, on: under.on }))
}
