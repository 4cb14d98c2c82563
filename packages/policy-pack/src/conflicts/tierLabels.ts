/**
 * What the tiers of bodies are called; internal to the package.
 */
import type { AreaTier } from '@maplebridge/area'
import type { Label } from '@maplebridge/rules'

/** The names of the tiers, in both languages. */
export const tierLabels: Readonly<Record<AreaTier, Label>> = {
  province: { zh: '省级', en: 'the province' },
  prefecture: { zh: '市级', en: 'the prefecture' },
  county: { zh: '县级', en: 'the county' },
  township: { zh: '乡级', en: 'the township' },
  village: { zh: '村级', en: 'the village' },
  grid: { zh: '网格', en: 'the grid' },
}
