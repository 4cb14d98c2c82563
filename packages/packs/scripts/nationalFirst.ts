/**
 * The order of packs on pages: the national ones first, which the others stand on, and else as they come.
 */
import type { Pack } from '@maplebridge/policy-pack'

/** The packs in this order. */
export const nationalFirst = (packs: readonly Pack[]): readonly Pack[] => {
  const layersBelow = ({ manifest }: Pack): number => (manifest.over === undefined ? 0 : 1)
  return packs.toSorted((a, b) => layersBelow(a) - layersBelow(b))
}
