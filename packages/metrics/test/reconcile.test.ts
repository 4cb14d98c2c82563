/**
 * Reports checked: figures that were published, and every way in which one may be wrong.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Identity, printedNumber, type Reconciled, reconcile } from '../src/index.ts'

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
    expect(checked({ a: '5', b: '', c: '３六', t: '65' }, sum)).toEqual({
      _tag: 'Open',
      missing: ['b'],
      unread: [{ cell: 'c', text: '３六' }],
    })
    expect(checked({ n: '5' }, rate)).toEqual({ _tag: 'Open', missing: ['d', 'r'], unread: [] })
  })

  it('lets a sign on the rate say for how many it is stated', () => {
    expect(checked({ n: '3', d: '400', r: '7.5‰' }, rate)).toMatchObject({ _tag: 'Holds' })
    expect(checked({ n: '3', d: '400', r: '7.5' }, rate)).toMatchObject({ _tag: 'Fails', computed: '0.8' })
  })

  it('adds what is printed in 万 and in ones', () => {
    expect(checked({ a: '1.2万', b: '3,456', c: '0', t: '15,456' }, sum)).toEqual({ _tag: 'Holds' })
    expect(checked({ a: '1.2万', b: '1.1万', c: '0', t: '2.4万元' }, sum)).toEqual({
      _tag: 'Fails',
      printed: '2.4万元',
      computed: '23000',
    })
  })

  it.each<[readonly string[], Reconciled]>([
    // Three thirds cut or rounded to one decimal miss 100 by 0.1: half a last digit each is 0.15.
    [
      ['33.3%', '33.3%', '33.3%'],
      { _tag: 'Holds', roundings: ['half-up', 'half-even', 'truncate'], offBy: '-0.1' },
    ],
    [['66.7%', '33.3%', '0.1%'], { _tag: 'Holds', roundings: ['half-up', 'half-even'], offBy: '0.1' }],
    [['50%', '50%'], { _tag: 'Holds', roundings: ['half-up', 'half-even', 'truncate'] }],
    [['49.9%', '49.9%', '0.0%'], { _tag: 'Holds', roundings: ['truncate'], offBy: '-0.2' }],
    // 0.3 is as much as three digits that were cut off can not come to.
    [['49.9%', '49.8%', '0.0%'], { _tag: 'Fails', printed: '99.7', computed: '100.0' }],
  ])('takes shares %s as nearly 100 as their rounding allows', (shares, expected) => {
    const cells = Object.fromEntries(shares.map((text, at) => [`s${at}`, text]))
    const [first = '', ...others] = Object.keys(cells)
    expect(checked(cells, { id: 'shares', label, shares: [first, ...others], per: 100 })).toEqual(expected)
  })

  it('finds any whole that is split and rounded to be whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 }), (counts) => {
        const whole = counts.reduce((sum, each) => sum + each, 0)
        fc.pre(whole > 0)
        const cells = Object.fromEntries(
          counts.map((count, at) => [`s${at}`, `${(Math.floor((count * 2000) / whole + 1) >> 1) / 10}%`]),
        )
        const [first = '', ...others] = Object.keys(cells)
        const result = checked(cells, { id: 'shares', label, shares: [first, ...others], per: 100 })
        // `1%` beside `0.5%` is printed to fewer digits, which only allows more.
        expect(result).toMatchObject({ _tag: 'Holds' })
      }),
    )
  })

  it('rounds a fall as it rounds a rise', () => {
    const change: Identity = { id: 'change', label, now: 'n', before: 'd', change: 'r', per: 100 }
    expect(checked({ n: '7', d: '8', r: '-13%' }, change)).toEqual({ _tag: 'Holds', roundings: ['half-up'] })
    expect(checked({ n: '7', d: '8', r: '-12%' }, change)).toEqual({
      _tag: 'Holds',
      roundings: ['half-even', 'truncate'],
    })
    expect(checked({ n: '1.2万', d: '8000', r: '50%' }, change)).toMatchObject({ _tag: 'Holds' })
    expect(checked({ n: '7', d: '8', r: '13%' }, change)).toMatchObject({ _tag: 'Fails', computed: '-13' })
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
    ['1,234', 1234n, 0, undefined],
    ['-12.50', -1250n, 2, undefined],
    ['−7', -7n, 0, undefined],
    ['＋３．５％', 35n, 1, 100],
    ['7‰', 7n, 0, 1000],
    ['869件', 869n, 0, undefined],
    ['2873.80万元', 287_380n, -2, undefined],
    ['２．９亿', 29n, -7, undefined],
    ['1.23456万', 123_456n, 1, undefined],
  ])('reads %s', (text, digits, decimals, per) => {
    expect(printedNumber(text)).toEqual({ digits, decimals, ...(per !== undefined && { per }) })
  })

  it.each([
    '',
    '1,23',
    '12,3456',
    'abc',
    '80虬',
    '1.',
    '--1',
    '1e3',
    '三十六',
    '百分之五',
    '12件件',
    '5%件',
    '—',
    '98%以上',
  ])('does not read "%s"', (text) => {
    expect(printedNumber(text)).toBeUndefined()
  })
})
