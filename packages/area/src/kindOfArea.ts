/**
 * The kind of an area from its name and, where the name says nothing, from the range that its number lies in: 71–79 of
 * a prefecture functional zones (which no name tells from a district), 001–099 of a county streets, 100–199 towns,
 * 200–399 townships; 001–199 of a township residents' committees, 200–399 villagers' committees.
 */
import type { AreaCode } from './AreaCode.ts'
import { type AreaKind, functionalZone, kindRules, otherKinds } from './AreaKind.ts'
import type { AreaTier } from './AreaTier.ts'
import { tierOf } from './areaAtTier.ts'

/**
 * The kind of an area: banner, sumu, gacha, street, functional zone and so on. `tier` is needed for a zone without a
 * national code. `undefined` for what is no area code and for a zone whose tier is not given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { kindOfArea } from '@maplebridge/area'
 *
 * assert.equal(kindOfArea({ code: '152921', name: '阿拉善左旗' })?.label.en, 'banner')
 * assert.equal(kindOfArea({ code: '150207202', name: '阿嘎如泰苏木' })?.code, 'sumu')
 * assert.equal(kindOfArea({ code: '630106001', name: '某某' })?.code, 'street') // by its number
 * ```
 */
export function kindOfArea(area: {
  readonly code: AreaCode
  readonly name: string
  readonly tier?: AreaTier
}): AreaKind | undefined {
  const isZone = area.code.includes('-z')
  const tier = tierOf(area.code) ?? (isZone ? area.tier : undefined)
  if (tier === undefined) return undefined
  if (isZone || zoneNumber.test(area.code)) return { code: 'functional-zone', tier, label: functionalZone }
  const byName = kindRules.find((rule) => rule.tier === tier && rule.name.test(area.name))
  if (byName !== undefined) return { code: byName.code, tier, label: byName.label }
  const byNumber = codeByNumber(area.code, tier)
  const named = kindRules.find((rule) => rule.tier === tier && rule.code === byNumber)
  return named === undefined ? otherKinds[tier] : { code: named.code, tier, label: named.label }
}

/** A county-level code that only statistics use. */
const zoneNumber = /^\d{4}7[1-9]$/u

function codeByNumber(code: AreaCode, tier: AreaTier): string | undefined {
  const number = Number(code.slice(-3))
  if (tier === 'township')
    return number < 100 ? 'street' : number < 200 ? 'town' : number < 400 ? 'township' : undefined
  if (tier === 'village') return number < 200 ? 'residents' : number < 400 ? 'villagers' : undefined
  return undefined
}
