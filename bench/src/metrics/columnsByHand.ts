/**
 * What a programmer would write for exactly these twelve figures over columns: dictionaries, fields and bounds stand
 * in the code. It counts what the package counts, and what is open.
 */
import type { CaseColumns, MetricTallies } from '@maplebridge/metrics'
import { type Kleene, many, place, talliesIn } from './handCounts.ts'
import { villages } from './records.ts'

/** A batch of which the dictionaries are known. */
export type Batch = {
  readonly length: number
  readonly area: Uint16Array
  readonly matter: Uint8Array
  readonly channel: Uint8Array
  readonly outcome: Uint8Array
  readonly form: Uint8Array
  readonly performed: Uint8Array
  readonly confirmed: Uint8Array
  readonly followedUp: Uint8Array
  readonly accepted: Int32Array
  readonly acceptedKnown: Uint8Array
  readonly closed: Int32Array
  readonly closedKnown: Uint8Array
  readonly people: Int32Array
  readonly peopleKnown: Uint8Array
  readonly days: Int32Array
  readonly daysKnown: Uint8Array
  readonly amount: Int32Array
  readonly amountKnown: Uint8Array
}

/** A batch by the names that the loop knows. A column of another kind than it has here is an error of the benchmark. */
export const batchOf = ({ length, columns }: CaseColumns): Batch => {
  const column = (field: string) => columns[field] ?? fail(field)
  const codes = (field: string) => {
    const found = column(field)
    return 'codes' in found ? found.codes : fail(field)
  }
  const bytes = (field: string): Uint8Array => {
    const found = column(field)
    const values = 'truths' in found ? found.truths : codes(field)
    return values instanceof Uint8Array ? values : fail(field)
  }
  const whole = (field: string): Int32Array => {
    const found = column(field)
    const values = 'days' in found ? found.days : 'numbers' in found ? found.numbers : fail(field)
    return values instanceof Int32Array ? values : fail(field)
  }
  const known = (field: string): Uint8Array => column(field).valid ?? fail(field)
  const area = codes('area')
  return {
    length,
    area: area instanceof Uint16Array ? area : fail('area'),
    matter: bytes('matter'),
    channel: bytes('channel'),
    outcome: bytes('outcome'),
    form: bytes('form'),
    performed: bytes('performed'),
    confirmed: bytes('confirmed'),
    followedUp: bytes('followed-up'),
    accepted: whole('accepted-on'),
    acceptedKnown: known('accepted-on'),
    closed: whole('closed-on'),
    closedKnown: known('closed-on'),
    people: whole('people'),
    peopleKnown: known('people'),
    days: whole('days'),
    daysKnown: known('days'),
    amount: whole('amount'),
    amountKnown: known('amount'),
  }
}

const fail = (field: string): never => {
  throw new Error(`no such column: ${field}`)
}

const [from, to] = [Date.parse('2023-01-01') / 86_400_000, Date.parse('2023-12-31') / 86_400_000]

/** A count by hand that goes on. */
export const countColumnsByHand = () => {
  const counts = new Float64Array(2 * many * villages.length)
  return {
    add: (batch: Batch): void => addBatch(batch, counts),
    tallies: (): ReadonlyMap<string, MetricTallies> =>
      new Map(
        villages.map((area, at) => [area, talliesIn(counts.subarray(2 * many * at, 2 * many * (at + 1)))]),
      ),
  }
}

const both = (one: Kleene, other: Kleene): Kleene => (one < other ? one : other)
const either = (one: Kleene, other: Kleene): Kleene => (one > other ? one : other)
const isKnown = (known: Uint8Array, row: number): number => ((known[row >>> 3] ?? 0) >>> (row & 7)) & 1
const flag = (truth: number | undefined): Kleene => (truth === 1 ? 2 : truth === 0 ? 0 : 1)

const add = (counts: Float64Array, at: number, truth: Kleene): void => {
  if (truth === 2) counts[at] = (counts[at] ?? 0) + 1
  else if (truth === 1) counts[many + at] = (counts[many + at] ?? 0) + 1
}

const inYear = (values: Int32Array, known: Uint8Array, row: number): Kleene => {
  if (isKnown(known, row) === 0) return 1
  const day = values[row] ?? 0
  return day >= from && day <= to ? 2 : 0
}

const addBatch = (batch: Batch, counts: Float64Array): void => {
  for (let row = 0; row < batch.length; row += 1) {
    const start = 2 * many * (batch.area[row] ?? 0)
    const accepted = inYear(batch.accepted, batch.acceptedKnown, row)
    const closed = inYear(batch.closed, batch.closedKnown, row)
    if (accepted !== 0) addAccepted(batch, row, counts, start, accepted)
    if (closed !== 0) addClosed(batch, row, counts, start, closed)
  }
}

const addAccepted = (
  { outcome, channel, matter, people, peopleKnown, amount, amountKnown }: Batch,
  row: number,
  counts: Float64Array,
  start: number,
  accepted: Kleene,
): void => {
  const ended = outcome[row] ?? 4
  const settled: Kleene = ended === 0 ? 2 : ended === 4 ? 1 : 0
  add(counts, start + place.a, accepted)
  add(counts, start + place.aSettled, both(accepted, settled))
  const from = channel[row] ?? 6
  add(counts, start + place.aHandedOver, both(accepted, from >= 2 && from <= 4 ? 2 : from === 6 ? 1 : 0))
  const about = matter[row] ?? 20
  const ofLand = both(accepted, about < 4 ? 2 : about === 20 ? 1 : 0)
  add(counts, start + place.aLand, ofLand)
  add(counts, start + place.aLandSettled, both(ofLand, settled))
  const kept = both(accepted, ended === 2 ? 0 : ended === 4 ? 1 : 2)
  if (kept === 0) return
  add(counts, start + place.aKept, kept)
  const many: Kleene = isKnown(peopleKnown, row) === 0 ? 1 : (people[row] ?? 0) >= 10 ? 2 : 0
  const much: Kleene = isKnown(amountKnown, row) === 0 ? 1 : (amount[row] ?? 0) >= 10_000_000 ? 2 : 0
  add(counts, start + place.aLarge, both(kept, either(many, much)))
}

const addClosed = (
  { outcome, days, daysKnown, form, performed, followedUp, confirmed }: Batch,
  row: number,
  counts: Float64Array,
  start: number,
  closed: Kleene,
): void => {
  const ended = outcome[row] ?? 4
  add(counts, start + place.c, closed)
  const inTime: Kleene = isKnown(daysKnown, row) === 0 ? 1 : (days[row] ?? 0) <= 30 ? 2 : 0
  add(counts, start + place.cInTime, both(closed, inTime))
  add(counts, start + place.cConcluded, both(closed, ended <= 1 ? 2 : ended === 4 ? 1 : 0))
  const settled = both(closed, ended === 0 ? 2 : ended === 4 ? 1 : 0)
  if (settled === 0) return
  add(counts, start + place.cSettled, settled)
  add(counts, start + place.cPerformed, both(settled, flag(performed[row])))
  add(counts, start + place.cFollowedUp, both(settled, flag(followedUp[row])))
  const made = form[row] ?? 2
  const written = both(settled, made === 0 ? 2 : made === 2 ? 1 : 0)
  if (written === 0) return
  add(counts, start + place.cWritten, written)
  add(counts, start + place.cConfirmed, both(written, flag(confirmed[row])))
}
