/**
 * A tally that goes on: records are added as they come, from a file that is read line by line or in batches of
 * columns, in memory that grows with the areas and not with the records.
 */
import type { Span } from '@maplebridge/calendar'
import { classIn, type FactRegister, holds, type SettingValues } from '@maplebridge/rules'
import type { CaseRecord } from './CaseRecord.ts'
import { type CountedSets, countedSets } from './countedSets.ts'
import { type CountedPart, countedParts } from './countedParts.ts'
import type { Metric } from './Metric.ts'
import type { MetricTally, Tally } from './MetricTally.ts'
import { type OutcomeTables, outcomeTables, raisedBy, type Under } from './outcomeTables.ts'

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

/** A tally that goes on. It is changed by what is added to it. */
export type RunningTally = {
  readonly add: (records: Iterable<CaseRecord>) => void
  /** The tallies of what was added so far. */
  readonly tallies: () => ReadonlyMap<string, MetricTallies>
}

/** begins */
export const runningTally = ({ of: metrics, during, fields, settings = {}, by }: Counting): RunningTally => {
  const { parts, conditions } = countedParts(metrics, { during })
  const under = { facts: fields, settings }
  const plan = outcomeTables(conditions, under)
  const sets = countedSets(2 * conditions.length)
  if (by === undefined) sets.startOf('')
  const addRecord = recordAdder(plan, sets, under)
  return {
    add: (records) => {
      for (const record of records) addRecord(record, by === undefined ? 0 : sets.startOf(String(record[by] ?? '')))
    },
    tallies: () =>
      new Map([...sets.starts].map(([key, start]) => [key, talliesFrom(metrics, parts, sets.counters.subarray(start, start + sets.width))])),
  }
}

const recordAdder = ({ sorters, tables, wide }: OutcomeTables, sets: CountedSets, { facts, settings }: Under) => {
  const classes = new Int32Array(sorters.length)
  return (record: CaseRecord, start: number): void => {
    const { counters } = sets
    for (let at = 0; at < sorters.length; at += 1) {
      const sorter = sorters[at]
      if (sorter !== undefined) classes[at] = classIn(sorter, record[sorter.fact])
    }
    for (let nth = 0; nth < tables.length; nth += 1) {
      const table = tables[nth]
      if (table === undefined) continue
      const { asks, factors, starts, steps } = table
      let key = 0
      for (let at = 0; at < asks.length; at += 1) key += (classes[asks[at] ?? 0] ?? 0) * (factors[at] ?? 0)
      const from = starts[key] || table.meet(key)
      const until = from + (steps[from] ?? 0)
      for (let at = from + 1; at <= until; at += 1) {
        const counter = start + (steps[at] ?? 0)
        counters[counter] = (counters[counter] ?? 0) + 1
      }
    }
    for (const { condition, place } of wide) {
      const { truth } = holds(condition, { given: { facts: record, settings, on: '1000-01-01' }, facts })
      for (const raised of raisedBy(truth, place))
        counters[start + raised] = (counters[start + raised] ?? 0) + 1
    }
  }
}

const talliesFrom = (
  metrics: readonly Metric[],
  parts: readonly CountedPart[],
  counters: Float64Array,
): MetricTallies => {
  const tallies = Object.fromEntries(metrics.map(({ id }): [string, Record<string, Tally>] => [id, {}]))
  for (const { metric, part, place } of parts) {
    const of = tallies[metric]
    if (of !== undefined) of[part] = { counted: counters[2 * place] ?? 0, open: counters[2 * place + 1] ?? 0 }
  }
  return tallies
}
