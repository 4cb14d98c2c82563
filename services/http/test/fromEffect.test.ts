import * as Schema from 'effect/Schema'
import { expect, test } from 'vitest'
import { fromEffect } from '../src/index.ts'

const Point = Schema.Struct({ x: Schema.Int, label: Schema.optionalKey(Schema.String) }).annotate({
  identifier: 'TestPoint',
})

test('what decodes is passed on', () => {
  expect(fromEffect(Point).parse({ x: 1 })).toEqual({ x: 1 })
})

test('every issue arrives with its path, and its bilingual form', () => {
  const parsed = fromEffect(Schema.Array(Point)).safeParse([{ x: 1 }, { x: 0.5, y: 2 }, {}])
  expect(parsed.success).toBe(false)
  expect(parsed.error?.issues).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: [1, 'x'] }),
      expect.objectContaining({
        path: [1, 'y'],
        params: { issue: expect.objectContaining({ code: 'unknown-key' }) },
      }),
      expect.objectContaining({
        path: [2, 'x'],
        params: {
          issue: expect.objectContaining({
            code: 'missing-key',
            message: { zh: expect.any(String), en: expect.any(String) },
          }),
        },
      }),
    ]),
  )
})

test('a body may be read later than it is described', () => {
  const later = fromEffect(Schema.Struct({ inner: Schema.Unknown }), {
    describedAs: Schema.Struct({ inner: Point }),
  })
  expect(later.parse({ inner: 'anything' })).toEqual({ inner: 'anything' })
})

test('two different schemas of one name are refused', () => {
  fromEffect(Schema.Struct({ a: Schema.String }).annotate({ identifier: 'TestTwice' }))
  const again = Schema.Struct({ b: Schema.String }).annotate({ identifier: 'TestTwice' })
  expect(() => fromEffect(again)).toThrow('two different schemas are called `TestTwice`')
})
