/**
 * Changes of facts in the words of a pack, with the clauses behind them; internal to the package.
 */
import { type Given, renderKnown } from '@maplebridge/rules'
import type { Change, Changes } from '@maplebridge/rules/analysis'
import type { ChangeStep } from './ChangeStep.ts'
import type { Edition } from './Edition.ts'
import { inBoth } from './inBoth.ts'
import type { RiskChanges } from './RiskChanges.ts'

/** The changes, and whom to ask instead, in both languages. */
export const changesInWords = (
  { changes, reassess, larger }: Changes,
  { given, under }: { readonly given: Given; readonly under: Edition },
): Pick<RiskChanges, 'changes' | 'reassess' | 'larger'> => ({
  changes: changes.map((change) => changeInWords(change, under)),
  reassess: reassess.map((judgement) => judgementInWords(judgement, given, under)),
  larger,
})

const changeInWords = (
  { set, kinds, rules, cites }: Change,
  under: Edition,
): RiskChanges['changes'][number] => ({
  steps: Object.entries(set).flatMap(([fact, value]): readonly ChangeStep[] => {
    const kind = kinds[fact]
    if (kind === undefined) return []
    return [
      {
        fact,
        value,
        kind,
        phrase: inBoth((language) => renderKnown(fact, value, { ...under, in: language })),
      },
    ]
  }),
  rules,
  cites,
})

const judgementInWords = (
  { fact, by }: Changes['reassess'][number],
  { facts }: Given,
  under: Edition,
): RiskChanges['reassess'][number] => {
  const value = facts[fact]
  const known = inBoth((language) =>
    value === undefined
      ? (under.facts[fact]?.label[language] ?? fact)
      : renderKnown(fact, value, { ...under, in: language }),
  )
  return { fact, by, known }
}
