/**
 * Loads the townships and villages of provinces when they are asked for, each from an entry of its own.
 */
import type { AreaList, AreaRecord } from '@maplebridge/area'
import { areasCn } from './areasCn.ts'

/** The codes of the provinces that have a list. */
export type ListedProvince =
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '21'
  | '22'
  | '23'
  | '31'
  | '32'
  | '33'
  | '34'
  | '35'
  | '36'
  | '37'
  | '41'
  | '42'
  | '43'
  | '44'
  | '45'
  | '46'
  | '50'
  | '51'
  | '52'
  | '53'
  | '54'
  | '61'
  | '62'
  | '63'
  | '64'
  | '65'

/** A module of a province. */
export type ProvinceModule = { readonly areas: Iterable<AreaRecord> }

/**
 * The province entries by code; each loads one.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { provinces } from '@maplebridge/areas-cn/provinces'
 *
 * const { areas } = await provinces['63']()
 * assert.equal([...areas].find(({ code }) => code === '630103002')?.name, '南滩街道')
 * ```
 */
export const provinces: Readonly<Record<ListedProvince, () => Promise<ProvinceModule>>> = {
  '11': () => import('./provinces/11.ts'),
  '12': () => import('./provinces/12.ts'),
  '13': () => import('./provinces/13.ts'),
  '14': () => import('./provinces/14.ts'),
  '15': () => import('./provinces/15.ts'),
  '21': () => import('./provinces/21.ts'),
  '22': () => import('./provinces/22.ts'),
  '23': () => import('./provinces/23.ts'),
  '31': () => import('./provinces/31.ts'),
  '32': () => import('./provinces/32.ts'),
  '33': () => import('./provinces/33.ts'),
  '34': () => import('./provinces/34.ts'),
  '35': () => import('./provinces/35.ts'),
  '36': () => import('./provinces/36.ts'),
  '37': () => import('./provinces/37.ts'),
  '41': () => import('./provinces/41.ts'),
  '42': () => import('./provinces/42.ts'),
  '43': () => import('./provinces/43.ts'),
  '44': () => import('./provinces/44.ts'),
  '45': () => import('./provinces/45.ts'),
  '46': () => import('./provinces/46.ts'),
  '50': () => import('./provinces/50.ts'),
  '51': () => import('./provinces/51.ts'),
  '52': () => import('./provinces/52.ts'),
  '53': () => import('./provinces/53.ts'),
  '54': () => import('./provinces/54.ts'),
  '61': () => import('./provinces/61.ts'),
  '62': () => import('./provinces/62.ts'),
  '63': () => import('./provinces/63.ts'),
  '64': () => import('./provinces/64.ts'),
  '65': () => import('./provinces/65.ts'),
}

/** Digits of a county; a longer code is of a township, a village or a grid. */
const ofCounty = 6

/**
 * The tree with the townships and villages of the provinces that the codes need; the others end with their counties.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { areasFor } from '@maplebridge/areas-cn/provinces'
 *
 * const { areas } = await areasFor(['630103002', '330104'])
 * const codes = new Set([...areas].map(({ code }) => code))
 * assert.deepEqual([codes.has('630103002004'), codes.has('330102'), codes.has('330102003')], [true, true, false])
 * ```
 */
export const areasFor = async (codes: Iterable<string>): Promise<AreaList> => {
  const long = [...codes].filter((code) => code.length > ofCounty)
  const needed = Object.entries(provinces).filter(([province]) =>
    long.some((code) => code.startsWith(province)),
  )
  const modules = await Promise.all(needed.map(([, load]) => load()))
  return areasCn({ with: modules.map(({ areas }) => areas) })
}
