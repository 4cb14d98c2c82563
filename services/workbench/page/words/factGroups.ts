/**
 * The facts a plan asks about, in the groups of the form. Derived facts are left out: nobody types them in.
 */
import type { Fact, FactRegister } from '@maplebridge/rules'
import type { StringKey } from '../strings.ts'

/** Facts that stand together in the form. */
export type FactGroup = {
  readonly title: StringKey
  readonly hint?: StringKey
  readonly facts: readonly Fact[]
}

/** The groups of a plan's facts; those without a fact are left out. */
export const factGroups = (register: FactRegister): readonly FactGroup[] => {
  const facts = Object.values(register).filter(({ derived }) => derived === undefined)
  const isAmount = ({ kind }: Fact) => kind === 'count' || kind === 'money'
  const titleOf = (fact: Fact): StringKey => {
    if (fact.about === 'protection') return 'groupProtection'
    if (fact.judgement !== undefined) return 'groupJudgement'
    if (isAmount(fact)) return 'groupCount'
    return fact.about === 'procedure' ? 'groupProcedure' : 'groupDispute'
  }
  return order
    .map((group) => ({ ...group, facts: facts.filter((fact) => titleOf(fact) === group.title) }))
    .filter((group) => group.facts.length > 0)
}

const order: readonly Omit<FactGroup, 'facts'>[] = [
  { title: 'groupJudgement', hint: 'groupJudgementHint' },
  { title: 'groupCount' },
  { title: 'groupDispute' },
  { title: 'groupProcedure' },
  { title: 'groupProtection', hint: 'groupProtectionHint' },
]
