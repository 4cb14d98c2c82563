/**
 * The tests of flags that look at values: too high, too low, above the others, too even, opposed; internal to the
 * package.
 */
import type { Span } from '@maplebridge/calendar'
import { daysBetween } from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Counts } from '../explainChange.ts'
import type { FlagTest } from '../FlagRule.ts'
import type { Metric } from '../Metric.ts'
import { countIn } from './countIn.ts'
import { isNumbers, type Judged, numbersOf, type Suspect, unlikely, unlikelyAmong } from './flagJudging.ts'
import { binomialAtLeast, chiSquareAtMost, hypergeometricAtLeast } from './tails.ts'

type PartOfWhole = { readonly of: string; readonly part: number; readonly whole: number }

type ByBody = ReadonlyMap<string, Counts>

/** What was counted by body: in the period, in the one before, and in its sub-periods. */
export type ValuesGiven = {
  readonly during: Span
  readonly counts?: ByBody | undefined
  readonly before?: { readonly during: Span; readonly counts: ByBody } | undefined
  readonly subPeriods?: readonly ByBody[] | undefined
  readonly metrics: Readonly<Record<string, Metric>>
  readonly settings: SettingValues
}

type Test<Kind extends FlagTest['kind']> = Extract<FlagTest, { readonly kind: Kind }>

export const shareBeyond = (test: Test<'share-from' | 'share-below'>, given: ValuesGiven): Judged => {
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

export const aboveOthers = (test: Test<'above-others'>, given: ValuesGiven): Judged => {
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

export const tooEven = (test: Test<'too-even'>, given: ValuesGiven): Judged => {
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

export const opposed = (test: Test<'opposed'>, given: ValuesGiven): Judged => {
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

/** What is counted for a metric in each body that has it, in the order of the bodies; without a whole, one. */
const countedOf = (
  id: string,
  counts: ByBody | undefined,
  { metrics }: ValuesGiven,
): readonly PartOfWhole[] => {
  const metric = Object.hasOwn(metrics, id) ? metrics[id] : undefined
  if (metric === undefined || counts === undefined) return []
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([of, given]) => {
      const part = countIn(metric, 'numerator', given)?.counted
      const whole = metric.denominator === undefined ? 1 : countIn(metric, 'denominator', given)?.counted
      return part === undefined || whole === undefined ? [] : [{ of, part, whole }]
    })
}

const sumOf = (counted: readonly PartOfWhole[], key: 'part' | 'whole'): number =>
  counted.reduce((sum, each) => sum + each[key], 0)

const named = (prefix: string, numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [
      `${prefix}${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      value,
    ]),
  )
