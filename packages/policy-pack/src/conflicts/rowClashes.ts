/**
 * The clashes of packs that can decide one case together. Displacement is declared row by row, so both are shown: the
 * pairs that a clause orders, with the principle, and the pairs that nothing orders. Internal to the package.
 */
import type { Rule } from '@maplebridge/rules'
import { type BudgetExceededError, clashesIn, type Finding } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import { caseInWords } from '../caseInWords.ts'
import { distinct } from '../distinct.ts'
import type { Together } from './Compared.ts'
import type { Clash, ConflictSide } from './Conflict.ts'
import { grouped } from './grouped.ts'
import { edgesOf, orderOf } from './orderOf.ts'
import { type RowCompared, rowsCompared } from './rowsCompared.ts'

type Pair = readonly [RowCompared, RowCompared]
type Found = { readonly pair: Pair; readonly finding: Finding }

/** Each clash once, in the order of the rows. Fails when there are too many cases to look at. */
export const rowClashes = ({
  layers,
  under,
  isAsked,
}: Together): Result.Result<readonly Clash[], BudgetExceededError> => {
  const rows = rowsCompared(layers, { under, on: under.on })
  const rules = rows.map(({ rule }) => rule)
  const isGone = (rule: Rule<unknown>): boolean =>
    rules.some(
      (other) =>
        other.displaces?.some((displacement) => displacement.rule === rule.id) === true &&
        orderOf([other.id, rule.id], { among: rules })._tag === 'Prevails',
    )
  const standing = rows.filter(({ rule }) => !isGone(rule)).map((row) => withoutCircles(row, rules))
  const open = pairsIn(standing, { under })
  const ordered = Result.all(orderedPairs(rows).map((pair) => pairsIn(pair.map(withoutOrder), { under })))
  return Result.map(Result.all([open, ordered]), ([one, others]) =>
    [...one, ...others.flat()]
      .filter(({ pair: [a, b] }) => isAsked(a.pack, b.pack) && a.family !== b.family)
      .map(({ pair, finding }): Clash => {
        const [a, b] = pair
        return {
          kind: 'clash',
          topic: a.topic,
          asks: a.asks,
          sides: [sideOf(a), sideOf(b)],
          shownBy: caseInWords(finding.witness, { under }),
          order: orderOf([a.rule.id, b.rule.id], { among: rules }),
          unresolved: distinct(pair.flatMap(({ rule }) => rule.unresolved ?? [])),
        }
      }),
  )
}

/** The pairs of rows that clash; a question that only one answer is given to is not looked at. */
const pairsIn = (
  rows: readonly RowCompared[],
  { under }: Pick<Together, 'under'>,
): Result.Result<readonly Found[], BudgetExceededError> => {
  const asked = grouped(rows, { by: ({ rule }) => rule.question ?? '' }).filter(
    (each) => new Set(each.map(({ rule }) => JSON.stringify(rule.then))).size > 1,
  )
  const found = asked.map((each) => {
    const rules = each.map(({ rule }) => rule)
    const table = { id: 'compared', combine: 'perQuestion', facts: under.facts, rules } as const
    return Result.map(clashesIn(table), (findings) =>
      findings.flatMap((finding): readonly Found[] => {
        const [one, other] = finding.rules.map((id) => each.find(({ rule }) => rule.id === id))
        return one === undefined || other === undefined ? [] : [{ pair: [one, other], finding }]
      }),
    )
  })
  return Result.map(Result.all(found), (each) => each.flat())
}

/** The pairs of rows of two packs that a clause orders. What a plan excepts from a row of its own is no conflict. */
const orderedPairs = (rows: readonly RowCompared[]): readonly Pair[] => {
  const among = rows.map(({ rule }) => rule)
  return rows.flatMap((row) =>
    edgesOf(row.rule).flatMap(({ over }): readonly Pair[] => {
      const weaker = rows.find(({ rule }) => rule.id === over && rule.question === row.rule.question)
      if (weaker === undefined || weaker.pack === row.pack) return []
      return orderOf([row.rule.id, over], { among })._tag === 'Prevails' ? [[row, weaker]] : []
    }),
  )
}

/** An order that runs in a circle orders nothing. */
const withoutCircles = (row: RowCompared, among: readonly Rule<unknown>[]): RowCompared => {
  const { prevailsOver = [], ...rule } = row.rule
  const [first, ...others] = prevailsOver.filter(
    (weaker) => orderOf([rule.id, weaker.rule], { among })._tag === 'Prevails',
  )
  return { ...row, rule: { ...rule, ...(first !== undefined && { prevailsOver: [first, ...others] }) } }
}

const withoutOrder = (row: RowCompared): RowCompared => {
  const { displaces: _, prevailsOver: __, ...rule } = row.rule
  return { ...row, rule }
}

const sideOf = ({ pack, rules, says, rule: { cites } }: RowCompared): ConflictSide => ({
  pack,
  rules,
  says,
  cites,
})
