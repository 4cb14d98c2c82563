/**
 * A place in a pack that points at something declared elsewhere, and how such places are noted.
 */
import type { Rule } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'

/** A place that points at a declaration: what kind, which id, and where it stands. */
export type Reference = {
  readonly to:
    | 'citation'
    | 'source'
    | 'fact'
    | 'setting'
    | 'matter'
    | 'body'
    | 'level'
    | 'limit'
    | 'term'
    | 'rule'
    | 'unit'
    | 'part'
    | 'task'
    | 'item'
    | 'text'
    | 'system'
    | 'register'
    | 'figure'
    | 'name'
    | 'metric'
    | 'goal'
    | 'flag'
    | 'form'
    | 'award'
    | 'document'
  readonly id: string
  readonly path: Issue['path']
}

type Path = Issue['path']

/** References of one kind from one place; internal to the package. */
export const refer = (
  to: Reference['to'],
  ids: string | readonly string[] | undefined,
  path: Path,
): readonly Reference[] => [ids ?? []].flat().map((id) => ({ to, id, path }))

/** The references of any rule, whatever it answers; internal to the package. */
export const ruleReferences = (rule: Rule<unknown>, path: Path): readonly Reference[] => [
  ...refer('citation', rule.cites, [...path, 'cites']),
  ...refer('citation', rule.unresolved, [...path, 'unresolved']),
  ...(rule.prevailsOver ?? []).flatMap((weaker) => [
    ...refer('rule', weaker.rule, [...path, 'prevailsOver']),
    ...refer('citation', weaker.cites, [...path, 'prevailsOver']),
  ]),
  ...(rule.displaces ?? []).flatMap((wider) => [
    ...refer('rule', wider.rule, [...path, 'displaces']),
    ...refer('citation', wider.cites, [...path, 'displaces']),
  ]),
]
