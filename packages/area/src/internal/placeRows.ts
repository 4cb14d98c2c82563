/**
 * Puts sorted rows into their tree: each gets its parent, the dates that it takes from it, and its children.
 */
import { parentOf } from '../areaAtTier.ts'
import {
  type AreaRows,
  below,
  codeOf,
  dayOf,
  firstRowOf,
  firstRowOfKey,
  isSameCode,
  nameOf,
  noEnd,
  noStart,
  rowsFrom,
  statedRow,
  tiers,
} from './AreaRows.ts'
import type { Faults } from './Faults.ts'
import type { Gathered } from './gatherRows.ts'

/** Fills in parents, inherited dates and children; tells `faults` what does not fit together. */
export function placeRows(
  { rows, statedParents }: Gathered,
  { roots, faults }: { readonly roots: ReadonlySet<string>; readonly faults: Faults },
): void {
  findParents(rows)
  for (const [row, parent] of statedParents) rows.parent[row] = statedRow(rows, parent)
  for (const root of roots) setRoot(rows, root, statedParents)
  tellParents(rows, { roots, statedParents, faults })
  for (const row of statedParents.keys()) tellCycle(rows, row, faults)
  for (let tier = 1; tier < tiers.length; tier += 1)
    for (let row = 0; row < rows.count; row += 1) if (rows.tier[row] === tier) fitDates(rows, row, faults)
  tellOverlaps(rows, faults)
  listChildren(rows)
}

/** The parents that the codes themselves name. Neighbours mostly share theirs, so it is looked for once. */
function findParents(rows: AreaRows): void {
  let [lastKey, lastRow] = [-1, -1]
  for (let row = 0; row < rows.keys.length; row += 1) {
    const key = rows.keys[row] ?? 0
    const share = below[rows.widths[row] ?? 0]
    if (share === undefined) continue
    const above = key - (key % share)
    if (above !== lastKey) [lastKey, lastRow] = [above, firstRowOfKey(rows, above)]
    rows.parent[row] = lastRow
  }
  for (const [at, code] of rows.localCodes.entries())
    rows.parent[rows.keys.length + at] = firstRowOf(rows, parentOf(code) ?? '')
}

function setRoot(rows: AreaRows, root: string, statedParents: ReadonlyMap<number, string>): void {
  const first = statedRow(rows, root)
  if (first < 0) return
  for (const row of rowsFrom(rows, first)) if (!statedParents.has(row)) rows.parent[row] = -1
}

type Stated = {
  readonly roots: ReadonlySet<string>
  readonly statedParents: ReadonlyMap<number, string>
  readonly faults: Faults
}

/** Every area but a root has a parent, and that is wider. */
function tellParents(rows: AreaRows, { roots, statedParents, faults }: Stated): void {
  for (let row = 0; row < rows.count; row += 1) {
    const above = rows.parent[row] ?? -1
    if (above >= 0 && (rows.tier[above] ?? 0) < (rows.tier[row] ?? 0)) continue
    const code = codeOf(rows, row)
    const parent = statedParents.get(row) ?? parentOf(code)
    if (parent === undefined || (above < 0 && !statedParents.has(row) && roots.has(code))) continue
    if (above < 0)
      faults.add('no-parent', [code, parent], {
        zh: `\`${code}\` 的上级 \`${parent}\` 不在树中；请补上，或把 \`${code}\` 列入 roots`,
        en: `\`${parent}\`, above \`${code}\`, is not in the tree; add it, or list \`${code}\` in roots`,
      })
    else
      faults.add('parent-tier', [code, parent], {
        zh: `\`${code}\` 的上级 \`${parent}\` 层级不高于它`,
        en: `\`${parent}\` is no wider than \`${code}\`, which it should contain`,
      })
  }
}

/** A stated parent may lead back to the area itself. */
function tellCycle(rows: AreaRows, row: number, faults: Faults): void {
  const chain = [codeOf(rows, row)]
  for (let up = rows.parent[row] ?? -1; up >= 0; up = rows.parent[up] ?? -1) {
    const code = codeOf(rows, up)
    const isKnown = chain.includes(code)
    chain.push(code)
    if (isKnown && code !== chain[0]) return // a cycle further up, told from there
    if (!isKnown) continue
    const shown = chain.map((each) => `\`${each}\``).join(' → ')
    faults.add('cycle', chain, {
      zh: `上级关系成环：${shown}`,
      en: `the parents lead back to their start: ${shown}`,
    })
    return
  }
}

/** Gives a row the dates of its parent where it states none, and looks for days without a parent. */
function fitDates(rows: AreaRows, row: number, faults: Faults): void {
  const first = rows.parent[row] ?? -1
  if (first < 0) return
  let last = first
  while (isSameCode(rows, first, last + 1)) last += 1
  const [start, end] = [rows.from[first] ?? noStart, rows.until[last] ?? noEnd]
  if (rows.from[row] === noStart) rows.from[row] = start
  if (rows.until[row] === noEnd) rows.until[row] = end
  const [from, until] = [rows.from[row] ?? noStart, rows.until[row] ?? noEnd]
  const gap =
    from < start ? from : until > end ? end : last === first ? undefined : gapIn(rows, first, { from, until })
  if (gap === undefined) return
  const [code, parent] = [codeOf(rows, row), codeOf(rows, first)]
  const day = dayOf(gap)
  faults.add('orphaned', [code, parent], {
    zh: `\`${code}\` 有一天没有上级：\`${parent}\`（${nameOf(rows, first)}）${day === undefined ? '当时尚未设立' : `在 ${day} 不存在`}`,
    en: `\`${code}\` has a day without a parent: \`${parent}\` is not there ${day === undefined ? 'at first' : `on ${day}`}`,
  })
}

/** The first day of a range on which no row of the parent is in force, between rows of the same code. */
function gapIn(
  rows: AreaRows,
  first: number,
  range: { readonly from: number; readonly until: number },
): number | undefined {
  const all = rowsFrom(rows, first)
  const gap = all.find(
    (row, at) => at + 1 < all.length && (rows.until[row] ?? noEnd) < (rows.from[row + 1] ?? noStart),
  )
  if (gap === undefined) return undefined
  const [start, end] = [rows.until[gap] ?? noEnd, rows.from[gap + 1] ?? noStart]
  return range.from < end && start < range.until ? Math.max(start, range.from) : undefined
}

function tellOverlaps(rows: AreaRows, faults: Faults): void {
  for (let row = 1; row < rows.count; row += 1) {
    if (!isSameCode(rows, row - 1, row) || (rows.until[row - 1] ?? noEnd) <= (rows.from[row] ?? noStart))
      continue
    const code = codeOf(rows, row)
    faults.add('overlap', [code], {
      zh: `\`${code}\` 的两条记录日期重叠：${nameOf(rows, row - 1)}、${nameOf(rows, row)}`,
      en: `two records of \`${code}\` overlap in time: ${nameOf(rows, row - 1)}, ${nameOf(rows, row)}`,
    })
  }
}

/** The rows below each area, one after the other in one column, in the order of their codes. */
function listChildren({ count, parent, childEnds, children }: AreaRows): void {
  for (let row = 0; row < count; row += 1) {
    const above = parent[row] ?? -1
    if (above >= 0) childEnds[above] = (childEnds[above] ?? 0) + 1
  }
  let end = 0
  const next = childEnds.map((many) => {
    end += many
    return end - many
  })
  for (let row = 0; row < count; row += 1) {
    const above = parent[row] ?? -1
    if (above < 0) continue
    const at = next[above] ?? 0
    children[at] = row
    next[above] = at + 1
  }
  childEnds.set(next)
}
