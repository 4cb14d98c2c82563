/**
 * Which red lines a rule of an edition touches.
 */
import type { Edition } from '@maplebridge/policy-pack'
import type { Label, Rule } from '@maplebridge/rules'

/** A red line that a rule touches, with its summary when the edition carries it. */
export type TouchedLine = { readonly id: string; readonly summary?: Label | undefined }

/** The red lines that a rule touches, by its id. */
export const touchedBy = (rule: string, edition: Edition): readonly TouchedLine[] => {
  const rules: readonly Rule<unknown>[] = [
    ...(edition.risk?.table.rules ?? []),
    ...edition.routing.rules,
    ...edition.duties.rules,
    ...edition.remedies.rules,
  ]
  return (rules.find(({ id }) => id === rule)?.touches ?? []).map((id) => ({
    id,
    summary: edition.redLines.find((line) => line.id === id)?.summary,
  }))
}
