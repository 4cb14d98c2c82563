/**
 * The code of an area, in its one short form. Refuses other lengths, letters and zero padding.
 */
import * as Schema from 'effect/Schema'
import { faultOf } from './internal/codeFault.ts'
import { areaCodePattern } from './internal/codeText.ts'

/**
 * A division code of 2, 4, 6, 9 or 12 digits (province, prefecture, county, township, village), without zero
 * padding. What has no national code gets a local part: a grid its village's code, a hyphen and 1 to 6 digits; a
 * functional zone the code of the prefecture, county or township around it, `-z` and 1 to 4 digits.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { AreaCode } from '@maplebridge/area/schema'
 *
 * assert.equal(Schema.is(AreaCode)('630103002004-03'), true)
 * assert.equal(Schema.is(AreaCode)('6301-z1'), true) // a zone of Xining; an area tree states its tier
 * assert.equal(Schema.is(AreaCode)('630000'), false) // zero-padded: the province is `63`
 * ```
 */
export const AreaCode = Schema.String.check(
  Schema.makeFilter((text: string) => faultOf(text)?.message.en, undefined, true),
  Schema.isPattern(areaCodePattern),
).annotate({
  identifier: 'AreaCode',
  description: 'A division code, 2 to 12 digits; or a grid within a village, or a functional zone.',
})

/** A division code, a grid within a village, or a functional zone; a plain string. */
export type AreaCode = typeof AreaCode.Type
