/**
 * The tests of flags that look at values: too high, too low, above the others, too even, opposed; internal to the
 * package.
 */
import type { Span } from '@maplebridge/calendar'
import { daysBetween } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { FlagTest, MetricAsked } from '../FlagRule.ts'
import {
  isLack,
  isNumbers,
  type Judged,
  numbersOf,
  type Suspect,
  unlikely,
  unlikelyAmong,
} from './flagJudging.ts'
import { countedOf, type PartOfWhole, sumOf, type ValuesGiven } from './partsOfWholes.ts'
import { binomialAtLeast, chiSquareAtMost, hypergeometricAtLeast } from './tails.ts'

type Test<Kind extends FlagTest['kind']> = Omit<
  Extract<FlagTest, { readonly kind: Kind }>,
  'metric' | 'falls' | 'rises'
>

type OfOne<Kind extends FlagTest['kind']> = Test<Kind> & { readonly metric: string }

type OfTwo = Test<'opposed'> & { readonly falls: string; readonly rises: string }

/** A test of values, for each metric that it asks; it lacks something only if it does for all of them. */
export const judgedValues = (
  test: Extract<FlagTest, { readonly metric: MetricAsked } | { readonly falls: MetricAsked }>,
  given: ValuesGiven,
): Judged => {
  if (test.kind === 'opposed') {
    const pairs = idsOf(test.falls, given).flatMap((falls) =>
      idsOf(test.rises, given).map((rises) => ({ falls, rises })),
    )
    return together(pairs.map((pair) => [[pair.falls, pair.rises], opposed({ ...test, ...pair }, given)]))
  }
  return together(idsOf(test.metric, given).map((metric) => [[metric], judgedOne(test, metric, given)]))
}

const judgedOne = (
  test: Extract<FlagTest, { readonly metric: MetricAsked }>,
  metric: string,
  given: ValuesGiven,
): Judged => {
  switch (test.kind) {
    case 'share-from':
    case 'share-below':
      return isShare(metric, given) ? shareBeyond({ ...test, metric }, given) : { _tag: 'Metric', metric }
    case 'above-others':
      return isShare(metric, given) ? aboveOthers({ ...test, metric }, given) : { _tag: 'Metric', metric }
    case 'too-even':
      return tooEven({ ...test, metric }, given)
  }
}

/** A plan may claim the name of a share for something else. */
const isShare = (metric: string, { metrics }: ValuesGiven): boolean => metrics[metric]?.kind === 'share'

/** The metrics that are asked; a name that no metric claims is asked as if it were one. */
const idsOf = (asked: MetricAsked, { metrics }: ValuesGiven): readonly string[] => {
  if (typeof asked === 'string') return [asked]
  const ids = Object.values(metrics).flatMap(({ id, claims }) => (claims === asked.claims ? id : []))
  return ids.length === 0 ? [asked.claims] : ids
}

const together = (all: readonly (readonly [readonly string[], Judged])[]): Judged => {
  const [lack] = all.flatMap(([, judged]) => (isLack(judged) ? [judged] : []))
  const found = all.flatMap(([metrics, judged]) =>
    isLack(judged) ? [] : [judged.map((finding) => ({ ...finding, metrics }))],
  )
  return lack !== undefined && found.length === 0 ? lack : found.flat()
}

const shareBeyond = (test: OfOne<'share-from' | 'share-below'>, given: ValuesGiven): Judged => {
  const numbers = numbersOf({ percent: test.percent, cases: test.cases }, given.settings)
  if (!isNumbers(numbers)) return numbers
  const shares = countedOf(test.metric, given.counts, given)
  if (shares.length === 0) return { _tag: 'Metric', metric: test.metric }
  const { percent, cases } = numbers
  return shares
    .filter(({ part, whole }) => {
      const reaches = part * 100 >= percent * whole
      return whole > 0 && whole >= cases && reaches === (test.kind === 'share-from')
    })
    .map(({ of, part, whole }) => ({ of, found: { part, whole }, threshold: { percent, cases } }))
}

const aboveOthers = (test: OfOne<'above-others'>, given: ValuesGiven): Judged => {
  const numbers = numbersOf({ oneIn: test.oneIn }, given.settings)
  if (!isNumbers(numbers)) return numbers
  const shares = countedOf(test.metric, given.counts, given).filter(({ whole }) => whole > 0)
  if (shares.length === 0) return { _tag: 'Metric', metric: test.metric }
  if (shares.length === 1) return { _tag: 'Others' }
  return unlikelyAmong(shares, {
    suspects: amongOthers,
    nameOf: ({ of }) => of,
    oneIn: numbers.oneIn,
  })
}

/** Each body against the others: that it has so much more, and quietly that it has so much less. */
const amongOthers = (shares: readonly PartOfWhole[]): readonly Suspect[] => {
  const all = sumOf(shares, 'whole')
  const marked = sumOf(shares, 'part')
  return shares.flatMap(({ of, part, whole }) => {
    const found = { part, whole, othersPart: marked - part, othersWhole: all - whole }
    const less = hypergeometricAtLeast(whole - part, { drawn: whole, marked: all - marked, all })
    return [
      { of, chance: hypergeometricAtLeast(part, { drawn: whole, marked, all }), found },
      { of, chance: less, found, quiet: true },
    ]
  })
}

const tooEven = (test: OfOne<'too-even'>, given: ValuesGiven): Judged => {
  const numbers = numbersOf({ oneIn: test.oneIn }, given.settings)
  if (!isNumbers(numbers)) return numbers
  const metric = given.metrics[test.metric]
  const { subPeriods = [] } = given
  if (subPeriods.length < 3) return { _tag: 'SubPeriods' }
  const counted = subPeriods.map((each) => countedOf(test.metric, each, given))
  const bodies = [...new Set(counted.flatMap((each) => each.map(({ of }) => of)))].toSorted()
  if (metric === undefined || bodies.length === 0) return { _tag: 'Metric', metric: test.metric }
  const suspects = bodies.flatMap((of): readonly Suspect[] => {
    const series = counted.flatMap((each) => each.filter((one) => one.of === of))
    const spread = series.length < 3 ? undefined : spreadOf(series, metric.kind === 'share')
    if (spread === undefined) return []
    const chance = chiSquareAtMost(spread, series.length - 1)
    return [{ of, chance, found: { subPeriods: series.length, spread, expected: series.length - 1 } }]
  })
  return unlikely(suspects, numbers.oneIn)
}

const opposed = (test: OfTwo, given: ValuesGiven): Judged => {
  const numbers = numbersOf({ oneIn: test.oneIn }, given.settings)
  if (!isNumbers(numbers)) return numbers
  if (given.before === undefined) return { _tag: 'PeriodBefore' }
  const falls = changesOf(test.falls, given)
  const rises = changesOf(test.rises, given)
  if (falls.length === 0) return { _tag: 'Metric', metric: test.falls }
  if (rises.length === 0) return { _tag: 'Metric', metric: test.rises }
  const suspects = falls.flatMap(({ of, less, found: fallen }): readonly Suspect[] => {
    const rise = rises.find((each) => each.of === of)
    if (rise === undefined) return []
    const found = { ...named('falls', fallen), ...named('rises', rise.found) }
    return [{ of, chance: Math.max(less, rise.more), found }]
  })
  return unlikely(suspects, numbers.oneIn)
}

/** A metric of one body in two periods, and how likely it is that so much less, or more, is chance. */
const changesOf = (id: string, given: ValuesGiven) => {
  const metric = given.metrics[id]
  const { before, counts } = given
  if (metric === undefined || before === undefined) return []
  const earlier = countedOf(id, before.counts, given)
  return countedOf(id, counts, given).flatMap((now) => {
    const then = earlier.find(({ of }) => of === now.of)
    if (then === undefined || now.whole <= 0 || then.whole <= 0) return []
    const [one, other] =
      'denominator' in metric ? [then, now] : [inDays(then, before.during), inDays(now, given.during)]
    const found = { partBefore: then.part, wholeBefore: then.whole, part: now.part, whole: now.whole }
    const isShare = metric.kind === 'share'
    return [{ of: now.of, less: moreIn(one, other, isShare), more: moreIn(other, one, isShare), found }]
  })
}

/** How likely it is that the first has so much more than the second, if both go by one rate. */
const moreIn = (one: PartOfWhole, other: PartOfWhole, isShare: boolean): number =>
  isShare
    ? hypergeometricAtLeast(one.part, {
        drawn: one.whole,
        marked: one.part + other.part,
        all: one.whole + other.whole,
      })
    : binomialAtLeast(one.part, one.part + other.part, one.whole / (one.whole + other.whole))

const inDays = (counted: PartOfWhole, { from, to }: Span): PartOfWhole => ({
  ...counted,
  whole: Result.getOrElse(daysBetween(from, { to }), () => 0) + 1,
})

/** How far counts or shares lie apart, in the measure whose mean is the number of sub-periods less one. */
const spreadOf = (series: readonly PartOfWhole[], isShare: boolean): number | undefined => {
  const rate = sumOf(series, 'part') / sumOf(series, 'whole')
  const cells = series.flatMap(({ part, whole }) => [
    { found: part, expected: whole * rate },
    ...(isShare ? [{ found: whole - part, expected: whole * (1 - rate) }] : []),
  ])
  // Below five the measure is not what its table says.
  if (cells.some(({ expected }) => !(expected >= 5))) return undefined
  return cells.reduce((sum, { found, expected }) => sum + (found - expected) ** 2 / expected, 0)
}

const named = (prefix: string, numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [
      `${prefix}${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      value,
    ]),
  )
