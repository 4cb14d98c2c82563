/**
 * What the suggestions look at: the headings of one way with their figures, and how well an identity fits; internal to
 * the package.
 */
import * as Result from 'effect/Result'
import { identitiesIn } from './identitiesIn.ts'
import { type Printed, printedNumber } from './printedNumber.ts'
import type { ReportedCells } from './Reconciliation.ts'
import type { ReportedTable } from './ReportedTable.ts'
import { reconcile } from './reconcile.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { type Grid, gridOf, isRateLine, type Line } from './tableGrid.ts'

/** A heading with the figures of its line, what they are, and its name without what stands in brackets. */
export type Sketched = Line & {
  readonly figures: readonly (Printed | undefined)[]
  /** The same in floating point, for a first look; not a number where there is none. */
  readonly numbers: readonly number[]
  readonly is: 'total' | 'count' | 'rate' | 'other'
  readonly name: string
  /** Whether it can be told from the others by its name. */
  readonly isAlone: boolean
}

/** A table as the suggestions see it, along its columns or its rows. */
export type Sketch = {
  readonly table: ReportedTable
  readonly cells: ReportedCells
  readonly along: 'columns' | 'rows'
  readonly headings: readonly Sketched[]
  /** The lines that are called totals and can be told from the others. */
  readonly wholes: readonly Line[]
}

/** The table seen along its columns or its rows, with its cells by name. */
export const sketchOf = (
  table: ReportedTable,
  { along, cells }: { readonly along: 'columns' | 'rows'; readonly cells: ReportedCells },
): Sketch => {
  const grid = gridOf(table, along)
  const [names, lineNames] = [timesNamed(grid.headings), timesNamed(grid.lines)]
  return {
    table,
    cells,
    along,
    headings: grid.headings.map((heading) => sketched(heading, { grid, names })),
    wholes: grid.lines.filter((line) => isTotal(nameOf(line)) && isAlone(line, lineNames)),
  }
}

type Times = ReadonlyMap<string, number>

const sketched = (
  heading: Line,
  { grid, names }: { readonly grid: Grid; readonly names: Times },
): Sketched => {
  const figures = grid.lines.map((line) => printedNumber(grid.cell(heading, line).text))
  return {
    ...heading,
    figures,
    numbers: figures.map(numberOf),
    is: kindOf(heading, figures),
    name: nameOf(heading),
    isAlone: isAlone(heading, names),
  }
}

const kindOf = (line: Line, figures: Sketched['figures']): Sketched['is'] => {
  if (figures.every((figure) => figure === undefined)) return 'other'
  if (isRateLine(line.heading, figures)) return 'rate'
  return isTotal(nameOf(line)) ? 'total' : 'count'
}

const numberOf = (printed: Printed | undefined): number =>
  printed === undefined ? Number.NaN : Number(printed.digits) / 10 ** printed.decimals

const isTotal = (name: string): boolean =>
  /^(.*(合计|总计|共计|小计|总数)|(grand)?total|subtotal|sum)$/u.test(name)

const nameOf = ({ plain }: Line): string => plain.replaceAll(/\([^()]*\)/gu, '')

const timesNamed = (lines: readonly Line[]): Times => {
  const times = new Map<string, number>()
  for (const line of lines) times.set(nameOf(line), (times.get(nameOf(line)) ?? 0) + 1)
  return times
}

/** A name with `*` would stand for others too. */
const isAlone = (line: Line, times: Times): boolean =>
  nameOf(line) !== '' && !line.plain.includes('*') && times.get(nameOf(line)) === 1

/** In how many lines an identity holds, of those in which it can be decided, and in how many it stands at all. */
export const fitOf = (
  said: TableIdentity,
  { table, cells }: Sketch,
): { readonly holds: number; readonly decided: number; readonly lines: number } => {
  const identities = Result.getOrElse(identitiesIn(table, { said }), () => [])
  const results = reconcile(cells, { identities }).map(({ result }) => result._tag)
  const holds = results.filter((tag) => tag === 'Holds').length
  return {
    holds,
    decided: holds + results.filter((tag) => tag === 'Fails').length,
    lines: results.length,
  }
}
