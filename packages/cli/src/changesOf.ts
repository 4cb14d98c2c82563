/**
 * What each rate of a dossier has changed by since an earlier period.
 */
import type { Span } from '@maplebridge/calendar'
import { type ChangeExplained, explainChange } from '@maplebridge/metrics'
import type { Dossier, DossierSource } from '@maplebridge/policy-pack'

/** What one definition has changed by since an earlier period. */
export type ChangeOf = { readonly metric: string; readonly change: ChangeExplained }

/** What each rate of a dossier has changed by, its definition being the same in both periods. */
export const changesOf = (
  { rates, during }: Dossier,
  {
    from,
    since,
    to,
  }: { readonly from: readonly DossierSource[]; readonly since: Span; readonly to: readonly DossierSource[] },
): readonly ChangeOf[] =>
  rates.flatMap(({ metric, definition }) => {
    const at = to.findIndex(({ under }) => under.metrics.layerOf[metric]?.id === definition.pack)
    const [before, after] = [from[at], to[at]]
    const as = after?.under.metrics.definitions[metric]
    if (before === undefined || after === undefined || as === undefined) return []
    const change = explainChange(
      { during: since, as, counts: before.counts },
      { to: { during, as, counts: after.counts } },
    )
    return [{ metric, change }]
  })
