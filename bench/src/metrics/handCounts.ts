/**
 * The counters of the counts made by hand: sixteen distinct parts of the twelve figures for each area, and which
 * figure each belongs to.
 */
import type { MetricTallies } from '@maplebridge/metrics'

/** False, not known and true: the lesser of two says whether both hold, the greater whether either does. */
export type Kleene = 0 | 1 | 2

/** The distinct parts by place. `a` is accepted in the year, `c` closed in the year, `S` settled, `W` in writing. */
export const place = {
  a: 0,
  c: 1,
  aSettled: 2,
  cSettled: 3,
  cConcluded: 4,
  cPerformed: 5,
  cFollowedUp: 6,
  cWritten: 7,
  cConfirmed: 8,
  cInTime: 9,
  aHandedOver: 10,
  aLand: 11,
  aLandSettled: 12,
  aKept: 13,
  aLarge: 14,
} as const

/** How many counters an area has: what counts and, as many places further on, what is open. */
export const many = 15

const parts: Readonly<
  Record<string, readonly [keyof typeof place, keyof typeof place] | readonly [keyof typeof place]>
> = {
  accepted: ['a'],
  closed: ['c'],
  'settled-of-accepted': ['aSettled', 'a'],
  'settled-of-concluded': ['cSettled', 'cConcluded'],
  'performed-of-settled': ['cPerformed', 'cSettled'],
  'followed-up-of-settled': ['cFollowedUp', 'cSettled'],
  'confirmed-of-written': ['cConfirmed', 'cWritten'],
  'written-of-settled': ['cWritten', 'cSettled'],
  'in-time-of-closed': ['cInTime', 'c'],
  'handed-over-of-accepted': ['aHandedOver', 'a'],
  'settled-of-land': ['aLandSettled', 'aLand'],
  'large-of-kept': ['aLarge', 'aKept'],
}

/** The counters of an area as tallies. */
export const talliesIn = (counts: Float64Array): MetricTallies => {
  const tally = (part: keyof typeof place) => ({
    counted: counts[place[part]] ?? 0,
    open: counts[many + place[part]] ?? 0,
  })
  return Object.fromEntries(
    Object.entries(parts).map(([id, [numerator, denominator]]) => [
      id,
      {
        numerator: tally(numerator),
        ...(denominator === undefined ? {} : { denominator: tally(denominator) }),
      },
    ]),
  )
}
