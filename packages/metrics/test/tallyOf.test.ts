/**
 * Counting against a count by hand, and the identities that let tallies be added.
 */
import { parentOf } from '@maplebridge/area'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTallies, type CaseRecord, rollUp, tallyOf } from '../src/index.ts'
import { settledOfAccepted, suitsPerResidents } from './metrics.ts'

const of = [settledOfAccepted, suitsPerResidents]
const day = fc.constantFrom('2023-03-31', '2023-04-01', '2023-05-15', '2023-06-30', '2023-07-01')
const maybe = fc.option(fc.boolean(), { nil: undefined })
const record = fc
  .record({
    area: fc.constantFrom('630103002004', '630103002005', '630103001001', '630102001001'),
    'accepted-on': fc.option(day, { nil: undefined }),
    accepted: maybe,
    settled: maybe,
    sued: maybe,
  })
  .map(
    (fields): CaseRecord =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
      ),
  )
const records = fc.array(record, { maxLength: 40 })
const quarter = { from: '2023-04-01', to: '2023-06-30' }

/** Three-valued and, by hand: a false settles it, a missing one leaves it open. */
const all = (...truths: (boolean | undefined)[]) =>
  truths.includes(false) ? 'no' : truths.includes(undefined) ? 'open' : 'counted'

const inQuarter = (of: CaseRecord) => {
  const on = of['accepted-on']
  return on === undefined ? undefined : on >= quarter.from && on <= quarter.to
}

const truth = (value: CaseRecord[string] | undefined) => (typeof value === 'boolean' ? value : undefined)

const byHand = (of: readonly CaseRecord[], judge: (of: CaseRecord) => string) => {
  const judged = of.map(judge)
  return {
    counted: judged.filter((each) => each === 'counted').length,
    open: judged.filter((each) => each === 'open').length,
  }
}

describe('tallyOf', () => {
  it('counts what a count by hand counts, and what is open', () => {
    fc.assert(
      fc.property(records, (given) => {
        expect(tallyOf(given, { of, during: quarter, fields: {} }).get('')).toEqual({
          'settled-of-accepted': {
            numerator: byHand(given, (each) =>
              all(inQuarter(each), truth(each['accepted']), truth(each['settled'])),
            ),
            denominator: byHand(given, (each) => all(inQuarter(each), truth(each['accepted']))),
          },
          'suits-per-residents': {
            numerator: byHand(given, (each) => all(inQuarter(each), truth(each['sued']))),
          },
        })
      }),
    )
  })

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(records, (given) => {
        const counting = { of, during: quarter, fields: {}, by: 'area' }
        const sorted = (tallies: ReturnType<typeof tallyOf>) => Object.fromEntries([...tallies].sort())
        expect(sorted(tallyOf(given.toReversed(), counting))).toEqual(sorted(tallyOf(given, counting)))
      }),
    )
  })

  it('adds up over months to the quarter, when every record has its day', () => {
    const dated = records.map((given) => given.filter((each) => each['accepted-on'] !== undefined))
    fc.assert(
      fc.property(dated, (given) => {
        const months = [
          { from: '2023-04-01', to: '2023-04-30' },
          { from: '2023-05-01', to: '2023-05-31' },
          { from: '2023-06-01', to: '2023-06-30' },
        ].map((during) => tallyOf(given, { of, during, fields: {} }).get('') ?? {})
        expect(addTallies(months)).toEqual(tallyOf(given, { of, during: quarter, fields: {} }).get(''))
      }),
    )
  })
})

describe('rollUp', () => {
  it('gives each area what is counted within it', () => {
    fc.assert(
      fc.property(records, (given) => {
        const counting = { of, during: quarter, fields: {} }
        const rolled = rollUp(tallyOf(given, { ...counting, by: 'area' }), { parentOf })
        for (const area of ['63', '6301', '630103', '630103002', '630103002004']) {
          const within = given.filter((each) => String(each['area']).startsWith(area))
          if (within.length === 0) expect(rolled.has(area)).toBe(false)
          else expect(rolled.get(area)).toEqual(tallyOf(within, counting).get(''))
        }
      }),
    )
  })

  it('stops at an area that is its own forebear', () => {
    const own = { a: { numerator: { counted: 1, open: 0 } } }
    expect(rollUp(new Map([['x', own]]), { parentOf: () => 'x' }).get('x')).toEqual(own)
  })
})
