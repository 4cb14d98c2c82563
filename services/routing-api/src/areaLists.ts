/**
 * The areas of China, read no sooner than they are asked for: down to counties for a county, and with the townships and
 * villages of a province for a code of one. Each list is read once.
 */
import { type AreaCode, type AreaIndex, indexAreas } from '@maplebridge/area'
import { areasCn } from '@maplebridge/areas-cn'
import { provinces } from '@maplebridge/areas-cn/provinces'
import * as Result from 'effect/Result'

/** The list that knows a code, if any does. */
export type AreaLists = (code: AreaCode) => Promise<AreaIndex>

/** Lists that keep what they have read. */
export const areaLists = (): AreaLists => {
  const read = new Map<string, Promise<AreaIndex>>()
  return (code) => {
    const key = provinceOf(code) ?? counties
    const known = read.get(key) ?? indexed(key)
    read.set(key, known)
    return known
  }
}

const counties = 'counties'

/** Digits of a county; a longer code is of a township, a village or a grid. */
const ofCounty = 6

const provinceOf = (code: AreaCode): string | undefined =>
  code.length <= ofCounty ? undefined : Object.keys(provinces).find((province) => code.startsWith(province))

const indexed = async (key: string): Promise<AreaIndex> => {
  const load = Object.entries(provinces).find(([province]) => province === key)?.[1]
  // The tests of the package index every list: one that is unsound never ships.
  return Result.getOrThrow(indexAreas(areasCn({ with: load === undefined ? [] : [(await load()).areas] })))
}
