// Two crosswalks as one: each combination of fits by hand, and that it promises no more than its parts.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type CrosswalkRow, chained, type Fit, translate } from '../src/index.ts'
import { label, plainList, someWalk, walk } from './invented.ts'

const lost = (code: string) => label(`${code}丢失`, `${code} lost`)
const one = (code: string, target: string, fit: Fit): CrosswalkRow =>
  fit === 'exact'
    ? { code, to: [target], fit }
    : fit === 'none'
      ? { code, to: [], fit, loss: lost(code) }
      : { code, to: [target], fit, loss: lost(code) }

const through = (first: CrosswalkRow, then: readonly [CrosswalkRow, ...CrosswalkRow[]]) =>
  chained(walk('a', 'b', [first]), { then: walk('b', 'c', then) }).rows[0]

const fits: readonly Fit[] = ['exact', 'broader', 'narrower', 'lossy', 'none']
/** Row by row the fit of the first, column by column that of the second, in the order of `fits`. */
const expected: readonly (readonly Fit[])[] = [
  ['exact', 'broader', 'narrower', 'lossy', 'none'],
  ['broader', 'broader', 'lossy', 'lossy', 'none'],
  ['narrower', 'lossy', 'narrower', 'lossy', 'none'],
  ['lossy', 'lossy', 'lossy', 'lossy', 'none'],
  ['none', 'none', 'none', 'none', 'none'],
]
const pairs = fits.flatMap((first, row) =>
  fits.map((second, column): [Fit, Fit, Fit] => [first, second, expected[row]?.[column] ?? 'exact']),
)

describe('chained', () => {
  test.each(pairs)('%s, then %s, is %s', (first, second, fit) => {
    const row = through(one('a0', 'b0', first), [one('b0', 'c0', second)])
    expect(row?.fit).toBe(fit)
    expect(row?.to).toEqual(fit === 'none' ? [] : ['c0'])
  })

  it('says what either loses, each thing once', () => {
    expect(through(one('a0', 'b0', 'broader'), [one('b0', 'c0', 'broader')])?.loss).toEqual(
      label('a0丢失；b0丢失', 'a0 lost; b0 lost'),
    )
  })

  const several = (way: 'one-of' | 'all-of'): CrosswalkRow => ({
    code: 'a0',
    to: ['b0', 'b1'],
    several: way,
    fit: 'narrower',
    loss: lost('a0'),
  })

  it('keeps what is one of several', () => {
    const row = through(several('one-of'), [one('b0', 'c0', 'exact'), one('b1', 'c1', 'exact')])
    expect(row).toEqual({
      code: 'a0',
      to: ['c0', 'c1'],
      several: 'one-of',
      fit: 'narrower',
      loss: lost('a0'),
    })
  })

  it('makes two that meet again one', () => {
    const row = through(several('one-of'), [one('b0', 'c0', 'exact'), one('b1', 'c0', 'broader')])
    expect(row).toMatchObject({ to: ['c0'], fit: 'lossy' })
    expect(row).not.toHaveProperty('several')
  })

  it('is lossy where one of several leads nowhere, and nowhere where all of several would have to', () => {
    const then = [one('b0', 'c0', 'exact'), one('b1', 'c1', 'none')] as const
    expect(through(several('one-of'), then)).toMatchObject({ to: ['c0'], fit: 'lossy' })
    expect(through(several('all-of'), then)).toMatchObject({ to: [], fit: 'none' })
  })

  it('does not say in one row that all of one of several hold', () => {
    const all: CrosswalkRow = {
      code: 'b0',
      to: ['c0', 'c1'],
      several: 'all-of',
      fit: 'broader',
      loss: lost('b0'),
    }
    expect(through(several('one-of'), [all, one('b1', 'c1', 'exact')])).toMatchObject({ fit: 'none', to: [] })
  })

  it('has no target where the second does not know the code on the way', () => {
    expect(through(one('a0', 'b0', 'exact'), [one('b9', 'c0', 'exact')])).toMatchObject({
      to: [],
      fit: 'none',
      loss: { en: 'the second crosswalk has no row for a code on the way' },
    })
  })

  it('relies on no more than the weaker of the two', () => {
    const at = (confidence: 'H' | 'M' | 'L') => ({
      ...walk('a', 'b', [one('a0', 'b0', 'exact')]),
      confidence,
    })
    expect(chained(at('H'), { then: at('M') }).confidence).toBe('M')
    expect(chained(at('M'), { then: at('L') }).confidence).toBe('L')
  })

  it('agrees with translating twice wherever both fit exactly', () => {
    fc.assert(
      fc.property(someWalk('a', 'b'), someWalk('b', 'c'), (first, second) => {
        const [a, b, c] = [plainList('a'), plainList('b'), plainList('c')]
        const rows = chained(first, { then: second }).rows
        expect(rows.map(({ code }) => code)).toEqual(first.rows.map(({ code }) => code))
        for (const row of rows) {
          const [half] = translate([row.code], { by: first, among: [a, b] })
          const isExact = half?._tag === 'Mapped' && half.fit === 'exact'
          const [whole] = isExact ? translate([half.to[0]], { by: second, among: [b, c] }) : []
          expect(row.fit === 'exact').toBe(whole?._tag === 'Mapped' && whole.fit === 'exact')
          if (row.fit === 'exact') expect(whole).toMatchObject({ to: row.to })
          expect(row.to.every((target) => second.rows.some(({ to }) => to.includes(target)))).toBe(true)
        }
      }),
    )
  })

  it('is the same by whichever two of three are joined first, where every row fits exactly or nowhere', () => {
    const plain = (from: string, to: string) =>
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }).map((known) => {
        const [first, ...others] = known.map((is, at) =>
          one(`${from}${at}`, `${to}${(at * 2) % 5}`, is ? 'exact' : 'none'),
        )
        return walk(from, to, [first ?? one(`${from}0`, `${to}0`, 'none'), ...others])
      })
    fc.assert(
      fc.property(plain('a', 'b'), plain('b', 'c'), plain('c', 'd'), (first, second, third) => {
        const left = chained(chained(first, { then: second }), { then: third }).rows
        const right = chained(first, { then: chained(second, { then: third }) }).rows
        expect(left.map(({ to, fit }) => ({ to, fit }))).toEqual(right.map(({ to, fit }) => ({ to, fit })))
      }),
    )
  })
})
