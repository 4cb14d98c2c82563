/**
 * Where a code stands among areas, read from the code alone. All functions take zero padding off first; for a text
 * that is no area code they answer `undefined` or `false`. Where a zone lies in its tiers only an area tree can say.
 */
import type { AreaCode } from './AreaCode.ts'
import type { AreaTier } from './AreaTier.ts'
import { digitsIn, shortFormOf, widthOf, widths } from './internal/codeText.ts'

/**
 * The area of a tier that contains a code (or is it). `undefined` if the code is wider than the tier, if its
 * prefecture has no such tier (a city without counties), or if it is no area code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { areaAtTier } from '@maplebridge/area'
 *
 * assert.equal(areaAtTier('630103002004', { tier: 'county' }), '630103')
 * assert.equal(areaAtTier('6301', { tier: 'county' }), undefined)
 * assert.equal(areaAtTier('441900003', { tier: 'county' }), undefined) // Dongguan has no counties
 * ```
 */
export function areaAtTier(code: AreaCode, { tier }: { readonly tier: AreaTier }): AreaCode | undefined {
  const short = shortFormOf(code)
  if (short === undefined) return undefined
  const width = digitsOfTier[tier]
  const digits = digitsIn(short)
  if (width === undefined) return digits === 12 && digits < short.length ? short : undefined
  if (width > digits || widthOf(short, width) !== width) return undefined
  return width === short.length ? short : short.slice(0, width)
}

/**
 * The area directly above: a grid's village, a village's township, up to a prefecture's province. `undefined` for a
 * province and for what is no area code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { parentOf } from '@maplebridge/area'
 *
 * assert.equal(parentOf('630103002004-03'), '630103002004')
 * assert.equal(parentOf('6301-z1'), '6301') // a zone of a prefecture
 * assert.equal(parentOf('441900003'), '4419') // a township directly under its prefecture
 * assert.equal(parentOf('63'), undefined)
 * ```
 */
export function parentOf(code: AreaCode): AreaCode | undefined {
  const short = shortFormOf(code)
  if (short === undefined) return undefined
  const digits = digitsIn(short)
  if (digits < short.length) return short.slice(0, digits)
  const width = widths.find((each) => each < digits)
  return width === undefined ? undefined : short.slice(0, widthOf(short, width))
}

/**
 * The tier of a code. `undefined` for what is no area code, and for a zone, whose tier an area tree states.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { tierOf } from '@maplebridge/area'
 *
 * assert.equal(tierOf('63'), 'province')
 * assert.equal(tierOf('630103002004-03'), 'grid')
 * assert.equal(tierOf('63010'), undefined)
 * ```
 */
export function tierOf(code: AreaCode): AreaTier | undefined {
  const short = shortFormOf(code)
  if (short === undefined) return undefined
  const digits = digitsIn(short)
  if (digits === short.length) return tierOfWidth[digits]
  return digits === 12 ? 'grid' : undefined
}

/**
 * Whether a code lies in an area; every area lies in itself. `false` if either is no area code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { isWithin } from '@maplebridge/area'
 *
 * assert.equal(isWithin('630103002004', { area: '6301' }), true)
 * assert.equal(isWithin('6301', { area: '630103' }), false)
 * ```
 */
export function isWithin(code: AreaCode, { area }: { readonly area: AreaCode }): boolean {
  const [inner, outer] = [shortFormOf(code), shortFormOf(area)]
  if (inner === undefined || outer === undefined) return false
  return inner === outer || (digitsIn(outer) === outer.length && inner.startsWith(outer))
}

const digitsOfTier: Readonly<Record<AreaTier, number | undefined>> = {
  province: 2,
  prefecture: 4,
  county: 6,
  township: 9,
  village: 12,
  grid: undefined,
}

const tierOfWidth: Readonly<Record<number, AreaTier>> = {
  2: 'province',
  4: 'prefecture',
  6: 'county',
  9: 'township',
  12: 'village',
}
