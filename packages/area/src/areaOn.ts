/**
 * Questions about one code on one day: the area, what is around it and what is in it.
 */
import type { PlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { Area } from './Area.ts'
import type { AreaCode } from './AreaCode.ts'
import type { AreaIndex } from './AreaIndex.ts'
import type { AreaRefusal } from './AreaRefusal.ts'
import { type AreaRows, dayNumber, isInForce, isSameCode, rowOn } from './internal/AreaRows.ts'
import { areaOf, foundRow } from './internal/foundRow.ts'

/** In which tree, and on which day. */
export type AreaQuestion = { readonly in: AreaIndex; readonly on: PlainDate }

/**
 * The area of a code as it was on a day. Fails with an `AreaRefusal`: no code, unknown, retired (with what took its
 * place), not yet there (with what was there), or of another place.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { areaOn, indexAreas } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn()))
 * assert.equal(Result.getOrThrow(areaOn('330104', { in: china, on: '2020-05-08' })).name, '江干区')
 * const refused = Result.getOrThrow(Result.flip(areaOn('330104', { in: china, on: '2023-05-08' })))
 * assert.match(refused.message.en, /since 2021-04-09; use `330102` 上城区, `330114` 钱塘区/)
 * ```
 */
export function areaOn(code: AreaCode, { in: index, on }: AreaQuestion): Result.Result<Area, AreaRefusal> {
  return Result.map(foundRow(code, index, on), (row) => areaOf(index.rows, row))
}

/**
 * The areas around an area on a day, from the nearest to the widest. Fails with an `AreaRefusal`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { ancestorsOf, indexAreas } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn()))
 * const around = Result.getOrThrow(ancestorsOf('630103', { in: china, on: '2023-05-08' }))
 * assert.deepEqual(around.map(({ name }) => name), ['西宁市', '青海省'])
 * ```
 */
export function ancestorsOf(
  code: AreaCode,
  { in: index, on }: AreaQuestion,
): Result.Result<readonly Area[], AreaRefusal> {
  const { rows } = index
  return Result.map(foundRow(code, index, on), (row) =>
    rowsAbove(rows, row, dayNumber(on)).map((each) => areaOf(rows, each)),
  )
}

/**
 * The areas directly below an area on a day, in the order of their codes. Fails with an `AreaRefusal`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { childrenOf, indexAreas } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn()))
 * const named = (on: string) =>
 *   Result.getOrThrow(childrenOf('6301', { in: china, on })).map(({ name }) => name)
 * assert.equal(named('2019-01-01').includes('湟中县'), true)
 * assert.equal(named('2023-05-08').includes('湟中区'), true)
 * ```
 */
export function childrenOf(
  code: AreaCode,
  { in: index, on }: AreaQuestion,
): Result.Result<readonly Area[], AreaRefusal> {
  const { rows } = index
  return Result.map(foundRow(code, index, on), (row) => {
    const first = firstRecord(rows, row)
    const [start, end] = [first === 0 ? 0 : rows.childEnds[first - 1], rows.childEnds[first]]
    const below = rows.children.subarray(start, end).filter((each) => isInForce(rows, each, dayNumber(on)))
    return Array.from(below, (each) => areaOf(rows, each))
  })
}

/**
 * Whether an area lay in another on a day; every area lies in itself. Fails with an `AreaRefusal` of either code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { indexAreas, isWithinOn } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn()))
 * const inChangchun = (code: string, on: string) => isWithinOn(code, { area: '2201', in: china, on })
 * assert.deepEqual(inChangchun('220381', '2020-01-01'), Result.succeed(false)) // Gongzhuling, still of Siping
 * assert.deepEqual(inChangchun('220184', '2023-01-01'), Result.succeed(true))
 * ```
 */
export function isWithinOn(
  code: AreaCode,
  { area, in: index, on }: AreaQuestion & { readonly area: AreaCode },
): Result.Result<boolean, AreaRefusal> {
  const { rows } = index
  return Result.flatMap(foundRow(code, index, on), (row) =>
    Result.map(
      foundRow(area, index, on),
      (outer) => row === outer || rowsAbove(rows, row, dayNumber(on)).includes(outer),
    ),
  )
}

function rowsAbove(rows: AreaRows, row: number, day: number): readonly number[] {
  const found: number[] = []
  for (let up = rows.parent[row] ?? -1; up >= 0; up = rows.parent[up] ?? -1) {
    up = rowOn(rows, up, day)
    if (up < 0) break
    found.push(up)
  }
  return found
}

/** Children hang from the first record of their parent's code. */
function firstRecord(rows: AreaRows, row: number): number {
  let first = row
  while (isSameCode(rows, first - 1, first)) first -= 1
  return first
}
