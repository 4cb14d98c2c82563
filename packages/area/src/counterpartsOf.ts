/**
 * Which areas hold the ground of an area on another day: "which is it now" of an old code, and "which was it then" of
 * a new one.
 */
import type { PlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { Area } from './Area.ts'
import type { AreaCode } from './AreaCode.ts'
import type { AreaIndex } from './AreaIndex.ts'
import type { AreaRefusal } from './AreaRefusal.ts'
import type { AreaChange } from './AreaTree.ts'
import { codeOf, dayNumber, firstRowOf, rowOn } from './internal/AreaRows.ts'
import { areaOf, foundRow } from './internal/foundRow.ts'
import { traced } from './internal/traced.ts'

/**
 * The areas of another day in which the ground of an area lies, in the order of their codes: several after a split,
 * none after an end without successor. `changes` are those on the way, the earliest first. `exact` is false for a
 * part of an area that was divided without a word about the part: it lies in one of the areas.
 */
export type Counterparts = {
  readonly areas: readonly Area[]
  readonly changes: readonly AreaChange[]
  readonly exact: boolean
}

/**
 * Where the ground of an area of day `from` lies on day `on`, which may be later or earlier. Fails with an
 * `AreaRefusal` if the code was not in use on day `from`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { counterpartsOf, indexAreas } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn()))
 * const names = (code: string, from: string, on: string) =>
 *   Result.getOrThrow(counterpartsOf(code, { in: china, from, on })).areas.map(({ name }) => name)
 * assert.deepEqual(names('330104', '2020-05-08', '2023-05-08'), ['上城区', '钱塘区']) // which is it now
 * assert.deepEqual(names('630106', '2023-05-08', '2018-05-08'), ['湟中县']) // which was it then
 * ```
 */
export function counterpartsOf(
  code: AreaCode,
  { in: index, from, on }: { readonly in: AreaIndex; readonly from: PlainDate; readonly on: PlainDate },
): Result.Result<Counterparts, AreaRefusal> {
  const { rows } = index
  return Result.map(foundRow(code, index, from), (row) => {
    const { codes, changes, exact } = traced(codeOf(rows, row), index, dayNumber(from), dayNumber(on))
    return {
      areas: [...codes].sort().flatMap((each) => {
        const found = rowOn(rows, firstRowOf(rows, each), dayNumber(on))
        return found < 0 ? [] : [areaOf(rows, found)]
      }),
      changes: [...changes].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
      exact,
    }
  })
}

/** By day; changes of one day by their codes. */
const orderOf = ({ on, from, to }: AreaChange): string => [on, ...from, '', ...to].join(' ')
