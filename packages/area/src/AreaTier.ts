/**
 * The tiers of areas, from the widest to the narrowest.
 */
import * as Schema from 'effect/Schema'

/**
 * The tier of an area: province, prefecture, county, township, village or grid.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { AreaTier } from '@maplebridge/area/schema'
 *
 * assert.equal(Schema.is(AreaTier)('county'), true)
 * assert.equal(Schema.is(AreaTier)('street'), false)
 * ```
 */
export const AreaTier = Schema.Literals([
  'province',
  'prefecture',
  'county',
  'township',
  'village',
  'grid',
]).annotate({ identifier: 'AreaTier', description: 'The tier of an area, from the widest to the narrowest.' })

/** The tier of an area. */
export type AreaTier = typeof AreaTier.Type
