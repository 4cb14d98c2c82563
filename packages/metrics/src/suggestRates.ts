/**
 * Suggests from which counts a rate follows, from which figures a change, or of which whole a share is; internal to the
 * package.
 */
import type { Per } from './Display.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { lettersOf } from './tableGrid.ts'
import { fitOf, type Sketch, type Sketched } from './tableSketch.ts'

/** The most rates of one way, counts that they may follow from, lines first looked at, readings checked exactly. */
const most = { rates: 20, counts: 60, lines: 100, readings: 20 }

/** The rates, changes and shares that headings along the columns or the rows seem to be. */
export const suggestRates = (sketch: Sketch): readonly TableIdentity[] => {
  const counts = sketch.headings
    .filter(({ is, isAlone }) => (is === 'count' || is === 'total') && isAlone)
    .slice(0, most.counts)
  return sketch.headings
    .filter(({ is, isAlone }) => is === 'rate' && isAlone)
    .slice(0, most.rates)
    .flatMap((rate) => {
      const readings = persOf(rate).flatMap((per) =>
        isShare(rate) ? sharesOf(rate, { per, sketch, counts }) : ratesOf(rate, { per, sketch, counts }),
      )
      return best(readings, { rate, sketch })
    })
}

/** A reading, in how many lines it seems to fit, and how near its names are. */
type Reading = { readonly said: TableIdentity; readonly seems: number; readonly near: number }
type Among = { readonly per: Per; readonly sketch: Sketch; readonly counts: readonly Sketched[] }

/** The reading that fits the most lines, and more than half of those that can be decided; or one by its name. */
const best = (
  readings: readonly Reading[],
  { rate, sketch }: { readonly rate: Sketched; readonly sketch: Sketch },
): readonly TableIdentity[] =>
  [...readings]
    .sort((one, other) => other.seems - one.seems || other.near - one.near)
    .slice(0, most.readings)
    .map((reading) => ({ ...reading, fit: fitOf(reading.said, sketch) }))
    .filter(({ said, fit }) => 2 * fit.holds > fit.decided || isNamed(said, rate))
    .sort((one, other) => other.fit.holds - one.fit.holds || other.near - one.near)
    .slice(0, 1)
    .map(({ said }) => said)

const ratesOf = (rate: Sketched, { per, sketch, counts }: Among): readonly Reading[] =>
  counts.flatMap((one) =>
    counts.flatMap((other): readonly Reading[] => {
      if (one.at === other.at) return []
      const pair = { per, of: one, over: other }
      const ratio = {
        ...saidOf(rate, { ...pair, sketch }),
        numerator: one.heading,
        denominator: other.heading,
        rate: rate.heading,
      }
      const change = {
        ...saidOf(rate, { ...pair, sketch, isChange: true }),
        now: one.heading,
        before: other.heading,
        change: rate.heading,
      }
      const near = nearness(rate, one)
      const [asRatio, asChange] = [
        linesFitting(rate, { ...pair, less: 0 }),
        linesFitting(rate, { ...pair, less: per }),
      ]
      return [
        ...(asRatio > 0 || isNamed(ratio, rate) ? [{ said: ratio, seems: asRatio, near }] : []),
        ...(isChangeName(rate) && asChange > 0 ? [{ said: change, seems: asChange, near }] : []),
      ]
    }),
  )

const sharesOf = (share: Sketched, { per, sketch, counts }: Among): readonly Reading[] =>
  counts.flatMap((part) =>
    sketch.wholes.slice(0, 5).map((whole) => ({
      said: {
        ...saidOf(share, { per, of: part, over: whole, sketch }),
        part: part.heading,
        share: share.heading,
        whole: whole.heading,
      },
      seems: 0,
      near: nearness(share, part),
    })),
  )

type Pair = { readonly per: Per; readonly of: Sketched; readonly over: Sketched; readonly less: number }

/** In how many of the first lines the figures come near enough, in floating point, for the exact check to be worth it. */
const linesFitting = (rate: Sketched, { per, of, over, less }: Pair): number =>
  rate.figures.slice(0, most.lines).filter((printed, at) => {
    if (printed === undefined) return false
    const computed = ((of.numbers[at] ?? Number.NaN) * per) / (over.numbers[at] ?? Number.NaN) - less
    return Math.abs(computed - (rate.numbers[at] ?? Number.NaN)) <= 1.01 * 10 ** -printed.decimals
  }).length

const isShare = ({ name }: Sketched): boolean => /占|比重|比例|share/u.test(name)

const isChangeName = ({ name }: Sketched): boolean => /同比|环比|[增降升]|change/u.test(name)

/** For how many a rate may be stated: as a sign or the heading says, or as a bare ratio. */
const persOf = ({ plain, figures }: Sketched): readonly Per[] => {
  const signed = figures.flatMap((figure) => figure?.per ?? [])[0]
  if (signed !== undefined) return [signed]
  if (plain.includes('万')) return [10_000]
  return plain.includes('‰') ? [1000] : [100, 1]
}

/** A rate that bears the name of its numerator, over what was taken in: 调解成功率, 调解成功 and 受理. */
const isNamed = (said: TableIdentity, { name }: Sketched): boolean =>
  'rate' in said &&
  said.numerator.replace(/[（(].*$|[件数]+$/gu, '').trim() === name.replace(/率$/u, '') &&
  /^(受理|排查)/u.test(said.denominator)

/** How many characters of the name of a rate stand in the name of what is counted. */
const nearness = ({ name }: Sketched, counted: Sketched): number =>
  [...new Set(name)].filter((each) => counted.name.includes(each)).length

type Saying = {
  readonly per: Per
  readonly of: { readonly heading: string }
  readonly over: { readonly heading: string }
  readonly sketch: Sketch
  readonly isChange?: true
}

const saidOf = (rate: Sketched, { per, of, over, sketch: { table, along }, isChange }: Saying) => ({
  id:
    along === 'columns'
      ? `rate-in-column-${lettersOf(rate.at).toLowerCase()}`
      : `rate-in-row-${(table.headingsAt ?? 1) + 1 + rate.at}`,
  label: isChange
    ? {
        zh: `“${rate.heading}”为“${of.heading}”比“${over.heading}”的增减`,
        en: `“${rate.heading}” as the change of “${of.heading}” from “${over.heading}”`,
      }
    : {
        zh: `“${rate.heading}”为“${of.heading}”占“${over.heading}”的比率`,
        en: `“${rate.heading}” as “${of.heading}” of “${over.heading}”`,
      },
  along,
  per,
})
