import { type BodyRecord, directoryOf } from '@maplebridge/routing'
import { evaluate } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { bodiesIn, casesIn, on, under } from '../src/nationalDirectory.ts'
import { timesAsLong } from '../src/processorTime.ts'
import { routing } from '../src/routing.ts'

const matters = 100
const rounds = 9

/** Bodies over so many villages, and disputes there. */
const over = (many: number) => {
  const numbers = Array.from({ length: many }, (_, at) => String(110_101_001_001 + at))
  const villages = numbers.filter((code) => !code.endsWith('000')) // those are townships, zero-padded
  const above = [...new Set(villages.flatMap((code) => [code.slice(0, 9), code.slice(0, 6)]))]
  const records = [...bodiesIn([...villages, ...above])]
  const cases = casesIn(villages, { many: 5000, matters })
  return { records, cases, directory: Result.getOrThrow(directoryOf(records)) }
}

// Each bound is a ratio to other work in the same process, in processor time, so that a busy machine slows both.
describe('routing with a directory', { timeout: 60_000 }, () => {
  const [wide, narrow] = [over(61_000), over(900)]
  const routed = ({ cases, directory }: typeof wide) => routing(cases, { matters, directory })

  it('finds the lead of every dispute among 60,000 bodies', () => {
    expect(wide.directory.bodies.size).toBeGreaterThan(60_000)
    expect(routed(wide)()).toBe(wide.cases.length)
  })

  it('reads a directory in the time of eight maps of its bodies', () => {
    const byId = (records: readonly BodyRecord[]) => new Map(records.map((record) => [record.id, record]))
    const reading = timesAsLong(() => directoryOf(wide.records), { as: () => byId(wide.records), rounds })
    expect(reading).toBeLessThan(8) // measured: 4 to 5
  })

  it('takes no more than seven times as long as to find the rows', () => {
    const { table } = under(matters)
    const found = () => {
      for (const { facts } of narrow.cases) evaluate(table, { given: { facts, settings: {}, on } })
    }
    expect(timesAsLong(routed(narrow), { as: found, rounds })).toBeLessThan(7) // measured: 4.3 to 4.9
  })

  it('takes at most twice as long with sixty times as many bodies', () => {
    expect(timesAsLong(routed(wide), { as: routed(narrow), rounds })).toBeLessThan(2) // measured: 1.1 to 1.2
  })
})
