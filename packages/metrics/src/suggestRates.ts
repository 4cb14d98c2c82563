/**
 * Suggests from which counts a rate follows, or of which whole a share is; internal to the package.
 */
import type { Per } from './Display.ts'
import { printedNumber } from './printedNumber.ts'
import type { ReportedTable } from './ReportedTable.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { lettersOf } from './tableGrid.ts'
import { bare, fitOf, isTotal, type Sketch, type Sketched, sketchOf } from './tableSketch.ts'

type Along = { readonly along: 'columns' | 'rows' }

/** The rates and shares that headings along the columns or the rows seem to be. */
export const suggestRates = (table: ReportedTable, { along }: Along): readonly TableIdentity[] => {
  const sketch = sketchOf(table, along)
  return sketch.headings
    .filter(({ is, heading }) => is === 'rate' && alone(heading, sketch.headings))
    .flatMap((rate) => {
      const readings = isShare(rate.heading)
        ? sharesOf(rate, { sketch, table, along })
        : ratesOf(rate, { sketch, table, along })
      const ranked = readings
        .map((said) => ({ said, fit: fitOf(said, table), near: nearness(said, rate.heading) }))
        .filter(({ said, fit }) => 2 * fit.holds > fit.decided || isNamed(said))
        .sort((one, other) => other.fit.holds - one.fit.holds || other.near - one.near)
      return ranked.slice(0, 1).map(({ said }) => said)
    })
}

type Within = Along & { readonly sketch: Sketch; readonly table: ReportedTable }

const ratesOf = (rate: Sketched, within: Within): readonly TableIdentity[] =>
  persOf(rate).flatMap((per) => ratesPer(rate, per, within))

const ratesPer = (rate: Sketched, per: Per, { sketch, table, along }: Within): readonly TableIdentity[] => {
  const counts = sketch.headings.filter(
    ({ is, heading }) => (is === 'count' || is === 'total') && alone(heading, sketch.headings),
  )
  const fits = quickly(rate, per)
  return counts.flatMap((numerator) =>
    counts.flatMap((denominator): readonly TableIdentity[] => {
      if (numerator.at === denominator.at) return []
      const said = {
        ...saidOf(rate, { along, table, of: numerator.heading, over: denominator.heading }),
        along,
        numerator: numerator.heading,
        denominator: denominator.heading,
        rate: rate.heading,
        per,
      }
      return fits(numerator, denominator) || isNamed(said) ? [said] : []
    }),
  )
}

const sharesOf = (share: Sketched, { sketch, table, along }: Within): readonly TableIdentity[] => {
  const wholes = sketch.lines.filter(({ heading }) => isTotal(heading) && alone(heading, sketch.lines))
  const parts = sketch.headings.filter(
    ({ is, heading }) => (is === 'count' || is === 'total') && alone(heading, sketch.headings),
  )
  return persOf(share).flatMap((per) =>
    parts.flatMap((part) =>
      wholes.map(
        (whole): TableIdentity => ({
          ...saidOf(share, { along, table, of: part.heading, over: whole.heading }),
          along,
          part: part.heading,
          share: share.heading,
          whole: whole.heading,
          per,
        }),
      ),
    ),
  )
}

/** A test in floating point that spares the exact one where no line comes near. */
const quickly = (rate: Sketched, per: Per) => {
  const shown = rate.texts.map(figureIn)
  return (numerator: Sketched, denominator: Sketched): boolean => {
    const tops = numerator.texts.map(figureIn)
    const bottoms = denominator.texts.map(figureIn)
    return shown.some((each, at) => {
      const computed = ((tops[at] ?? Number.NaN) * per) / (bottoms[at] ?? Number.NaN)
      return Math.abs(computed - (each ?? Number.NaN)) < 1.01
    })
  }
}

const figureIn = (text: string): number | undefined => {
  const printed = printedNumber(text)
  return printed === undefined ? undefined : Number(printed.digits) / 10 ** printed.decimals
}

const alone = (heading: string, among: readonly { readonly heading: string }[]): boolean =>
  heading.trim() !== '' &&
  !heading.includes('*') &&
  among.filter((each) => bare(each.heading) === bare(heading)).length === 1

const isShare = (heading: string): boolean => /占|比重|比例|share/u.test(bare(heading))

/** For how many a rate may be stated: as a sign or the heading says, or as a bare ratio. */
const persOf = ({ heading, texts }: Sketched): readonly Per[] => {
  const signed = texts.flatMap((text) => printedNumber(text)?.per ?? [])[0]
  if (signed !== undefined) return [signed]
  if (/万/u.test(heading)) return [10_000]
  return heading.includes('‰') ? [1000] : [100, 1]
}

/** A rate that bears the name of its numerator, over what was taken in: 调解成功率, 调解成功 and 受理. */
const isNamed = (said: TableIdentity): boolean =>
  'rate' in said &&
  bare(said.rate) === `${bare(said.numerator).replace(/[件数]+$/u, '')}率` &&
  /^(受理|排查)/u.test(bare(said.denominator))

/** How many characters of the rate's name stand in the name of its numerator. */
const nearness = (said: TableIdentity, heading: string): number => {
  const counted = 'rate' in said ? bare(said.numerator) : 'share' in said ? bare(said.part) : ''
  return [...new Set(bare(heading))].filter((each) => counted.includes(each)).length
}

const saidOf = (
  rate: Sketched,
  {
    along,
    table,
    of,
    over,
  }: Along & { readonly table: ReportedTable; readonly of: string; readonly over: string },
) => ({
  id:
    along === 'columns'
      ? `rate-in-column-${lettersOf(rate.at).toLowerCase()}`
      : `rate-in-row-${(table.headingsAt ?? 1) + 1 + rate.at}`,
  label: {
    zh: `“${rate.heading}”为“${of}”占“${over}”的比率`,
    en: `“${rate.heading}” as “${of}” of “${over}”`,
  },
})
