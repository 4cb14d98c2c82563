/**
 * Holds the changes of a tree against its areas: each names areas that are there on its day, the dates of the areas
 * agree, its sources are listed, and no area ends without a word on what became of it.
 */
import type { AreaIndex } from '../AreaIndex.ts'
import type { AreaChange } from '../AreaTree.ts'
import {
  type AreaRows,
  codeOf,
  dayNumber,
  dayOf,
  isInForce,
  isSameCode,
  noEnd,
  rowOn,
  rowsFrom,
  statedRow,
} from './AreaRows.ts'
import type { Faults } from './Faults.ts'

/** Tells `faults` where changes and areas disagree. */
export function tellChanges(index: AreaIndex, { faults }: { readonly faults: Faults }): void {
  const sources = new Set(index.tree.sources.map(({ id }) => id))
  for (const change of index.tree.changes) {
    for (const source of change.cites) if (!sources.has(source)) tellSource(change, source, faults)
    for (const code of change.from) tellBefore(index, change, code, faults)
    for (const code of change.to) tellAfter(index, change, code, faults)
    if ((change.kind === 'abolished') !== (change.to.length === 0)) tellKind(change, faults)
  }
  tellSilentEnds(index, faults)
}

/** The row of a code that was in force until the day, or on the day before it. */
export function rowBefore(rows: AreaRows, first: number, day: number): number {
  if (first < 0) return -1
  return (
    rowsFrom(rows, first).find((row) => (rows.from[row] ?? 0) < day && day <= (rows.until[row] ?? noEnd)) ??
    -1
  )
}

function tellBefore({ rows }: AreaIndex, change: AreaChange, code: string, faults: Faults): void {
  const day = dayNumber(change.on)
  const first = statedRow(rows, code)
  const before = rowBefore(rows, first, day)
  if (before < 0) {
    faults.add('dangling-change', [code], {
      zh: `${change.on} 的变更涉及 \`${code}\`，但此前一天树中没有它`,
      en: `the change on ${change.on} starts from \`${code}\`, which is not in the tree the day before`,
    })
    return
  }
  if (!change.to.includes(code) && isInForce(rows, before, day))
    faults.add('change-date', [code], {
      zh: `\`${code}\` 在 ${change.on} 变更后仍然有效；请写明 until，或把它列入 to`,
      en: `\`${code}\` goes on after its change on ${change.on}; give it an \`until\`, or list it in \`to\``,
    })
}

function tellAfter({ rows }: AreaIndex, change: AreaChange, code: string, faults: Faults): void {
  const day = dayNumber(change.on)
  const first = statedRow(rows, code)
  if (rowOn(rows, first, day) < 0)
    faults.add('dangling-change', [code], {
      zh: `${change.on} 的变更归入 \`${code}\`，但当日树中没有它`,
      en: `the change on ${change.on} leads to \`${code}\`, which is not in the tree on that day`,
    })
}

function tellSource(change: AreaChange, source: string, faults: Faults): void {
  faults.add('no-source', change.from, {
    zh: `${change.on} 的变更引用的来源 \`${source}\` 不在 sources 中`,
    en: `the change on ${change.on} cites \`${source}\`, which is not in \`sources\``,
  })
}

function tellKind(change: AreaChange, faults: Faults): void {
  const shown = change.from.map((code) => `\`${code}\``).join(', ')
  faults.add('dangling-change', change.from, {
    zh: `${change.on} 的变更（${shown}）：仅 \`abolished\` 没有去向，其余须写明 to`,
    en: `the change of ${shown} on ${change.on}: only \`abolished\` leads nowhere; every other kind needs \`to\``,
  })
}

/** An area that ends needs a change, of its own or of the area around it, or a next record. */
function tellSilentEnds(index: AreaIndex, faults: Faults): void {
  const { rows } = index
  for (let row = 0; row < rows.count; row += 1) {
    const end = rows.until[row] ?? noEnd
    if (end === noEnd || (isSameCode(rows, row, row + 1) && rows.from[row + 1] === end)) continue
    if (hasWord(index, row, end)) continue
    const code = codeOf(rows, row)
    faults.add('silent-end', [code], {
      zh: `\`${code}\` 于 ${dayOf(end)} 终止，但没有变更说明其去向`,
      en: `\`${code}\` ends on ${dayOf(end)} and no change says what became of it`,
    })
  }
}

function hasWord({ rows, changesFrom }: AreaIndex, row: number, end: number): boolean {
  for (let up = row; up >= 0; up = rows.parent[up] ?? -1)
    if (changesFrom.get(codeOf(rows, up))?.some(({ on }) => dayNumber(on) === end)) return true
  return false
}
