import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaTableOf, itemAt } from '../src/internal/areaTable.ts'

const digits = fc
  .integer({ min: 0, max: 16 })
  .chain((length) => fc.stringMatching(/^\d*$/u).map((text) => text.slice(0, length)))
/** Codes that are near each other, and texts that are no codes at all. */
const code = fc.oneof(
  fc.integer({ min: 0, max: 1200 }).map((at) => String(630103002000 + at)),
  fc.integer({ min: 0, max: 99 }).map((at) => `630103${String(at).padStart(3, '0')}`),
  digits,
  fc.constantFrom('', '0', '00', '63', '063', '6301', '630103', '630103000', '630103000000', '6301-z1'),
  fc.constantFrom('630103002004-03', '630103002004-3', '630103002004003', '1630103002004003', '６３'),
  fc.string({ maxLength: 18 }),
)

describe('a table of items by area code', () => {
  it('agrees with the map it is made of, whatever the codes', () => {
    fc.assert(
      fc.property(fc.array(code, { maxLength: 200 }), fc.array(code), (listed, asked) => {
        const map = new Map(listed.map((each, at) => [each, at]))
        const table = areaTableOf(map)
        for (const each of [...listed, ...asked]) expect(itemAt(table, each)).toBe(map.get(each))
      }),
      { numRuns: 300 },
    )
  })

  it('answers for every village of a province that it lists, and for no other', () => {
    const all = Array.from({ length: 40_000 }, (_, at) => String(630100000000 + 7 * at))
    const [listed, others] = [all.filter((_, at) => at % 3 > 0), all.filter((_, at) => at % 3 === 0)]
    const table = areaTableOf(new Map(listed.map((each) => [each, { each }])))
    expect(listed.filter((each) => itemAt(table, each)?.each !== each)).toEqual([])
    expect(others.filter((each) => itemAt(table, each) !== undefined)).toEqual([])
    expect(table.others.size).toBe(0)
  })
})
