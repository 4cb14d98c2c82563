import { describe, expect, it } from 'vitest'
import { jsonFault } from '../src/jsonFault.ts'

describe('jsonFault', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['abc', 1, 1],
    ['{a:1}', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":tru}', 1, 6],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{} {}', 1, 4],
  ])('finds the fault of %j at line %i, column %i', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column })
  })

  it('names a place on the right line for faults within values', () => {
    for (const text of ['{\n"a": [1,]}', '{\n"a":1,}', '{\n"a":"x\ty"}', '{\n"a":"\\x"}']) {
      expect(jsonFault(text).line).toBe(2)
    }
  })
})
