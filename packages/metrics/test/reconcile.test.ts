/**
 * Reports checked: figures that were published, and every way in which one may be wrong.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Identity, printedNumber, reconcile } from '../src/index.ts'

const label = { zh: '核对', en: 'Check' }
const rate: Identity = { id: 'rate', label, numerator: 'n', denominator: 'd', rate: 'r', per: 100 }
const sum: Identity = { id: 'sum', label, parts: ['a', 'b', 'c'], total: 't' }
const checked = (cells: Readonly<Record<string, string>>, identity: Identity) =>
  reconcile(cells, { identities: [identity] })[0]?.result

describe('reconcile', () => {
  it.each([
    ['10,784', '11,210', '96.2%'],
    ['7,768', '8,056', '96.4'],
    ['842', '869', '96.9%'],
    ['6217', '6368', '97.6%'],
  ])('finds %s of %s to be %s, as published', (n, d, r) => {
    expect(checked({ n, d, r }, rate)).toMatchObject({ _tag: 'Holds' })
  })

  it('says which ways of rounding give what is printed', () => {
    expect(checked({ n: '1', d: '8', r: '12.5%' }, rate)).toEqual({
      _tag: 'Holds',
      roundings: ['half-up', 'half-even', 'truncate'],
    })
    expect(checked({ n: '1', d: '8', r: '12%' }, rate)).toEqual({
      _tag: 'Holds',
      roundings: ['half-even', 'truncate'],
    })
    expect(checked({ n: '1', d: '8', r: '13%' }, rate)).toEqual({ _tag: 'Holds', roundings: ['half-up'] })
    expect(checked({ n: '1', d: '8', r: '14%' }, rate)).toEqual({
      _tag: 'Fails',
      printed: '14%',
      computed: '13',
    })
  })

  it('adds parts exactly, with decimals', () => {
    expect(checked({ a: '5', b: '24', c: '36', t: '65' }, sum)).toEqual({ _tag: 'Holds' })
    expect(checked({ a: '5', b: '24', c: '36', t: '66' }, sum)).toEqual({
      _tag: 'Fails',
      printed: '66',
      computed: '65',
    })
    expect(checked({ a: '0.1', b: '0.2', c: '0', t: '0.30' }, sum)).toEqual({ _tag: 'Holds' })
  })

  it('is exact beyond what a floating-point number holds', () => {
    const sums = { a: '9007199254740993', b: '0', c: '0' }
    expect(checked({ ...sums, t: '9007199254740993' }, sum)).toEqual({ _tag: 'Holds' })
    expect(checked({ ...sums, t: '9007199254740992' }, sum)).toMatchObject({ computed: '9007199254740993' })
  })

  it('takes an empty or unreadable cell for missing, and names it', () => {
    expect(checked({ a: '5', b: '', c: '３六', t: '65' }, sum)).toEqual({ _tag: 'Open', cells: ['b', 'c'] })
    expect(checked({ n: '5' }, rate)).toEqual({ _tag: 'Open', cells: ['d', 'r'] })
  })

  it('has no rate over zero', () => {
    expect(checked({ n: '0', d: '0', r: '100%' }, rate)).toEqual({ _tag: 'Undefined', printed: '100%' })
  })

  it('holds for whatever is printed as it was rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (n, d) => {
        const r = (Math.floor((n * 1000) / d) / 10).toFixed(1)
        expect(checked({ n: String(n), d: String(d), r }, rate)).toMatchObject({ _tag: 'Holds' })
      }),
    )
  })
})

describe('printedNumber', () => {
  it.each([
    ['1,234', 1234n, 0],
    ['-12.50', -1250n, 2],
    ['＋３．５％', 35n, 1],
    ['7‰', 7n, 0],
  ])('reads %s', (text, digits, decimals) => {
    expect(printedNumber(text)).toEqual({ digits, decimals })
  })

  it.each(['', '1,23', '12,3456', 'abc', '80虬', '1.', '--1', '1e3'])('does not read "%s"', (text) => {
    expect(printedNumber(text)).toBeUndefined()
  })
})
