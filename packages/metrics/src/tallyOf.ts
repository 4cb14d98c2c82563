/**
 * Counts records for many metrics in one pass, in memory that does not grow with the records. A record that lacks a
 * fact which would decide is neither counted nor dropped: it is open.
 */
import type { Span } from '@maplebridge/calendar'
import { type Condition, compile, type FactRegister, type Rule, type SettingValues } from '@maplebridge/rules'
import type { CaseRecord } from './CaseRecord.ts'
import type { Counted, Metric } from './Metric.ts'
import type { MetricTally, Tally } from './MetricTally.ts'

/** What records are counted for, and over which days. */
export type Counting = {
  readonly of: readonly Metric[]
  readonly during: Span
  /** The fields of a record. */
  readonly fields: FactRegister
  readonly settings?: SettingValues
  /** The field whose value keeps records apart, such as the area; without it all records are one set. */
  readonly by?: string
}

/** The tallies of each metric by its id. */
export type MetricTallies = Readonly<Record<string, MetricTally>>

/**
 * The tallies of metrics over records, for each value of the field that keeps them apart; those without a value stand
 * under the empty text.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { tallyOf } from '@maplebridge/metrics'
 *
 * const settledOfAccepted = {
 *   id: 'settled-of-accepted', claims: 'success-rate', label: { zh: '调解成功率', en: 'Success rate' }, kind: 'share',
 *   numerator: { where: { fact: 'settled', is: true } }, denominator: { where: { all: [] } }, register: 'cases', period: 'accepted-on', unit: { zh: '%', en: '%' },
 *   display: { per: 100, digits: 1, rounding: 'half-up' }, formula: 'inferred', cites: ['S0-3.3-met-success'],
 * } as const
 * const records = [
 *   { area: '630103', 'accepted-on': '2023-05-02', settled: true },
 *   { area: '630103', 'accepted-on': '2023-05-09', settled: false },
 *   { area: '630103', 'accepted-on': '2023-05-12' },
 *   { area: '630103', 'accepted-on': '2023-06-01', settled: true },
 * ]
 * const during = { from: '2023-05-01', to: '2023-05-31' }
 * const tallies = tallyOf(records, { of: [settledOfAccepted], during, fields: {}, by: 'area' })
 * assert.deepEqual(tallies.get('630103')?.['settled-of-accepted'], {
 *   numerator: { counted: 1, open: 1 }, denominator: { counted: 3, open: 0 },
 * })
 * ```
 */
export const tallyOf = (
  records: Iterable<CaseRecord>,
  { of: metrics, during, fields, settings = {}, by }: Counting,
): ReadonlyMap<string, MetricTallies> => {
  const parts = metrics.flatMap((metric) => partsOf(metric, during))
  const rules = parts.map(({ metric, part, when }, place) => ruleOf(`${metric}-${part}`, when, place))
  const decide = compile({ facts: fields, rules }, { settings })
  const sets = new Map<string, Counts>()
  for (const record of records) {
    const counts = countsIn(sets, by === undefined ? '' : String(record[by] ?? ''), rules.length)
    const { satisfied, undecided } = decide({ facts: record, on: during.to })
    for (const { then: place } of satisfied) counts.counted[place] = (counts.counted[place] ?? 0) + 1
    for (const { then: place } of undecided) counts.open[place] = (counts.open[place] ?? 0) + 1
  }
  if (by === undefined) countsIn(sets, '', rules.length)
  return new Map([...sets].map(([key, counts]) => [key, talliesFrom(metrics, parts, counts)]))
}

type Part = { readonly metric: string; readonly part: 'numerator' | 'denominator'; readonly when: Condition }

type Counts = { readonly counted: Float64Array; readonly open: Float64Array }

/** What a record must meet: its day in the period, and for a share also what makes it part of the whole. */
const partsOf = (
  { id, kind, numerator, denominator, period }: Metric,
  { from, to }: Span,
): readonly Part[] => {
  const inPeriod: readonly Condition[] = period === undefined ? [] : [{ fact: period, between: [from, to] }]
  const whole = kind === 'share' ? conditionOf(denominator) : []
  const parts: readonly [Part['part'], Counted | undefined, readonly Condition[]][] = [
    ['numerator', numerator, [...inPeriod, ...whole]],
    ['denominator', denominator, inPeriod],
  ]
  return parts.flatMap(([part, counted, also]) =>
    counted !== undefined && 'where' in counted
      ? [{ metric: id, part, when: { all: [...also, counted.where] } }]
      : [],
  )
}

const conditionOf = (counted: Counted | undefined): readonly Condition[] =>
  counted !== undefined && 'where' in counted ? [counted.where] : []

/** A condition as the kernel compiles it; nobody reads what else a rule has to say. */
const ruleOf = (id: string, when: Condition, place: number): Rule<number> => ({
  id,
  when,
  then: place,
  cites: [id],
  force: 'describes',
  summary: { zh: id, en: id },
})

const countsIn = (sets: Map<string, Counts>, key: string, many: number): Counts => {
  const known = sets.get(key)
  if (known !== undefined) return known
  const fresh = { counted: new Float64Array(many), open: new Float64Array(many) }
  sets.set(key, fresh)
  return fresh
}

const talliesFrom = (
  metrics: readonly Metric[],
  parts: readonly Part[],
  { counted, open }: Counts,
): MetricTallies => {
  const tallies = Object.fromEntries(metrics.map(({ id }): [string, Record<string, Tally>] => [id, {}]))
  for (const [place, { metric, part }] of parts.entries()) {
    const of = tallies[metric]
    if (of !== undefined) of[part] = { counted: counted[place] ?? 0, open: open[place] ?? 0 }
  }
  return tallies
}
