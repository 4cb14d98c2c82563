/**
 * What the package counts, counted again by DuckDB from the same definitions: no record may differ, neither in what
 * counts nor in what is open.
 */
import { type Counting, type Metric, type MetricTallies, tallyColumns, tallyOf } from '@maplebridge/metrics'
import type { FactRegister, SettingValues } from '@maplebridge/rules'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../src/metrics/columns.ts'
import { recordsFrom } from '../src/metrics/records.ts'
import { recount, tableOf } from '../src/metrics/recount.ts'
import { fields, metrics, settings, year } from '../src/metrics/register.ts'
import { randomFrom } from '../src/randomFrom.ts'
import { conditionOver, recordsOver } from './recountGenerators.ts'

const sorted = (tallies: ReadonlyMap<string, MetricTallies>) => Object.fromEntries([...tallies].toSorted())

const random: SettingValues = {
  'some-count': { value: 7, cites: ['TEST-1'] },
  'some-money': { value: 12, cites: ['TEST-1'] },
  'some-date': { value: '2023-07-01', cites: ['TEST-1'] },
  'some-choice': { value: 'a', cites: ['TEST-1'] },
}

/** Metrics of every kind with random conditions. */
const randomMetrics = (over: FactRegister, many: number): readonly Metric[] => {
  const chance = randomFrom(11)
  const [model] = metrics
  if (model === undefined) return []
  return Array.from({ length: many }, (_, at): Metric => {
    const kind = chance.oneOf(['share', 'ratio', 'count'] as const)
    const period = chance.oneOf(['accepted-on', 'closed-on', undefined])
    const { period: _unused, ...rest } = model
    return {
      ...rest,
      id: `metric-${at}`,
      kind,
      numerator: { where: conditionOver(over, chance) },
      ...(kind === 'count' ? {} : { denominator: { where: conditionOver(over, chance) } }),
      ...(period === undefined ? { snapshot: true } : { period }),
    }
  })
}

describe('counted again by DuckDB', () => {
  it('agrees on the register of the benchmark, row by row and column by column', {
    timeout: 60_000,
  }, async () => {
    const pieces = [1, 2].map((seed) => recordsFrom(20_000, { seed }))
    const counting: Counting = { of: metrics, during: year, fields, settings, by: 'area' }
    const table = await tableOf(pieces, { fields })
    const again = sorted(await recount(table, counting))
    table.close()
    expect(sorted(tallyOf(pieces.flat(), counting))).toEqual(again)
    expect(sorted(tallyColumns(pieces.map(columnsOf), counting))).toEqual(again)
  })

  it('agrees on 100,000 random records and 80 random metrics, in every count', {
    timeout: 60_000,
  }, async () => {
    const { area: _, ...others } = fields
    const of = randomMetrics(others, 80)
    const counting: Counting = { of, during: year, fields: others, settings: random, by: 'channel' }
    const records = recordsOver(others, { many: 100_000, of, during: year, chance: randomFrom(5) })
    const table = await tableOf([records], { fields: others })
    const again = await recount(table, counting)
    table.close()
    const ours = tallyOf(records, counting)
    expect(sorted(ours)).toEqual(sorted(again))
    const parts = [...ours.values()].flatMap((tallies) => Object.values(tallies).flatMap(Object.values))
    expect(parts.length).toBeGreaterThan(700)
    expect(parts.filter(({ counted }) => counted > 0).length).toBeGreaterThan(parts.length / 3)
    expect(parts.filter(({ open }) => open > 0).length).toBeGreaterThan(parts.length / 3)
  })
})
