/**
 * The courts that may confirm a settlement agreement, by every rule that names one, with the conflict between them.
 */
import { type AllTable, evaluate, type Given, type RuleResult, reasonOf } from '@maplebridge/rules'
import type { Confirmation, ConfirmationOutcome } from './Confirmation.ts'

/**
 * The competent courts by each rule of the table, what all rules agree on, and the lists that the court goes by. A
 * court that a missing fact leaves open is listed as open: it is neither promised nor hidden.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { confirmationCourts } from '@maplebridge/routing'
 *
 * const court = (id: string, by: string) => ({
 *   id, when: { all: [] }, then: { by, court: id }, cites: [by], force: 'must',
 *   summary: { zh: '法院', en: 'Court' },
 * } as const)
 * const rules = [court('committee-seat', 'provisions'), court('inviting-court', 'law')]
 * const { common, agreement } = confirmationCourts(
 *   { id: 'confirmation', combine: 'all', facts: {}, rules },
 *   { given: { facts: {}, settings: {}, on: '2026-05-08' } },
 * )
 * assert.deepEqual([common, agreement], [[], 'disjoint'])
 * ```
 */
export const confirmationCourts = (
  table: AllTable<ConfirmationOutcome>,
  { given }: { readonly given: Given },
): Confirmation => {
  const { satisfied, undecided } = evaluate(table, { given })
  const [named, open] = [satisfied.flatMap(courtOf), undecided.flatMap(courtOf)]
  const rules = [...new Set([...named, ...open].map(({ by }) => by))].map((by) => ({
    by,
    courts: named.filter((each) => each.by === by).map(withoutRule),
    open: open.filter((each) => each.by === by).map(withoutRule),
  }))
  const common = commonTo(rules)
  return {
    rules,
    common,
    agreement: agreementOf(rules, common),
    lists: [...satisfied, ...undecided].flatMap(listOf),
  }
}

type Rules = Confirmation['rules']

const courtOf = (result: RuleResult<ConfirmationOutcome>) => {
  const { then } = result.rule
  return 'court' in then ? [{ ...then, reason: reasonOf(result) }] : []
}

const withoutRule = ({ by: _, ...court }: ReturnType<typeof courtOf>[number]) => court

const commonTo = ([first, ...others]: Rules): readonly string[] =>
  (first?.courts ?? [])
    .map(({ court }) => court)
    .filter((court) => others.every(({ courts }) => courts.some((each) => each.court === court)))

const agreementOf = (rules: Rules, common: readonly string[]): Confirmation['agreement'] => {
  if (rules.some(({ open }) => open.length > 0)) return 'open'
  if (rules.every(({ courts }) => courts.length === common.length)) return 'same'
  return common.length > 0 ? 'overlapping' : 'disjoint'
}

const listOf = (result: RuleResult<ConfirmationOutcome>): Confirmation['lists'] => {
  const { then } = result.rule
  return 'list' in then ? [{ ...then, reason: reasonOf(result) }] : []
}
