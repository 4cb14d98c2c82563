/**
 * What the suggestions look at: the headings of one way with their figures, and how well an identity fits; internal to
 * the package.
 */
import * as Result from 'effect/Result'
import { cellsOf } from './cellsOf.ts'
import { identitiesIn } from './identitiesIn.ts'
import { printedNumber } from './printedNumber.ts'
import type { ReportedTable } from './ReportedTable.ts'
import { reconcile } from './reconcile.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { gridOf, holdsRates, type Line, plainHeading } from './tableGrid.ts'

/** A heading with the texts of its line, and what they are. */
export type Sketched = Line & {
  readonly texts: readonly string[]
  readonly is: 'total' | 'count' | 'rate' | 'other'
}

/** A table as the suggestions see it. */
export type Sketch = {
  readonly headings: readonly Sketched[]
  readonly lines: readonly Line[]
}

/** The part of a table that suggestions look at. */
export const sketchOf = (table: ReportedTable, along: 'columns' | 'rows'): Sketch => {
  const grid = gridOf(table, along)
  const lines = grid.lines.slice(0, 200)
  const headings = grid.headings.slice(0, 60).map((heading): Sketched => {
    const texts = lines.map((line) => grid.cell(heading, line).text)
    return { ...heading, texts, is: kindOf(heading.heading, texts) }
  })
  return { headings, lines }
}

const kindOf = (heading: string, texts: readonly string[]): Sketched['is'] => {
  if (!texts.some((text) => printedNumber(text) !== undefined)) return 'other'
  if (holdsRates(heading, [])) return 'rate'
  return isTotal(heading) ? 'total' : 'count'
}

/** Whether a heading names a total; a remark in brackets does not count. */
export const isTotal = (heading: string): boolean =>
  /^(.*(合计|总计|共计|小计|总数)|(grand)?total|subtotal|sum)$/u.test(bare(heading))

/** A heading without what stands in brackets. */
export const bare = (heading: string): string => plainHeading(heading).replaceAll(/\(.*?\)/gu, '')

/** In how many lines an identity holds, of those in which it can be decided, and in how many it stands at all. */
export const fitOf = (
  said: TableIdentity,
  table: ReportedTable,
): { readonly holds: number; readonly decided: number; readonly lines: number } => {
  const identities = Result.getOrElse(identitiesIn(table, { said }), () => [])
  const results = reconcile(cellsOf(table), { identities }).map(({ result }) => result._tag)
  const holds = results.filter((tag) => tag === 'Holds').length
  return {
    holds,
    decided: holds + results.filter((tag) => tag === 'Fails').length,
    lines: results.length,
  }
}
