/**
 * A tally that goes on while records come: from a file that is read line by line, or in batches of columns. Memory
 * grows with the areas, not with the records.
 */
import type { Span } from '@maplebridge/calendar'
import type { FactRegister, SettingValues } from '@maplebridge/rules'
import type { CaseColumns } from './CaseColumns.ts'
import type { CaseRecord } from './CaseRecord.ts'
import { columnCounter } from './columnCounter.ts'
import { type CountedPart, countedParts } from './countedParts.ts'
import type { Metric } from './Metric.ts'
import type { MetricTally, Tally } from './MetricTally.ts'
import { outcomeTables } from './outcomeTables.ts'
import { emptied, packedCounters, startOf } from './packedCounters.ts'
import { recordCounter } from './recordCounter.ts'

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

/** A tally that goes on. What is added changes it; tallies once given stay as they are. */
export type RunningTally = {
  readonly add: (record: CaseRecord) => void
  readonly addColumns: (batch: CaseColumns) => void
  /** The tallies of all that was added so far, by the value that keeps records apart. */
  readonly tallies: () => ReadonlyMap<string, MetricTallies>
}

/**
 * Begins a tally over no records.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { runningTally } from '@maplebridge/metrics'
 *
 * const settled = {
 *   id: 'settled', claims: 'settled', label: { zh: '调解成功', en: 'Settled' }, kind: 'count', register: 'cases',
 *   numerator: { where: { fact: 'settled', is: true } }, snapshot: true, unit: { zh: '件', en: 'cases' },
 *   display: { per: 1, digits: 0, rounding: 'half-up' }, formula: 'stated', cites: ['S0-3.3-met-success'],
 * } as const
 * const tally = runningTally({ of: [settled], during: { from: '2023-05-01', to: '2023-05-31' }, fields: {} })
 * tally.add({ settled: true })
 * tally.addColumns({ length: 3, columns: { settled: { truths: Uint8Array.of(1, 0, 2) } } })
 * assert.deepEqual(tally.tallies().get(''), { settled: { numerator: { counted: 2, open: 1 } } })
 * ```
 */
export const runningTally = ({ of: metrics, during, fields, settings = {}, by }: Counting): RunningTally => {
  const { parts, conditions } = countedParts(metrics, { during })
  const under = { facts: fields, settings }
  const tables = outcomeTables(conditions, under)
  const counters = packedCounters(tables.width)
  // Without a field that keeps them apart there is one set, also of no records at all.
  const start = by === undefined ? startOf(counters, '') : undefined
  const count = recordCounter(tables, { counters, under })
  return {
    add: (record) => count(record, start ?? startOf(counters, String(record[by ?? ''] ?? ''))),
    addColumns: columnCounter(tables, { counters, under, by }),
    tallies: () => {
      const totals = emptied(counters)
      const tallyAt = (lane: number): Tally => ({ counted: totals[lane] ?? 0, open: totals[lane + 1] ?? 0 })
      return new Map(
        [...counters.sets].map(([set, first]) => [
          set,
          talliesOf(metrics, { parts, tallyAt: (place) => tallyAt(4 * first + (tables.lanes[place] ?? 0)) }),
        ]),
      )
    },
  }
}

const talliesOf = (
  metrics: readonly Metric[],
  { parts, tallyAt }: { readonly parts: readonly CountedPart[]; readonly tallyAt: (place: number) => Tally },
): MetricTallies => {
  const tallies = Object.fromEntries(metrics.map(({ id }): [string, Record<string, Tally>] => [id, {}]))
  for (const { metric, part, place } of parts) {
    const of = tallies[metric]
    if (of !== undefined) of[part] = tallyAt(place)
  }
  return tallies
}
