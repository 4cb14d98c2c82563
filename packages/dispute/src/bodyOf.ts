/**
 * The body of a kind that stands for an area.
 */
import { type AreaCode, areaAtTier } from '@maplebridge/area'
import type { Body, BodyKind } from './Body.ts'

/**
 * The body of a kind for an area; `undefined` when the area is coarser than the tier of the kind. A kind without
 * a tier is a role and has no area.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { bodyOf } from '@maplebridge/dispute'
 *
 * const office = { code: 'judicial-office', label: { zh: '司法所', en: 'Judicial office' }, tier: 'township' } as const
 * assert.equal(bodyOf(office, { area: '630103002004' })?.area, '630103002')
 * assert.equal(bodyOf(office, { area: '630103' }), undefined)
 * ```
 */
export const bodyOf = (kind: BodyKind, { area }: { readonly area: AreaCode }): Body | undefined => {
  if (kind.tier === undefined) return { kind: kind.code, label: kind.label }
  const standsFor = areaAtTier(area, { tier: kind.tier })
  return standsFor === undefined ? undefined : { kind: kind.code, label: kind.label, area: standsFor }
}
