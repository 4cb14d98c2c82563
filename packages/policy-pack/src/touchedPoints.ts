/**
 * The points that a plan leaves unresolved and that touch an answer; internal to the package.
 */
import type { Reason } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'
import type { Unresolved } from './Pack.ts'

/** The points behind the rules of an answer, those of the settings it wants, and those that touch every answer. */
export const touchedPoints = (
  rules: readonly Pick<Reason, 'unresolved'>[],
  { unsetSettings, under }: { readonly unsetSettings: readonly string[]; readonly under: Edition },
): readonly Unresolved[] => {
  const { openThroughout, settings, unresolved } = under
  const ids = new Set([
    ...openThroughout,
    ...rules.flatMap((rule) => rule.unresolved),
    ...unsetSettings.flatMap((id) => settings[id]?.cites ?? []),
  ])
  return [...ids].flatMap((id) => unresolved[id] ?? [])
}
