/**
 * The twelve figures as one counts them with arquero: truths are columns of 0, 1 for not known and 2, so that the
 * lesser of two says whether both hold, and areas are groups.
 */
import type { CaseRecord, MetricTallies } from '@maplebridge/metrics'
import { from } from 'arquero'
import { many, place, talliesIn } from './handCounts.ts'
import { fields } from './register.ts'

type Part = keyof typeof place

const truth = (field: string, holds: string): string =>
  `d => d['${field}'] == null ? 1 : ${holds.replaceAll('$', `d['${field}']`)} ? 2 : 0`
const inYear = `$ >= '2023-01-01' && $ <= '2023-12-31'`
const both = (one: string, other: string): string => `d => d.${one} < d.${other} ? d.${one} : d.${other}`
const either = (one: string, other: string): string => `d => d.${one} > d.${other} ? d.${one} : d.${other}`

/** What is asked of one field. */
const asked = {
  a: truth('accepted-on', inYear),
  c: truth('closed-on', inYear),
  settled: truth('outcome', `$ === 'settled'`),
  concluded: truth('outcome', `($ === 'settled' || $ === 'failed')`),
  kept: truth('outcome', `$ !== 'withdrawn'`),
  written: truth('form', `$ === 'written'`),
  performance: truth('performed', '$'),
  followUp: truth('followed-up', '$'),
  confirmation: truth('confirmed', '$'),
  inTime: truth('days', '$ <= 30'),
  handedOver: truth('channel', `($ === 'court' || $ === 'police' || $ === 'petition')`),
  land: truth('matter', `op.startswith($, 'land')`),
  crowd: truth('people', '$ >= 10'),
  much: truth('amount', '$ >= 10000000'),
}

/** The parts, each from what stands before it. */
const joined = {
  aSettled: both('a', 'settled'),
  aHandedOver: both('a', 'handedOver'),
  aLand: both('a', 'land'),
  aKept: both('a', 'kept'),
  large: either('crowd', 'much'),
  cInTime: both('c', 'inTime'),
  cConcluded: both('c', 'concluded'),
  cSettled: both('c', 'settled'),
}
const further = {
  aLandSettled: both('aLand', 'settled'),
  aLarge: both('aKept', 'large'),
  cPerformed: both('cSettled', 'performance'),
  cFollowedUp: both('cSettled', 'followUp'),
  cWritten: both('cSettled', 'written'),
}
const last = { cConfirmed: both('cWritten', 'confirmation') }

// proof: `place` has no other keys
const parts = Object.keys(place) as Part[]

const counted = Object.fromEntries(
  parts.flatMap((part) => [
    [part, `d => op.sum(d.${part} === 2)`],
    [`${part}-open`, `d => op.sum(d.${part} === 1)`],
  ]),
)

/** Counts records by area. */
export const countByArquero = (records: readonly CaseRecord[]): ReadonlyMap<string, MetricTallies> => {
  const rows = from([...records], Object.keys(fields))
    .derive(asked)
    .derive(joined)
    .derive(further)
    .derive(last)
    .groupby('area')
    .rollup(counted)
    .objects()
  return new Map(
    rows.map((row) => {
      const counts = new Float64Array(2 * many)
      const of = new Map(Object.entries(row))
      for (const part of parts) {
        counts[place[part]] = Number(of.get(part))
        counts[many + place[part]] = Number(of.get(`${part}-open`))
      }
      return [String(of.get('area') ?? ''), talliesIn(counts)]
    }),
  )
}
