/**
 * The open points of a source that bear on an answer.
 */
import type { Edition } from '@maplebridge/policy-pack'

/** The unresolved points that the entries name, each once and in their order, with those that bear on every answer. */
export const pointsOf = (
  entries: readonly { readonly unresolved?: readonly string[] }[],
  { under }: { readonly under: Edition },
) => {
  const ids = [...under.openThroughout, ...entries.flatMap(({ unresolved }) => unresolved ?? [])]
  return [...new Set(ids)].flatMap((id) => under.unresolved[id] ?? [])
}
