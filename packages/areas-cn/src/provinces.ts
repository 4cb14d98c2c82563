/**
 * Loads the townships and villages of provinces when they are asked for, each from an entry of its own.
 */
import type { AreaRecord } from '@maplebridge/area'

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
