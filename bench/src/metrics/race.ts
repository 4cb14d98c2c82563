/**
 * Two ways to count the same records, side by side: a piece of records is made, both count it, now the one first and
 * now the other, and the piece is dropped. So ten million records never stand in memory together.
 */
import type { MetricTallies } from '@maplebridge/metrics'
import { once } from '../processorTime.ts'

/** A count that goes on. */
export type Count<Piece> = {
  readonly add: (piece: Piece) => void
  readonly tallies: () => ReadonlyMap<string, MetricTallies>
}

/** How long two ways took for the same records. */
export type Race = {
  /** Nanoseconds of the processor for a record. */
  readonly hand: number
  readonly ours: number
  /** How many times as long ours took: the median of the pieces, with the 10th and the 90th percentile. */
  readonly times: readonly [number, number, number]
  /** Megabytes kept when a tenth was counted, and when all was. */
  readonly kept: readonly [number, number]
  /** Whether both gave the same tallies. */
  readonly same: boolean
}

/** Lets both count so many pieces. The first tenth is for the machine to learn the code, and is not timed. */
export const race = <Piece>(
  { hand, ours }: { readonly hand: Count<Piece>; readonly ours: Count<Piece> },
  {
    pieces,
    size,
    piece,
  }: { readonly pieces: number; readonly size: number; readonly piece: (seed: number) => Piece },
): Race => {
  const learning = Math.ceil(pieces / 10)
  const times: (readonly [number, number])[] = []
  let early = 0
  for (let seed = 0; seed < pieces; seed += 1) {
    const records = piece(seed)
    const [byHand, byOurs] = [() => hand.add(records), () => ours.add(records)]
    const [one, other] = seed % 2 === 0 ? [once(byHand), once(byOurs)] : [once(byOurs), once(byHand)]
    if (seed >= learning) times.push(seed % 2 === 0 ? [one, other] : [other, one])
    if (seed === learning) early = megabytes()
  }
  const ratios = times.map(([first, second]) => second / first).toSorted((a, b) => a - b)
  const at = (share: number): number => ratios[Math.floor(share * ratios.length)] ?? Number.NaN
  const each = (which: 0 | 1): number =>
    (times.reduce((sum, time) => sum + time[which], 0) * 1e6) / (times.length * size)
  return {
    hand: each(0),
    ours: each(1),
    times: [at(0.5), at(0.1), at(0.9)],
    kept: [early, megabytes()],
    same: isSame(hand.tallies(), ours.tallies()),
  }
}

/** Whether two ways gave the same tallies. */
export const isSame = (
  one: ReadonlyMap<string, MetricTallies>,
  other: ReadonlyMap<string, MetricTallies>,
): boolean =>
  one.size === other.size &&
  [...one].every(([set, tallies]) => JSON.stringify(tallies) === JSON.stringify(other.get(set)))

/** What is kept after a full collection; nothing is collected without `--expose-gc`. */
const megabytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
