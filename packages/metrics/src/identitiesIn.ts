/**
 * Turns what is said of a table by its headings into what is to hold between its cells; internal to the package.
 */
import * as Result from 'effect/Result'
import { type HeadingUnmatchedError, headingUnmatched } from './HeadingUnmatchedError.ts'
import { printedNumber } from './printedNumber.ts'
import type { Identity } from './Reconciliation.ts'
import type { ReportedTable } from './ReportedTable.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { type Grid, gridOf, holdsRates, isRateLine, type Line, linesMeant } from './tableGrid.ts'

type Found<Value> = Result.Result<Value, HeadingUnmatchedError>
type Among = { readonly of: string; readonly among: readonly Line[] }

/** The identities between cells that an identity of a table stands for, one for each line. */
export const identitiesIn = (
  table: ReportedTable,
  { said }: { readonly said: TableIdentity },
): Found<readonly Identity[]> => {
  const grid = gridOf(table, said.along)
  const among = { of: said.id, among: grid.headings }
  const lines = said.in === undefined ? Result.succeed(grid.lines) : chosenLines(said.in, said.id, grid)
  return Result.flatMap(lines, (chosen) => {
    if ('total' in said) return sums(said, { grid, among, lines: chosen })
    return 'share' in said
      ? shares(said, { grid, among, lines: chosen })
      : quotients(said, { grid, among, lines: chosen })
  })
}

type Within = { readonly grid: Grid; readonly among: Among; readonly lines: readonly Line[] }

const sums = (
  said: Extract<TableIdentity, { readonly total: string }>,
  { grid, among, lines }: Within,
): Found<readonly Identity[]> =>
  Result.gen(function* () {
    const total = yield* one(said.total, among)
    const rest = among.among.filter(({ at }) => at !== total.at)
    const found = yield* Result.all(
      said.parts.map((part) => several(part, { of: said.id, among: rest }, grid)),
    )
    const parts = [...new Map(found.flat().map((part) => [part.at, part])).values()]
    return lines.flatMap((line): readonly Identity[] => {
      const cells = [...parts, total].map((heading) => grid.cell(heading, line))
      const texts = cells.map(({ text }) => text)
      if (!anyNumber(texts) || (said.in === undefined && holdsRates(line.heading, texts))) return []
      const [first, ...others] = parts.map((part) => grid.cell(part, line).cell)
      if (first === undefined) return []
      return [
        { id: said.id, label: said.label, parts: [first, ...others], total: grid.cell(total, line).cell },
      ]
    })
  })

const quotients = (
  said: Extract<TableIdentity, { readonly rate: string } | { readonly change: string }>,
  { grid, among, lines }: Within,
): Found<readonly Identity[]> =>
  Result.gen(function* () {
    const { id, label, per } = said
    const isChange = 'change' in said
    const top = yield* one(isChange ? said.now : said.numerator, among)
    const bottom = yield* one(isChange ? said.before : said.denominator, among)
    const quotient = yield* one(isChange ? said.change : said.rate, among)
    return lines.flatMap((line): readonly Identity[] => {
      const cells = [grid.cell(top, line), grid.cell(bottom, line), grid.cell(quotient, line)] as const
      if (!anyNumber(cells.map(({ text }) => text))) return []
      const [{ cell: over }, { cell: under }, { cell: result }] = cells
      return [
        isChange
          ? { id, label, now: over, before: under, change: result, per }
          : { id, label, numerator: over, denominator: under, rate: result, per },
      ]
    })
  })

const shares = (
  said: Extract<TableIdentity, { readonly share: string }>,
  { grid, among, lines }: Within,
): Found<readonly Identity[]> =>
  Result.gen(function* () {
    const { id, label, per } = said
    const part = yield* one(said.part, among)
    const share = yield* one(said.share, among)
    const whole = yield* one(said.whole, { of: id, among: grid.lines })
    const filled = lines.filter((line) =>
      anyNumber([grid.cell(part, line).text, grid.cell(share, line).text]),
    )
    const each = filled
      .filter((line) => line.at !== whole.at || grid.cell(share, line).text.trim() !== '')
      .map(
        (line): Identity => ({
          id,
          label,
          numerator: grid.cell(part, line).cell,
          denominator: grid.cell(part, whole).cell,
          rate: grid.cell(share, line).cell,
          per,
        }),
      )
    const [first, ...others] = filled
      .filter(({ at }) => at !== whole.at)
      .map((line) => grid.cell(share, line).cell)
    return first === undefined ? each : [...each, { id, label, shares: [first, ...others], per }]
  })

const anyNumber = (texts: readonly string[]): boolean =>
  texts.some((text) => printedNumber(text) !== undefined)

const one = (heading: string, { of, among }: Among): Found<Line> => {
  const found = linesMeant(among, heading)
  const [first] = found
  return first !== undefined && found.length === 1
    ? Result.succeed(first)
    : Result.fail(unmatched(heading, { of, among, found: found.length }))
}

/** Headings meant by a pattern; one with `*` leaves out rates, which do not add up. */
const several = (heading: string, { of, among }: Among, grid: Grid): Found<readonly Line[]> => {
  const found = linesMeant(among, heading).filter((each) => !(heading.includes('*') && areRates(each, grid)))
  return found.length > 0 ? Result.succeed(found) : Result.fail(unmatched(heading, { of, among, found: 0 }))
}

const areRates = (heading: Line, { lines, cell }: Grid): boolean =>
  isRateLine(
    heading.heading,
    lines.map((line) => printedNumber(cell(heading, line).text)),
  )

const chosenLines = (meant: readonly string[], of: string, { lines }: Grid): Found<readonly Line[]> => {
  const found = meant.map((heading) => linesMeant(lines, heading))
  const strange = meant[found.findIndex(({ length }) => length === 0)]
  if (strange !== undefined) return Result.fail(unmatched(strange, { of, among: lines, found: 0 }))
  const chosen = new Set(found.flat().map(({ at }) => at))
  return Result.succeed(lines.filter(({ at }) => chosen.has(at)))
}

const unmatched = (heading: string, { of, among, found }: Among & { readonly found: number }) =>
  headingUnmatched(heading, { of, among: among.map((each) => each.heading), found })
