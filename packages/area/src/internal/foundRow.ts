/**
 * From a code and a day to a row, or to the reason why there is none.
 */
import * as Result from 'effect/Result'
import type { Area } from '../Area.ts'
import type { AreaIndex } from '../AreaIndex.ts'
import type { AreaRefusal, NamedArea } from '../AreaRefusal.ts'
import { parentOf } from '../areaAtTier.ts'
import { parseAreaCode } from '../parseAreaCode.ts'
import {
  type AreaRows,
  codeOf,
  dayNumber,
  dayOf,
  firstRowOf,
  nameOf,
  rowOn,
  rowsFrom,
  tiers,
} from './AreaRows.ts'
import { elsewhere, notYet, retired, unknown } from './refusals.ts'
import { traced } from './traced.ts'

/** The row of a code on a day. */
export function foundRow(text: string, index: AreaIndex, on: string): Result.Result<number, AreaRefusal> {
  const { rows } = index
  return Result.flatMap(parseAreaCode(text), (code): Result.Result<number, AreaRefusal> => {
    const first = firstRowOf(rows, code)
    const row = rowOn(rows, first, dayNumber(on))
    if (row >= 0) return Result.succeed(row)
    return Result.fail(first < 0 ? noSuchCode(code, index) : notOnDay(first, index, on))
  })
}

/** An area by its row. */
export function areaOf(rows: AreaRows, row: number): Area {
  const parent = rows.parent[row] ?? -1
  const [from, until] = [dayOf(rows.from[row] ?? 0), dayOf(rows.until[row] ?? 0)]
  return {
    code: codeOf(rows, row),
    name: nameOf(rows, row),
    tier: tiers[rows.tier[row] ?? 0] ?? 'province',
    ...(parent >= 0 && { parent: codeOf(rows, parent) }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
}

const named = (rows: AreaRows, row: number): NamedArea => ({
  code: codeOf(rows, row),
  name: nameOf(rows, row),
})

function noSuchCode(code: string, { rows }: AreaIndex): AreaRefusal {
  for (let up = parentOf(code); up !== undefined; up = parentOf(up)) {
    const row = firstRowOf(rows, up)
    if (row >= 0) return unknown(code, named(rows, rowsFrom(rows, row).at(-1) ?? row))
  }
  const roots: NamedArea[] = []
  for (let row = 0; row < rows.count; row += 1) if (rows.parent[row] === -1) roots.push(named(rows, row))
  return elsewhere(code, roots)
}

/** The code is known, but not on the day: it ended before, or comes later. */
function notOnDay(first: number, index: AreaIndex, on: string): AreaRefusal {
  const { rows } = index
  const day = dayNumber(on)
  const all = rowsFrom(rows, first)
  const ended = all.findLast((row) => (rows.until[row] ?? 0) <= day)
  const code = codeOf(rows, first)
  const others = (row: number, start: number): readonly NamedArea[] =>
    [...traced(code, index, start, day).codes].sort().flatMap((each) => {
      const found = rowOn(rows, firstRowOf(rows, each), day)
      return found < 0 || found === row ? [] : [named(rows, found)]
    })
  if (ended !== undefined) {
    const until = rows.until[ended] ?? 0
    return retired(named(rows, ended), dayOf(until) ?? on, others(ended, until - 1))
  }
  const [next = first] = all
  const from = rows.from[next] ?? 0
  return notYet(named(rows, next), dayOf(from) ?? on, others(next, from))
}
