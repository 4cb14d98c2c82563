import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../src/jsonFault.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('jsonFault', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['abc', 1, 1],
    ['{a:1}', 1, 2],
    ['[1,]', 1, 4],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":tru}', 1, 6],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a":"x\ny"}', 1, 8],
    ['{} {}', 1, 4],
    ['"\\x"', 1, 2],
    ['01', 1, 2],
  ])('finds the fault of %j at line %i, column %i', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column })
  })

  it('finds none in any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === undefined))
  })

  it('agrees with the platform on what is JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'a',
      '1',
      '0',
      '-',
      '.',
      'e',
      ' ',
      '\n',
      'true',
      'null',
      '"k"',
    )
    const nearly = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(nearly, (text) => parses(text) === (jsonFault(text) === undefined)),
      { numRuns: 5000 },
    )
  })
})
