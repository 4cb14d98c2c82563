/**
 * From tallies and figures to a value with its sample, its interval and whether it meets its target.
 */
import type { Span } from '@maplebridge/calendar'
import type { Counted, Metric, Target } from './Metric.ts'
import type { MetricTally, Tally } from './MetricTally.ts'
import type { MetricValue, TargetJudged } from './MetricValue.ts'
import type { Ratio } from './Ratio.ts'
import { compareRatios, shown } from './ratios.ts'
import { wilson } from './wilson.ts'

/** What a value is made with: the period, figures counted elsewhere, and what it is set against. */
export type Measuring = {
  readonly of: Metric
  readonly during: Span
  readonly figures?: Readonly<Record<string, number>>
  /** Exact values by name: the rate a target is a multiple of; the earlier count of a `change` under its own id. */
  readonly benchmarks?: Readonly<Record<string, Ratio>>
}

/**
 * The value of a metric.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { measure } from '@maplebridge/metrics'
 *
 * const success = {
 *   id: 'settled-of-accepted', claims: 'success-rate', label: { zh: '调解成功率', en: 'Success rate' }, kind: 'share',
 *   numerator: { figure: 'settled' }, denominator: { figure: 'accepted' }, formula: 'inferred',
 *   display: { per: 100, digits: 1, rounding: 'half-up' }, cites: ['S4.1-1.1-stat-success'],
 *   targets: [{ direction: 'at-least', bound: { numerator: 96, denominator: 100 }, force: 'must', cites: ['S0-3.3-met-success'] }],
 *   unit: { zh: '%', en: '%' },
 * } as const
 * const during = { from: '2008-01-01', to: '2010-12-31' }
 * const value = measure({}, { of: success, during, figures: { settled: 10_784, accepted: 11_210 } })
 * assert.deepEqual(value._tag === 'Measured' && [value.shown, value.targets[0]?.is], ['96.2', 'met'])
 * assert.equal(measure({}, { of: success, during, figures: { settled: 0, accepted: 0 } })._tag, 'Empty')
 * ```
 */
export const measure = (tally: MetricTally, measuring: Measuring): MetricValue => {
  const { of: metric, during } = measuring
  if ((metric.from ?? during.from) > during.from || (metric.until ?? '9999') <= during.to)
    return {
      _tag: 'OutsideValidity',
      ...(metric.from !== undefined && { from: metric.from }),
      ...(metric.until !== undefined && { until: metric.until }),
    }
  const numerator = tallied(metric.numerator, tally.numerator, measuring)
  const denominator = wholeOf(metric, tally, measuring)
  if ('_tag' in numerator) return numerator
  if ('_tag' in denominator) return denominator
  if (metric.kind === 'share' && numerator.counted > denominator.counted)
    return { _tag: 'PartExceedsWhole', numerator: numerator.counted, denominator: denominator.counted }
  if (denominator.counted === 0) return { _tag: 'Empty' }
  const { suppressBelow = 0 } = metric
  // A count has no denominator of its own; the 1 that stands in for it is no case.
  const cells = metric.kind === 'count' ? [numerator] : [numerator, denominator]
  if (cells.some(({ counted }) => counted > 0 && counted < suppressBelow))
    return { _tag: 'Suppressed', below: suppressBelow }
  return measured(metric, { numerator, denominator }, measuring)
}

type Parts = { readonly numerator: Tally; readonly denominator: Tally }

/** Why a part of a metric has no number. */
type NoPart = Extract<MetricValue, { _tag: 'FigureMissing' | 'NotCounted' | 'NeedsBenchmark' }>

const tallied = (
  counted: Counted,
  tally: Tally | undefined,
  { of, figures = {} }: Measuring,
): Tally | NoPart => {
  if ('where' in counted) return tally ?? { _tag: 'NotCounted', register: of.register ?? '' }
  const named = [counted.figure, ...(counted.and ?? [])]
  const given = named.map((code) => (Object.hasOwn(figures, code) ? figures[code] : undefined))
  const missing = named.find((_, at) => given[at] === undefined)
  return missing === undefined
    ? { counted: given.reduce<number>((sum, figure = 0) => sum + figure, 0), open: 0 }
    : { _tag: 'FigureMissing', figure: missing }
}

const wholeOf = (
  { id, kind, denominator }: Metric,
  tally: MetricTally,
  measuring: Measuring,
): Tally | NoPart => {
  if (denominator !== undefined) return tallied(denominator, tally.denominator, measuring)
  if (kind === 'count') return { counted: 1, open: 0 }
  const { benchmarks = {} } = measuring
  const earlier = Object.hasOwn(benchmarks, id) ? benchmarks[id] : undefined
  return earlier === undefined ? { _tag: 'NeedsBenchmark', of: id } : { counted: earlier.numerator, open: 0 }
}

const measured = (
  metric: Metric,
  { numerator, denominator }: Parts,
  { benchmarks = {}, during }: Measuring,
): MetricValue => {
  const { kind, targets = [], display, rankableFrom } = metric
  const value = ratioOf(kind, numerator.counted, denominator.counted)
  const ends = endsOf(kind, { numerator, denominator })
  const interval = kind === 'share' ? wilson(value) : undefined
  const isWhole = numerator.open === 0 && denominator.open === 0
  return {
    _tag: 'Measured',
    value,
    shown: shown(value, display),
    per: display.per,
    open: { numerator: numerator.open, denominator: denominator.open },
    ...(interval && { interval }),
    targets: targets.map((target) => ({
      target,
      is: judged(target, boundOf(target, benchmarks), ends),
      due: target.by === undefined || target.by <= during.to,
    })),
    comparable: rankableFrom !== undefined && denominator.counted >= rankableFrom && isWhole,
  }
}

const ratioOf = (kind: Metric['kind'], numerator: number, denominator: number): Ratio => ({
  numerator: kind === 'change' ? numerator - denominator : numerator,
  denominator,
})

/**
 * The least and the greatest value, whichever way what is open turns out. An open record of a share that joins the
 * numerator also joins the denominator, unless it is there already.
 */
const endsOf = (kind: Metric['kind'], { numerator, denominator }: Parts): readonly [Ratio, Ratio] => {
  const least = ratioOf(kind, numerator.counted, denominator.counted + denominator.open)
  const most =
    kind === 'share'
      ? {
          numerator: numerator.counted + numerator.open,
          denominator: Math.max(denominator.counted, numerator.counted + numerator.open),
        }
      : ratioOf(kind, numerator.counted + numerator.open, denominator.counted)
  return [least, most]
}

const boundOf = ({ bound, of }: Target, benchmarks: Readonly<Record<string, Ratio>>): Ratio | undefined => {
  if (of === undefined) return bound
  const benchmark = Object.hasOwn(benchmarks, of) ? benchmarks[of] : undefined
  return (
    benchmark && {
      numerator: bound.numerator * benchmark.numerator,
      denominator: bound.denominator * benchmark.denominator,
    }
  )
}

const judged = (
  { direction }: Target,
  bound: Ratio | undefined,
  [least, most]: readonly [Ratio, Ratio],
): TargetJudged['is'] => {
  if (bound === undefined) return 'needs-benchmark'
  const isMet = (value: Ratio) =>
    direction === 'at-least' ? compareRatios(value, bound) >= 0 : compareRatios(value, bound) <= 0
  const answers = [isMet(least), isMet(most)]
  if (answers.every(Boolean)) return 'met'
  return answers.some(Boolean) ? 'open' : 'not-met'
}
