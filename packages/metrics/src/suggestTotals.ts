/**
 * Suggests which parts a total is made of; internal to the package.
 */
import type { TableIdentity } from './TableIdentity.ts'
import { lettersOf } from './tableGrid.ts'
import { fitOf, type Sketch, type Sketched } from './tableSketch.ts'

/** The most totals of one way that parts are looked for. */
const mostTotals = 20

/** The sums that totals along the columns or the rows seem to be. */
export const suggestTotals = (sketch: Sketch): readonly TableIdentity[] =>
  sketch.headings
    .filter((each) => each.is === 'total' && each.isAlone)
    .slice(0, mostTotals)
    .flatMap((total) => {
      const readings = readingsOf(total, sketch.headings)
        .filter((parts) => parts.every(({ isAlone }) => isAlone))
        .flatMap((parts) => saidOf(total, { parts, sketch }) ?? [])
        .map((said) => ({ said, fit: fitOf(said, sketch) }))
        .filter(({ fit }) => fit.lines > 0)
        // The sort is stable: of two that fit as well, the first stays first.
        .sort((one, other) => other.fit.holds - one.fit.holds)
      return readings.slice(0, 1).map(({ said }) => said)
    })

/** What a total may be made of: the counts before it (from the last total on for a subtotal), those after, subtotals. */
const readingsOf = (total: Sketched, headings: readonly Sketched[]): readonly (readonly Sketched[])[] => {
  const counts = headings.filter(({ is, name }) => is === 'count' && !/^(其中|#|ofwhich)/u.test(name))
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
  { parts, sketch: { table, along } }: { readonly parts: readonly Sketched[]; readonly sketch: Sketch },
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
