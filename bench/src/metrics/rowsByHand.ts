/**
 * What a programmer would write for exactly these twelve figures over plain records: no definition is read, every
 * field and bound stands in the code. It counts what the package counts, and what is open.
 */
import type { MetricTallies } from '@maplebridge/metrics'
import { type Kleene, many, place, talliesIn } from './handCounts.ts'

/** A case, of which any field may be missing. */
export type Case = {
  readonly area?: string
  readonly 'accepted-on'?: string
  readonly 'closed-on'?: string
  readonly matter?: string
  readonly channel?: string
  readonly outcome?: string
  readonly form?: string
  readonly performed?: boolean
  readonly confirmed?: boolean
  readonly 'followed-up'?: boolean
  readonly people?: number
  readonly days?: number
  readonly amount?: number
}

/** A count by hand that goes on. */
export const countRowsByHand = () => {
  const sets = new Map<string, Float64Array>()
  return {
    add: (records: readonly Case[]): void => {
      for (const record of records) {
        const area = record.area ?? ''
        let counts = sets.get(area)
        if (counts === undefined) {
          counts = new Float64Array(2 * many)
          sets.set(area, counts)
        }
        addCase(record, counts)
      }
    },
    tallies: (): ReadonlyMap<string, MetricTallies> =>
      new Map([...sets].map(([area, counts]) => [area, talliesIn(counts)])),
  }
}

const both = (one: Kleene, other: Kleene): Kleene => (one < other ? one : other)
const either = (one: Kleene, other: Kleene): Kleene => (one > other ? one : other)
const flag = (value: boolean | undefined): Kleene => (value === undefined ? 1 : value ? 2 : 0)
const inYear = (day: string | undefined): Kleene =>
  day === undefined ? 1 : day >= '2023-01-01' && day <= '2023-12-31' ? 2 : 0
const atLeast = (value: number | undefined, bound: number): Kleene =>
  value === undefined ? 1 : value >= bound ? 2 : 0

const add = (counts: Float64Array, at: number, truth: Kleene): void => {
  if (truth === 2) counts[at] = (counts[at] ?? 0) + 1
  else if (truth === 1) counts[many + at] = (counts[many + at] ?? 0) + 1
}

const addCase = (record: Case, counts: Float64Array): void => {
  const { outcome } = record
  const settled: Kleene = outcome === undefined ? 1 : outcome === 'settled' ? 2 : 0
  const accepted = inYear(record['accepted-on'])
  const closed = inYear(record['closed-on'])
  if (accepted !== 0) addAccepted(record, counts, accepted, settled)
  if (closed !== 0) addClosed(record, counts, closed, settled)
}

const addAccepted = (record: Case, counts: Float64Array, accepted: Kleene, settled: Kleene): void => {
  const { outcome, channel, matter } = record
  add(counts, place.a, accepted)
  add(counts, place.aSettled, both(accepted, settled))
  const handedOver: Kleene =
    channel === undefined ? 1 : channel === 'court' || channel === 'police' || channel === 'petition' ? 2 : 0
  add(counts, place.aHandedOver, both(accepted, handedOver))
  const land: Kleene = matter === undefined ? 1 : matter === 'land' || matter.startsWith('land-') ? 2 : 0
  const ofLand = both(accepted, land)
  add(counts, place.aLand, ofLand)
  add(counts, place.aLandSettled, both(ofLand, settled))
  const kept = both(accepted, outcome === undefined ? 1 : outcome === 'withdrawn' ? 0 : 2)
  if (kept === 0) return
  add(counts, place.aKept, kept)
  const large = either(atLeast(record.people, 10), atLeast(record.amount, 10_000_000))
  add(counts, place.aLarge, both(kept, large))
}

const addClosed = (record: Case, counts: Float64Array, closed: Kleene, settled: Kleene): void => {
  const { outcome, days, form } = record
  add(counts, place.c, closed)
  add(counts, place.cInTime, both(closed, days === undefined ? 1 : days <= 30 ? 2 : 0))
  const concluded: Kleene = outcome === undefined ? 1 : outcome === 'settled' || outcome === 'failed' ? 2 : 0
  add(counts, place.cConcluded, both(closed, concluded))
  const cSettled = both(closed, settled)
  if (cSettled === 0) return
  add(counts, place.cSettled, cSettled)
  add(counts, place.cPerformed, both(cSettled, flag(record.performed)))
  add(counts, place.cFollowedUp, both(cSettled, flag(record['followed-up'])))
  const written = both(cSettled, form === undefined ? 1 : form === 'written' ? 2 : 0)
  if (written === 0) return
  add(counts, place.cWritten, written)
  add(counts, place.cConfirmed, both(written, flag(record.confirmed)))
}
