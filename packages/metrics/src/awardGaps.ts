/**
 * What stands in the way of a finding: of a value that is no number, of a benchmark that is not the one asked for.
 */
import type { Benchmark } from './AwardEvidence.ts'
import type { AwardFinding, AwardGap, AwardGapReason } from './AwardJudged.ts'
import type { MetricValue } from './MetricValue.ts'

/** What each gap makes of a finding; internal to the package. */
export const gapFinding: Readonly<Record<AwardGapReason, AwardFinding>> = {
  unanswered: 'open',
  'figure-missing': 'open',
  'records-missing': 'open',
  'records-open': 'open',
  'facts-missing': 'open',
  'no-units': 'open',
  'no-cases': 'open',
  'setting-unset': 'open',
  'norm-not-for-unit': 'open',
  'benchmark-missing': 'open',
  'benchmark-definition-unknown': 'open',
  'benchmark-of-other-year': 'not-comparable',
  'benchmark-made-otherwise': 'not-comparable',
  'outside-validity': 'not-comparable',
  'part-exceeds-whole': 'not-comparable',
  'small-cell': 'suppressed',
}

/** Why a value is no number, or `undefined` when it is one; internal to the package. */
export const gapOf = (value: MetricValue, { metric }: { readonly metric: string }): AwardGap | undefined => {
  switch (value._tag) {
    case 'Measured':
      return undefined
    case 'Empty':
      return { why: 'no-cases', about: metric }
    case 'NotCounted':
      return { why: 'records-missing', about: value.register }
    case 'FigureMissing':
      return { why: 'figure-missing', about: value.figure }
    case 'NeedsBenchmark':
      return { why: 'benchmark-missing', about: value.of }
    case 'PartExceedsWhole':
      return { why: 'part-exceeds-whole', about: metric }
    case 'OutsideValidity':
      return { why: 'outside-validity', about: metric }
    case 'Suppressed':
      return { why: 'small-cell', about: metric }
  }
}

type Asked = { readonly year: number; readonly benchmarks?: Readonly<Record<string, Benchmark>> }

/**
 * Why a benchmark does not stand for the year before, or `undefined` when it does. One that does not must not be
 * measured against either.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { benchmarkGap } from '@maplebridge/metrics'
 *
 * const rate = { numerator: 1_180, denominator: 1_000_000, year: 2021, source: '年鉴', definition: 'same' } as const
 * assert.equal(benchmarkGap('city-rate', { year: 2023, benchmarks: { 'city-rate': rate } })?.why, 'benchmark-of-other-year')
 * assert.equal(benchmarkGap('city-rate', { year: 2022, benchmarks: { 'city-rate': rate } }), undefined)
 * ```
 */
export const benchmarkGap = (of: string, { year, benchmarks = {} }: Asked): AwardGap | undefined => {
  const given = Object.hasOwn(benchmarks, of) ? benchmarks[of] : undefined
  if (given === undefined) return { why: 'benchmark-missing', about: of }
  if (given.year !== year - 1) return { why: 'benchmark-of-other-year', about: of }
  if (given.definition === 'other') return { why: 'benchmark-made-otherwise', about: of }
  return given.definition === 'not-known' ? { why: 'benchmark-definition-unknown', about: of } : undefined
}
