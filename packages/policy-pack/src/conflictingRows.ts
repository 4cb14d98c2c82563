/**
 * The rows of a plan's routing table that contradict each other about who handles a dispute: a conflict of the source, or
 * a mistake of the pack.
 */
import { analyse, type BudgetExceededError } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import { caseInWords } from './caseInWords.ts'
import type { Edition } from './Edition.ts'
import type { RowsInConflict } from './RowInWords.ts'

/** The questions that have one answer; any number of rows may answer the others together. */
const settledOnce: readonly (string | undefined)[] = ['lead', 'channel']

/**
 * The pairs of rows that name different leads, or different channels, in some case, each with the smallest such case.
 * Fails with `BudgetExceededError` when there are too many cases to look at.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { conflictingRows, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'ruoqiang' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2025-09-08' }))
 * assert.deepEqual(Result.getOrThrow(conflictingRows(under)), [
 *   {
 *     question: 'lead',
 *     rules: ['lead-township', 'lead-department'],
 *     shownBy: { zh: '“问题大小”为“大问题”', en: '“Size of the matter” is “Big”' },
 *   },
 * ])
 * ```
 */
export const conflictingRows = (
  under: Edition,
): Result.Result<readonly RowsInConflict[], BudgetExceededError> => {
  const { routing } = under
  const rules = routing.rules.filter(({ question }) => settledOnce.includes(question))
  return Result.map(analyse({ ...routing, rules }), (findings) =>
    findings
      .filter(({ code }) => code === 'clash')
      .map(({ question = '', rules: both, witness }) => ({
        question,
        rules: both,
        shownBy: caseInWords(witness, { under }),
      })),
  )
}
