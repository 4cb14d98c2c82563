/**
 * The lists of places that a matcher fills again and again, against lists that are made anew.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, itemsAt, lastOf, matchOf, sort } from '../src/match.ts'

const filled = (places: readonly number[], room = 64) => {
  const { satisfied } = matchOf(room)
  for (const place of places) add(satisfied, place)
  return satisfied
}

const places = fc.uniqueArray(fc.nat({ max: 63 }), { maxLength: 40 })

describe('places', () => {
  it('come into the order of the table, few or many, and only those that were added', () => {
    fc.assert(
      fc.property(places, places, (before, now) => {
        const list = filled(before)
        list.many = 0
        for (const place of now) add(list, place)
        sort(list)
        expect([...list.at.subarray(0, list.many)]).toEqual(now.toSorted((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })

  it('leave what stands behind them alone', () => {
    const list = filled([9, 8, 7, 1])
    list.many = 2
    sort(list)
    expect([...list.at.subarray(0, 4)]).toEqual([8, 9, 7, 1])
  })

  it('give the items in their own order', () => {
    const items = Array.from({ length: 64 }, (_, at) => `rule-${at}`)
    fc.assert(
      fc.property(places, (now) => {
        expect(itemsAt(filled(now), items)).toEqual(now.map((at) => `rule-${at}`))
      }),
    )
    expect(itemsAt(filled([]), items)).toBe(itemsAt(filled([], 1), items))
  })

  it('know the last, and that there is none', () => {
    expect(lastOf(filled([5, 3]))).toBe(3)
    const emptied = filled([5, 3])
    emptied.many = 0
    expect(lastOf(emptied)).toBeUndefined()
  })
})
