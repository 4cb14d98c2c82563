/**
 * A list of codes with parents as an indented list: each parent before its children.
 */
import type { Label } from '@maplebridge/rules'

type Member = { readonly code: string; readonly label: Label; readonly parent?: string }

/** The members in the order of a tree, each with its depth. A parent that is not in the list is the root. */
export const withDepth = (members: readonly Member[]): readonly (Member & { readonly depth: number })[] => {
  const known = new Set(members.map(({ code }) => code))
  const below = (
    parent: string | undefined,
    depth: number,
  ): readonly (Member & { readonly depth: number })[] =>
    members
      .filter((member) => (known.has(member.parent ?? '') ? member.parent : undefined) === parent)
      .flatMap((member) => [{ ...member, depth }, ...below(member.code, depth + 1)])
  return below(undefined, 0)
}
