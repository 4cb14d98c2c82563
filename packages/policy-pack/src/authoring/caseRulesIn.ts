/**
 * The rules of a pack that a dispute can decide, each with its section. Internal to the package.
 */
import type { Rule } from '@maplebridge/rules'
import type { Pack } from '../Pack.ts'

/** A rule and the section it stands in. */
export type CaseRule = { readonly section: string; readonly rule: Rule<unknown> }

/** The rules about disputes; norms ask of bodies and are not among them. */
export const caseRulesIn = (pack: Pack): readonly CaseRule[] => {
  const of = (section: string, rules: readonly Rule<unknown>[] = []): readonly CaseRule[] =>
    rules.map((rule) => ({ section, rule }))
  return [
    ...of('risk', pack.risk?.rules),
    ...of('routing', pack.routing),
    ...of('remedies', pack.remedies),
    ...of('confirmation', pack.confirmation),
    ...of('duties', pack.duties),
    ...of('guards', pack.guards),
    ...of('escalation', pack.escalation),
  ]
}
