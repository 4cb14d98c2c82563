/**
 * The answers of `evaluate` and `range` without a trace, fast: for re-classifying a province, for what-if runs and
 * for batches. No code is generated at run time, so it runs under a strict content security policy.
 */
import { evaluate } from './evaluate.ts'
import type { Given } from './Given.ts'
import { itemsAt, type Places } from './match.ts'
import { matcher } from './matcher.ts'
import type { Rule } from './Rule.ts'
import { range } from './range.ts'
import type { SettingValues } from './Setting.ts'
import type { GravestTable, Table } from './Table.ts'

/** What a compiled table decides on: the known facts and the day. Settings are fixed when it is compiled. */
export type Known = Pick<Given, 'facts' | 'on'>

/** The rules that hold and those still open, without reasons. */
export type Decided<Outcome> = {
  readonly satisfied: readonly Rule<Outcome>[]
  readonly undecided: readonly Rule<Outcome>[]
}

/** The established and the possible outcome, without reasons. */
export type DecidedRange<Outcome> = { readonly established: Outcome; readonly possible: Outcome }

/**
 * Compiles a table under fixed settings: the same rules hold and stay open as in `evaluate`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { compile } from '@maplebridge/rules'
 *
 * const rule = {
 *   id: 'report', when: { fact: 'may-escalate', is: true }, then: 'report', cites: ['S0-3.4-stabilise-report'],
 *   force: 'must', summary: { zh: '可能激化的及时报告', en: 'Report what may escalate' },
 * } as const
 * const decide = compile({ facts: {}, rules: [rule] }, { settings: {} })
 * assert.deepEqual(decide({ facts: { 'may-escalate': true }, on: '2023-05-08' }).satisfied.map(({ id }) => id), ['report'])
 * assert.equal(decide({ facts: {}, on: '2023-05-08' }).undecided.length, 1)
 * ```
 */
export const compile = <Outcome>(
  table: Pick<Table<Outcome>, 'facts'> & { readonly rules: readonly Rule<Outcome>[] },
  { settings }: { readonly settings: SettingValues },
): ((known: Known) => Decided<Outcome>) => {
  const { facts, rules } = table
  return (
    matcher(rules, { facts, settings }, ({ satisfied, undecided }) => ({
      satisfied: itemsAt(satisfied, rules),
      undecided: itemsAt(undecided, rules),
    })) ??
    ((known) => {
      const { satisfied, undecided } = evaluate(table, { given: { ...known, settings } })
      return { satisfied: satisfied.map(({ rule }) => rule), undecided: undecided.map(({ rule }) => rule) }
    })
  )
}

/**
 * Compiles a `gravest` table under fixed settings: the same range as `range`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { compileRange } from '@maplebridge/rules'
 *
 * const table = {
 *   id: 'risk', combine: 'gravest', outcomes: ['blue', 'red'], facts: {},
 *   rules: [{
 *     id: 'red-escalates', when: { fact: 'may-escalate', is: true }, then: 'red', cites: ['S0-3.2-risk-red'],
 *     force: 'must', summary: { zh: '可能激化', en: 'May escalate' },
 *   }],
 * } as const
 * const decide = compileRange(table, { settings: {} })
 * assert.deepEqual(decide({ facts: {}, on: '2023-05-08' }), { established: 'blue', possible: 'red' })
 * ```
 */
export const compileRange = <Outcome extends string>(
  table: GravestTable<Outcome>,
  { settings }: { readonly settings: SettingValues },
): ((known: Known) => DecidedRange<Outcome>) => {
  const { facts, rules, outcomes } = table
  const gravities = Int32Array.from(rules, ({ then }) => outcomes.indexOf(then))
  const answers = outcomes.map((established) => outcomes.map((possible) => ({ established, possible })))
  return (
    matcher(rules, { facts, settings }, ({ satisfied, undecided }) => {
      const established = gravestOf(satisfied, gravities, 0)
      // proof: both are places in `outcomes`, for each of which `answers` has a row and a column
      return answers[established]?.[gravestOf(undecided, gravities, established)] as DecidedRange<Outcome>
    }) ??
    ((known) => {
      const { established, possible } = range(table, { given: { ...known, settings } })
      return { established, possible }
    })
  )
}

const gravestOf = ({ at, many }: Places, gravities: Int32Array, floor: number): number => {
  let gravest = floor
  for (let next = 0; next < many; next += 1) gravest = Math.max(gravest, gravities[at[next] ?? 0] ?? 0)
  return gravest
}
