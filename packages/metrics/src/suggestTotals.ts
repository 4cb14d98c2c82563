/**
 * Suggests which parts a total is made of; internal to the package.
 */
import type { ReportedTable } from './ReportedTable.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { lettersOf } from './tableGrid.ts'
import { bare, fitOf, type Sketched, sketchOf } from './tableSketch.ts'

/** The sums that totals along the columns or the rows seem to be. */
export const suggestTotals = (
  table: ReportedTable,
  { along }: { readonly along: 'columns' | 'rows' },
): readonly TableIdentity[] => {
  const { headings } = sketchOf(table, along)
  const once = (heading: Sketched) =>
    headings.filter((each) => bare(each.heading) === bare(heading.heading)).length === 1
  return headings
    .filter((each) => each.is === 'total' && once(each))
    .flatMap((total) => {
      const readings = readingsOf(total, headings).flatMap((parts) => {
        const said = saidOf(total, { parts: parts.filter(once), along, table })
        return said === undefined || !parts.every(once) ? [] : [{ said, fit: fitOf(said, table) }]
      })
      const best = readings
        .filter(({ fit }) => fit.lines > 0)
        .reduce<(typeof readings)[number] | undefined>(
          (found, each) => (found === undefined || each.fit.holds > found.fit.holds ? each : found),
          undefined,
        )
      return best === undefined ? [] : [best.said]
    })
}

/** What a total may be made of: the counts before it (from the last total on for a subtotal), those after, subtotals. */
const readingsOf = (total: Sketched, headings: readonly Sketched[]): readonly (readonly Sketched[])[] => {
  const counts = headings.filter(
    ({ is, heading }) => is === 'count' && !/^(其中|#|ofwhich)/u.test(bare(heading)),
  )
  const totals = headings.filter(({ is, at }) => is === 'total' && at !== total.at)
  const before = Math.max(-1, ...totals.map(({ at }) => at).filter((at) => at < total.at))
  const after = Math.min(
    Number.POSITIVE_INFINITY,
    ...totals.map(({ at }) => at).filter((at) => at > total.at),
  )
  return [
    counts.filter(({ at }) => at < total.at && at > before),
    counts.filter(({ at }) => at > total.at && at < after),
    counts.filter(({ at }) => at < total.at),
    counts.filter(({ at }) => at > total.at),
    totals,
  ].filter(({ length }) => length > 1)
}

const saidOf = (
  total: Sketched,
  {
    parts,
    along,
    table,
  }: {
    readonly parts: readonly Sketched[]
    readonly along: 'columns' | 'rows'
    readonly table: ReportedTable
  },
): TableIdentity | undefined => {
  const [first, ...others] = parts.map(({ heading }) => heading)
  if (first === undefined) return undefined
  return {
    id:
      along === 'columns'
        ? `total-in-column-${lettersOf(total.at).toLowerCase()}`
        : `total-in-row-${(table.headingsAt ?? 1) + 1 + total.at}`,
    label: {
      zh: `“${total.heading}”为各${along === 'columns' ? '列' : '行'}之和`,
      en: `“${total.heading}” as the sum of its ${along}`,
    },
    along,
    parts: [first, ...others],
    total: total.heading,
  }
}
