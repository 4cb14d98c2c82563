/**
 * The clashes of a table and nothing else about it. No grid of all cases is walked, so that also a table which is too
 * large for `analyse` can be asked.
 */
import * as Result from 'effect/Result'
import type { Rule } from '../Rule.ts'
import type { PerQuestionTable } from '../Table.ts'
import { type BudgetExceededError, budgetExceeded, usualBudget } from './BudgetExceededError.ts'
import { clashes, type Prevailing } from './clashes.ts'
import type { Finding } from './Finding.ts'
import { tooLarge } from './grid.ts'
import type { Under } from './partition.ts'
import { spaceOf } from './space.ts'

/**
 * Each pair of rows of one question that hold together in some case and say different things, where nothing prevails
 * over either, with the smallest such case. Fails with `BudgetExceededError` if the search takes more than `budget`
 * steps (2²⁰ unless told).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { clashesIn } from '@maplebridge/rules/analysis'
 *
 * const row = (id: string, is: boolean, lead: string) => ({
 *   id, question: 'lead', when: { fact: 'big-matter', is }, then: { lead }, cites: ['S0-4.2-levels'],
 *   force: 'must', summary: { zh: '由谁办理', en: 'Who handles it' },
 * }) as const
 * const rules = [row('big', true, 'township'), row('also-big', true, 'district'), row('small', false, 'village')]
 * const found = Result.getOrThrow(clashesIn({ id: 'routing', combine: 'perQuestion', facts: {}, rules }))
 * assert.deepEqual(found.map(({ rules, witness }) => [rules, witness?.facts]), [
 *   [['big', 'also-big'], { 'big-matter': true }],
 * ])
 * ```
 */
export const clashesIn = <Outcome>(
  table: PerQuestionTable<Outcome>,
  { budget = usualBudget, ...under }: Under & { readonly budget?: number } = {},
): Result.Result<readonly Finding[], BudgetExceededError> => {
  const built = spaceOf(table, under)
  if ('tooWide' in built) return Result.fail(budgetExceeded(built.tooWide, budget, built.variables))
  const { space } = built
  const { rules } = table
  const meter = { left: budget }
  const questions = [...new Set(rules.flatMap(({ question }) => question ?? []))]
  const found = questions.flatMap((question) => {
    const rows = rules.flatMap((rule, at) => (rule.question === question ? [at] : []))
    return clashes(question, rows, { space, rules, prevailing: prevailingIn(rules, { rows }), meter })
  })
  return meter.left < 0 ? Result.fail(tooLarge(space, space.boxes, budget)) : Result.succeed(found)
}

/** The rows of a question that prevail over a row; internal to the package. */
export const prevailingIn =
  (rules: readonly Rule<unknown>[], { rows }: { readonly rows: readonly number[] }): Prevailing =>
  (rule) =>
    rows.filter((at) => rules[at]?.prevailsOver?.some((weaker) => weaker.rule === rule.id))
