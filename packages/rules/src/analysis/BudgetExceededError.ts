/**
 * The refusal of a question about more cases than the caller allows. Plain data, so it survives JSON.
 */
import type { Label } from '../Label.ts'
import type { Variable } from './partition.ts'

/** An exact answer would have to look at more cells than the budget allows; nothing was sampled in its place. */
export type BudgetExceededError = {
  readonly _tag: 'BudgetExceededError'
  /** How many cells there are to look at. */
  readonly cells: number
  readonly budget: number
  /** The facts and settings whose classes multiply to so many cells. */
  readonly facts: readonly string[]
  readonly message: Label
}

/** What a caller allows unless told otherwise: 2²⁰ cells. */
export const usualBudget = 2 ** 20

/** Builds the refusal; internal to the package. */
export const budgetExceeded = (
  cells: number,
  budget: number,
  variables: readonly Variable[],
): BudgetExceededError => {
  const facts = [...new Set(variables.map(nameOf))]
  const names = facts.map((fact) => `\`${fact}\``)
  return {
    _tag: 'BudgetExceededError',
    cells,
    budget,
    facts,
    message: {
      zh: `需要检查 \`${cells}\` 种情形，超过上限 \`${budget}\`（涉及 ${names.join('、')}）；请拆分规则表，或者提高上限`,
      en: `an exact answer needs \`${cells}\` cells of ${names.join(', ')}, over the budget of \`${budget}\`; split the table or raise the budget`,
    },
  }
}

/** The id of the fact or setting behind a variable. */
export const nameOf = (variable: Variable): string => {
  if (variable.kind !== 'test') return variable.id
  return 'fact' in variable.test ? variable.test.fact : variable.test.setting
}
