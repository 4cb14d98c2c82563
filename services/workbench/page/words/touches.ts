/**
 * Which red lines a rule of an edition touches.
 */
import type { Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'

/** A red line that a rule touches, with its summary when the edition carries it. */
export type TouchedLine = { readonly id: string; readonly summary?: Label | undefined }

/** The red lines that a rule touches, by its id. */
export const touchedBy = (rule: string, edition: Edition): readonly TouchedLine[] => {
  const tables = [edition.risk?.table.rules, edition.routing.rules, edition.duties.rules, edition.remedies.rules]
  const found = tables.flatMap((rules) => rules ?? []).find(({ id }) => id === rule)
  return (found?.touches ?? []).map((id) => ({
    id,
    summary: edition.redLines.find((line) => line.id === id)?.summary,
  }))
}
