/**
 * Where in a pack a broken red line comes from, so that the refusal names a file and a line. Internal to the package.
 */
import type { Rule } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'

type Placed = { readonly rule: Rule<unknown>; readonly path: Issue['path'] }

/**
 * The path of the rule named; without one, of the only rule of the pack that takes another's place. Else the section.
 */
export const placeOf = (
  pack: Pack | undefined,
  { section, rule }: { readonly section: string; readonly rule?: string | undefined },
): Issue['path'] => {
  const placed = pack === undefined ? [] : placedIn(pack)
  const found =
    rule === undefined
      ? placed.filter((each) => each.rule.displaces !== undefined)
      : placed.filter((each) => each.rule.id === rule)
  const [first, ...others] = found
  if (first === undefined || others.length > 0) return [section]
  return rule === undefined ? [...first.path, 'displaces'] : first.path
}

const placedIn = (pack: Pack): readonly Placed[] => [
  ...inSection(['risk', 'rules'], pack.risk?.rules),
  ...inSection(['routing'], pack.routing),
  ...inSection(['remedies'], pack.remedies),
  ...inSection(['confirmation'], pack.confirmation),
  ...inSection(['duties'], pack.duties),
  ...inSection(['guards'], pack.guards),
  ...inSection(['escalation'], pack.escalation),
  ...inSection(['norms', 'rules'], pack.norms?.rules),
]

const inSection = (path: Issue['path'], rules: readonly Rule<unknown>[] = []): readonly Placed[] =>
  rules.map((rule, at) => ({ rule, path: [...path, at] }))
