/**
 * Looks at all cases of a table at once and says what is wrong with it. Exact, or refused: where more cells would
 * have to be looked at than the budget allows, it says how many and of which facts.
 */
import * as Result from 'effect/Result'
import type { Rule } from '../Rule.ts'
import type { Table } from '../Table.ts'
import { type BudgetExceededError, budgetExceeded, usualBudget } from './BudgetExceededError.ts'
import { caseIn, caseOf } from './Case.ts'
import { clashes } from './clashes.ts'
import { prevailingIn } from './clashesIn.ts'
import type { Finding } from './Finding.ts'
import { gridOf, tooLarge } from './grid.ts'
import type { Under } from './partition.ts'
import { questionFindings } from './questionFindings.ts'
import { isReachable, possibleBoxes, ruleFindings } from './ruleFindings.ts'
import type { Meter } from './smallestCase.ts'
import { type Box, type Space, spaceOf } from './space.ts'
import { undecidedCase } from './undecidedCase.ts'
import { weightless } from './weightFindings.ts'

type Options = Under & { readonly budget?: number }
type Findings = Result.Result<readonly Finding[], BudgetExceededError>

/**
 * All findings about a table. Fails with `BudgetExceededError` if a question has more cells than `budget` (2²⁰
 * unless told): the classes of its facts, "not known" included, multiplied.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { analyse } from '@maplebridge/rules/analysis'
 *
 * const row = (id: string, is: boolean, lead: string) => ({
 *   id, question: 'lead', when: { fact: 'big-matter', is }, then: { lead }, cites: ['S0-4.2-levels'],
 *   force: 'must', summary: { zh: '由谁办理', en: 'Who handles it' },
 * }) as const
 * const rules = [row('big', true, 'township'), row('also-big', true, 'district')]
 * const findings = Result.getOrThrow(analyse({ id: 'routing', combine: 'perQuestion', facts: {}, rules }))
 * assert.deepEqual(findings.map(({ code, witness }) => [code, witness?.facts]), [
 *   ['clash', { 'big-matter': true }],
 *   ['gap', { 'big-matter': false }],
 * ])
 * ```
 */
export const analyse = <Outcome>(
  table: Table<Outcome>,
  { budget = usualBudget, ...under }: Options = {},
): Findings => {
  const built = spaceOf(table, under)
  if ('tooWide' in built) return Result.fail(budgetExceeded(built.tooWide, budget, built.variables))
  const { space } = built
  const meter = { left: budget }
  const looking: Looking = { space, rules: table.rules, meter, budget }
  const found = Result.map(combined(table, looking), (rest) => [
    ...ruleFindings(table, under, space),
    ...rest,
  ])
  return meter.left < 0 ? Result.fail(tooLarge(space, space.boxes, budget)) : found
}

type Looking = {
  readonly space: Space
  readonly rules: readonly Rule<unknown>[]
  readonly meter: Meter
  readonly budget: number
}

const combined = <Outcome>(table: Table<Outcome>, looking: Looking): Findings => {
  switch (table.combine) {
    case 'gravest':
      return gravestFindings(table.outcomes, looking)
    case 'perQuestion':
      return together(questionsOf(table.rules).map((question) => () => answerFindings(question, looking)))
    case 'all':
      return allFindings(looking)
  }
}

const gravestFindings = (outcomes: readonly string[], looking: Looking): Findings => {
  const { space, rules } = looking
  const gravity = rules.map(({ then }) => (typeof then === 'string' ? outcomes.indexOf(then) : -1))
  const weighing = (isEnough: (other: number, own: number) => boolean) => (rule: Rule<unknown>) =>
    gravity.flatMap((other, at) => (isEnough(other, gravity[rules.indexOf(rule)] ?? 0) ? [at] : []))
  const shadowed = weightless(
    'shadowed',
    weighing((other, own) => other > own),
    looking,
  )
  // The floor holds anyway, so a rule that only says so changes nothing.
  const idle = rules.filter((_, at) => (gravity[at] ?? 0) < 1 && isReachable(space, at))
  const redundant = weightless(
    'redundant',
    weighing((other, own) => other >= own),
    looking,
  )
    .filter(({ rules: [id] }) => !shadowed.some((each) => each.rules[0] === id))
    .filter(({ rules: [id] }) => !idle.some((each) => each.id === id))
  const floor = idle
    .filter(({ id }) => !shadowed.some((each) => each.rules[0] === id))
    .map(({ id, cites }): Finding => {
      const [box] = possibleBoxes(
        space,
        rules.findIndex((rule) => rule.id === id),
      )
      return {
        code: 'redundant',
        rules: [id],
        cites,
        ...(box && { witness: caseIn(space, box.held, box.asks) }),
      }
    })
  const levels = [...new Set(gravity)].filter((level) => level > 0).toSorted((a, b) => a - b)
  const undecided = levels.map((level) => () => {
    const boxes = space.boxes.filter(({ rule }) => (gravity[rule] ?? 0) >= level)
    return undecidedFindings(boxes, looking, { outcome: outcomes[level] ?? '' })
  })
  return Result.map(together(undecided), (open) => [...shadowed, ...redundant, ...floor, ...open])
}

const answerFindings = (question: string, looking: Looking): Findings => {
  const { space, rules, budget, meter } = looking
  const rows = rules.flatMap((rule, at) => (rule.question === question ? [at] : []))
  const prevailing = prevailingIn(rules, { rows })
  const clashing = clashes(question, rows, { space, rules, prevailing, meter })
  const within = (rule: Rule<unknown>): readonly number[] =>
    rule.question === question ? prevailing(rule) : []
  const shadowed = weightless('shadowed', within, looking).map((each) => ({ ...each, question }))
  const grid = gridOf(
    space,
    space.boxes.filter(({ rule }) => rows.includes(rule)),
  )
  if (grid.cells > budget) return Result.fail(tooLarge(space, grid.boxes, budget))
  const suspects = rows.filter(
    (at) => isReachable(space, at) && !shadowed.some((each) => each.rules[0] === rules[at]?.id),
  )
  return Result.succeed([
    ...clashing,
    ...shadowed,
    ...questionFindings(question, grid, { space, rules, suspects }),
  ])
}

const allFindings = (looking: Looking): Findings => {
  const { space, rules } = looking
  const says = rules.map(({ then }) => JSON.stringify(then))
  const alike = (rule: Rule<unknown>): readonly number[] =>
    says.flatMap((other, at) => (other === says[rules.indexOf(rule)] ? [at] : []))
  const redundant = weightless('redundant', alike, looking)
  const undecided = rules.map((rule, at) => () => {
    const boxes = space.boxes.filter((box) => box.rule === at)
    return undecidedFindings(boxes, looking, { rules: [rule.id] })
  })
  return Result.map(together(undecided), (open) => [...redundant, ...open])
}

const undecidedFindings = (
  boxes: readonly Box[],
  { space, rules, budget }: Looking,
  about: Pick<Finding, 'outcome'> & { readonly rules?: readonly string[] },
): Findings => {
  const open = undecidedCase(space, boxes, budget)
  if ('tooLarge' in open) return Result.fail(tooLarge(space, boxes, budget))
  if (open.chosen === undefined) return Result.succeed([])
  const part = [...new Set(boxes.map(({ rule }) => rule))].flatMap((at) => rules[at] ?? [])
  return Result.succeed([
    {
      code: 'undecided-although-all-agree',
      rules: part.map(({ id }) => id),
      cites: [...new Set(part.flatMap(({ cites }) => cites))],
      ...about,
      witness: caseOf(space, open.chosen),
    },
  ])
}

const questionsOf = (rules: readonly Rule<unknown>[]): readonly string[] => [
  ...new Set(rules.flatMap(({ question }) => question ?? [])),
]

/** Stops at the first refusal. */
const together = (parts: readonly (() => Findings)[]): Findings => {
  const all: Finding[] = []
  for (const part of parts) {
    const found = part()
    if (Result.isFailure(found)) return found
    all.push(...found.success)
  }
  return Result.succeed(all)
}
