/**
 * The conditions that records are counted for: each part of each metric, and every condition once, however many
 * metrics ask it.
 */
import type { Span } from '@maplebridge/calendar'
import type { Condition } from '@maplebridge/rules'
import type { Counted, Metric } from './Metric.ts'
import type { MetricTally } from './MetricTally.ts'

/** A numerator or a denominator that is counted, and the place of its condition among the distinct ones. */
export type CountedPart = {
  readonly metric: string
  readonly part: keyof MetricTally
  readonly place: number
}

/** What is counted for some metrics over some days. */
export type CountedParts = {
  readonly parts: readonly CountedPart[]
  readonly conditions: readonly Condition[]
}

/** The parts of metrics and their distinct conditions; internal to the package. */
export const countedParts = (
  metrics: readonly Metric[],
  { during }: { readonly during: Span },
): CountedParts => {
  const places = new Map<string, number>()
  const conditions: Condition[] = []
  const parts = metrics.flatMap((metric) =>
    partsOf(metric, during).map(({ part, all }): CountedPart => {
      const when = joined(all)
      const key = JSON.stringify(when)
      const place = places.get(key) ?? conditions.push(when) - 1
      places.set(key, place)
      return { metric: metric.id, part, place }
    }),
  )
  return { parts, conditions }
}

type Part = { readonly part: keyof MetricTally; readonly all: readonly Condition[] }

/** What a record must meet: its day in the period, and for a share also what makes it part of the whole. */
const partsOf = ({ kind, numerator, denominator, period }: Metric, { from, to }: Span): readonly Part[] => {
  const inPeriod: readonly Condition[] = period === undefined ? [] : [{ fact: period, between: [from, to] }]
  const whole = kind === 'share' ? conditionOf(denominator) : []
  const parts: readonly [keyof MetricTally, readonly Condition[], readonly Condition[]][] = [
    ['numerator', conditionOf(numerator), [...inPeriod, ...whole]],
    ['denominator', conditionOf(denominator), inPeriod],
  ]
  return parts.flatMap(([part, counted, also]) =>
    counted.length === 0 ? [] : [{ part, all: [...also, ...counted] }],
  )
}

const conditionOf = (counted: Counted | undefined): readonly Condition[] =>
  counted !== undefined && 'where' in counted ? [counted.where] : []

/** All of some conditions, written so that the same ones in another order or nesting read the same. */
const joined = (conditions: readonly Condition[]): Condition => {
  const distinct = new Map(conditions.flatMap(flat).map((each) => [JSON.stringify(each), each]))
  return { all: [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each) }
}

const flat = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(flat) : [condition]
