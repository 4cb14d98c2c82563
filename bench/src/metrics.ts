/**
 * Twelve figures over ten million records of 8,000 villages, rolled up to their province: plain records beside a loop
 * by hand and arquero, columns beside a loop by hand and DuckDB. All have to give the same tallies. `--quick` does
 * little of it.
 */
import { parentOf } from '@maplebridge/area'
import {
  type CaseColumns,
  type CaseRecord,
  type Counting,
  rollUp,
  runningTally,
  tallyOf,
} from '@maplebridge/metrics'
import { countByArquero } from './metrics/byArquero.ts'
import { columnsOf } from './metrics/columns.ts'
import { batchOf, countColumnsByHand } from './metrics/columnsByHand.ts'
import { isSame, type Race, race } from './metrics/race.ts'
import { recordsFrom, withAllKeys } from './metrics/records.ts'
import { recount, tableOf } from './metrics/recount.ts'
import { fields, metrics, settings, year } from './metrics/register.ts'
import { countRowsByHand } from './metrics/rowsByHand.ts'
import { once } from './processorTime.ts'

const counting: Counting = { of: metrics, during: year, fields, settings, by: 'area' }

/**
 * Plain records: the package beside a loop by hand. `alike`, all records have all their keys in one order, which suits
 * the loop by hand best; otherwise a missing fact has no key, as in lines of JSON.
 */
export const rows = (
  pieces: number,
  { size, alike = false }: { readonly size: number; readonly alike?: boolean },
): Race => {
  const [hand, ours] = [countRowsByHand(), runningTally(counting)]
  const add = (records: readonly CaseRecord[]): void => {
    for (const record of records) ours.add(record)
  }
  const piece = (seed: number) => {
    const records = recordsFrom(size, { seed })
    return alike ? records.map(withAllKeys) : records
  }
  return race({ hand, ours: { add, tallies: ours.tallies } }, { pieces, size, piece })
}

/** Columns: the package beside a loop by hand. */
export const columns = (pieces: number, { size }: { readonly size: number }): Race => {
  const [hand, ours] = [countColumnsByHand(), runningTally(counting)]
  return race<CaseColumns>(
    {
      hand: { add: (batch) => hand.add(batchOf(batch)), tallies: hand.tallies },
      ours: { add: ours.addColumns, tallies: ours.tallies },
    },
    { pieces, size, piece: (seed) => columnsOf(recordsFrom(size, { seed })) },
  )
}

/** Plain records, a piece at a time and with the tallies of each: how many times as long arquero takes. */
export const besideArquero = (
  pieces: number,
  { size }: { readonly size: number },
): { readonly times: readonly number[]; readonly same: boolean } => {
  const times: number[] = []
  let same = true
  for (let seed = 0; seed < pieces; seed += 1) {
    const records = recordsFrom(size, { seed })
    const [theirs, ours] = [countByArquero(records), tallyOf(records, counting)]
    same &&= isSame(theirs, ours)
    const [one, other] = [once(() => countByArquero(records)), once(() => tallyOf(records, counting))]
    times.push(one / other)
  }
  return { times: times.toSorted((a, b) => a - b), same }
}

/** DuckDB over a table in memory, with one thread: milliseconds of the clock, and ours over columns. */
const besideDuckDb = async (pieces: number, { size }: { readonly size: number }) => {
  const parts = Array.from({ length: pieces }, (_, seed) => recordsFrom(size, { seed }))
  const batches = parts.map(columnsOf)
  const table = await tableOf(parts, { fields })
  await recount(table, counting)
  const began = performance.now()
  const theirs = await recount(table, counting)
  const between = performance.now()
  const ours = runningTally(counting)
  for (const batch of batches) ours.addColumns(batch)
  const tallies = ours.tallies()
  const ended = performance.now()
  table.close()
  return { theirs: between - began, ours: ended - between, same: isSame(theirs, tallies) }
}

const figure = (number: number): string =>
  number < 10 ? number.toFixed(2) : Math.round(number).toLocaleString('en')

const line = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(52)}${cells.map((cell) => cell.padStart(24)).join('')}`

const told = (name: string, { hand, ours, times: [median, low, high], same }: Race): string =>
  line(
    `${same ? 'same' : 'DIFFERS'}: ${name}`,
    `${figure(median)} [${figure(low)}..${figure(high)}]`,
    `${figure(ours)} ns`,
    `${figure(hand)} ns`,
  )

/** The lines of the table, and whether all agree; a million records or so at a time where others need them at once. */
export const report = async ({ records }: { readonly records: number }) => {
  const size = Math.min(20_000, records / 20)
  const pieces = records / size
  const [ofRows, ofColumns] = [rows(pieces, { size }), columns(pieces, { size })]
  const ofAlike = rows(Math.ceil(pieces / 10), { size, alike: true })
  const few = { size: Math.min(200_000, records / 5) }
  const arquero = besideArquero(5, few)
  const duck = await besideDuckDb(5, few)
  const tally = runningTally(counting)
  for (const record of recordsFrom(few.size, { seed: 1 })) tally.add(record)
  const tallies = tally.tallies()
  const rolled = once(() => rollUp(tallies, { parentOf }))
  const [first, , median, , most] = arquero.times.map(figure)
  return {
    agreed: ofRows.same && ofAlike.same && ofColumns.same && arquero.same && duck.same,
    lines: [
      line(
        `\n${metrics.length} figures, ${tallies.size.toLocaleString('en')} areas`,
        'times by hand',
        'ours, a record',
        'by hand, a record',
      ),
      told(`${records.toLocaleString('en')} plain records`, ofRows),
      told(`${(records / 10).toLocaleString('en')} of them with every key in one order`, ofAlike),
      told(`${records.toLocaleString('en')} records in columns`, ofColumns),
      line(
        `${arquero.same ? 'same' : 'DIFFERS'}: arquero 7.2.1, ${few.size.toLocaleString('en')} plain records`,
        `${median} [${first}..${most}] times ours`,
      ),
      line(
        `${duck.same ? 'same' : 'DIFFERS'}: DuckDB 1.5.6, ${(5 * few.size).toLocaleString('en')} records, one thread`,
        `${figure(duck.theirs)} ms`,
        `${figure(duck.ours)} ms in columns`,
      ),
      line(
        'kept after a tenth of the plain records, after all',
        ...ofRows.kept.map((each) => `${figure(each)} MB`),
      ),
      line(
        `roll-up of ${tallies.size.toLocaleString('en')} areas through five levels`,
        `${figure(rolled)} ms`,
      ),
    ],
  }
}

if (import.meta.main) {
  const { lines, agreed } = await report({ records: process.argv.includes('--quick') ? 200_000 : 10_000_000 })
  console.log(lines.join('\n'))
  if (!agreed) process.exitCode = 1
}
