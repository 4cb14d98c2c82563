/**
 * Follows the ground of an area from one day to another, change by change, forward or back. A part of an area that
 * changed without a word about the part lies somewhere in what the whole became: then the answer is not exact.
 */
import type { AreaIndex } from '../AreaIndex.ts'
import type { AreaChange } from '../AreaTree.ts'
import { type AreaRows, codeOf, dayNumber, firstRowOf, noEnd, noStart, rowOn } from './AreaRows.ts'

/** The codes that the ground has on the day asked, the changes on the way, and whether it is those areas exactly. */
export type Trace = {
  readonly codes: ReadonlySet<string>
  readonly changes: ReadonlySet<AreaChange>
  readonly exact: boolean
}

type Step = {
  readonly codes: readonly string[]
  readonly day: number
  readonly changes: readonly AreaChange[]
  readonly exact: boolean
}

/** Where the ground of a code of day `from` lies on day `on`. */
export function traced(code: string, index: AreaIndex, from: number, on: number): Trace {
  const codes = new Set<string>()
  const changes = new Set<AreaChange>()
  const seen = new Set<string>()
  const step = from <= on ? stepForward : stepBack
  let exact = true
  const follow = (at: string, day: number): void => {
    if (seen.has(`${at}@${day}`)) return
    seen.add(`${at}@${day}`)
    const next = step(at, index, day, on)
    if (next === undefined) {
      codes.add(at)
      return
    }
    exact &&= next.exact
    for (const change of next.changes) changes.add(change)
    for (const each of next.codes) follow(each, next.day)
  }
  follow(code, from)
  return { codes, changes, exact }
}

/** What becomes of an area on the next day that changes it, if that is no later than `on`. */
function stepForward(code: string, index: AreaIndex, day: number, on: number): Step | undefined {
  const { rows, changesFrom } = index
  const row = rowOn(rows, firstRowOf(rows, code), day)
  if (row < 0) return undefined
  const own = changesFrom.get(code)?.find((change) => dayNumber(change.on) > day)
  const next = Math.min(own === undefined ? noEnd : dayNumber(own.on), rows.until[row] ?? noEnd)
  if (next > on) return undefined
  const told = changesOn(changesFrom, code, next)
  if (told.length > 0) return { codes: told.flatMap(({ to }) => to), day: next, changes: told, exact: true }
  if (rowOn(rows, firstRowOf(rows, code), next) >= 0)
    return { codes: [code], day: next, changes: [], exact: true }
  const around = changesAround(rows, row, changesFrom, next)
  return { codes: around.flatMap(({ to }) => to), day: next, changes: around, exact: false }
}

/** What an area was before the last day that changed it, if that is later than `on`. The day before is `day - 1`. */
function stepBack(code: string, index: AreaIndex, day: number, on: number): Step | undefined {
  const { rows, changesFrom, changesTo } = index
  const row = rowOn(rows, firstRowOf(rows, code), day)
  if (row < 0) return undefined
  const own = changesTo.get(code)?.findLast((change) => dayNumber(change.on) <= day)
  const last = Math.max(own === undefined ? noStart : dayNumber(own.on), rows.from[row] ?? noStart)
  if (last <= on) return undefined
  const told = changesOn(changesTo, code, last)
  const before = rowOn(rows, firstRowOf(rows, code), last - 1)
  const left = changesOn(changesFrom, code, last)
  const wasItself = before >= 0 && (left.length === 0 || left.some(({ to }) => to.includes(code)))
  const codes = told.flatMap(({ from }) => from)
  if (wasItself && !codes.includes(code)) codes.push(code)
  if (codes.length > 0) return { codes, day: last - 1, changes: told, exact: true }
  const around = changesAround(rows, row, changesTo, last)
  return { codes: around.flatMap(({ from }) => from), day: last - 1, changes: around, exact: false }
}

type Changes = ReadonlyMap<string, readonly AreaChange[]>

const changesOn = (changes: Changes, code: string, day: number): readonly AreaChange[] =>
  changes.get(code)?.filter(({ on }) => dayNumber(on) === day) ?? []

/** The changes on a day of the narrowest area around a row that has any. */
function changesAround(rows: AreaRows, row: number, changes: Changes, day: number): readonly AreaChange[] {
  for (let up = rows.parent[row] ?? -1; up >= 0; up = rows.parent[up] ?? -1) {
    const found = changesOn(changes, codeOf(rows, up), day)
    if (found.length > 0) return found
  }
  return []
}
