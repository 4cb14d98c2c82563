/**
 * The code of an area, in its one short form. Refuses other lengths, letters and zero padding.
 */
import * as Schema from 'effect/Schema'
import { areaCodePattern, faultOf } from './internal/codeText.ts'

/**
 * A division code of 2, 4, 6, 9 or 12 digits (province, prefecture, county, township, village), without zero
 * padding; or a village's code, a hyphen and 1 to 6 digits for a grid, which has no national code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { AreaCode } from '@maplebridge/area/schema'
 *
 * assert.equal(Schema.is(AreaCode)('630103002004-03'), true)
 * assert.equal(Schema.is(AreaCode)('630000'), false) // zero-padded: the province is `63`
 * ```
 */
export const AreaCode = Schema.String.check(
  Schema.makeFilter(faultOf, undefined, true),
  Schema.isPattern(areaCodePattern),
).annotate({
  identifier: 'AreaCode',
  description: 'A division code, 2 to 12 digits, or a grid within a village.',
})

/** A division code, or a grid within a village; a plain string. */
export type AreaCode = typeof AreaCode.Type
