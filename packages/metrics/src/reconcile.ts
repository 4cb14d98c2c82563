/**
 * Checks that a printed report adds up. It says which identity fails in which cells and what would be right; why, it
 * can not know.
 */
import type { Per, Rounding } from './Display.ts'
import { type Printed, printedNumber } from './printedNumber.ts'
import type { Identity, Reconciled, ReportedCells } from './Reconciliation.ts'
import { decimalText } from './ratios.ts'

/**
 * Whether each identity holds in a report. Parts must add up exactly; a rate must follow under at least one of three
 * ways of rounding, to as many digits as are printed; shares must make up the whole, as nearly as rounding each of them
 * allows. A percent or per-mille sign on a rate says for how many it is stated, whatever the identity says.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { reconcile } from '@maplebridge/metrics'
 *
 * const rate = {
 *   id: 'success', label: { zh: '调处成功率', en: 'Handling success rate' },
 *   numerator: 'settled', denominator: 'accepted', rate: 'rate', per: 100,
 * } as const
 * const [checked] = reconcile({ settled: '10,784', accepted: '11,210', rate: '96.2%' }, { identities: [rate] })
 * assert.deepEqual(checked?.result, { _tag: 'Holds', roundings: ['half-up', 'half-even'] })
 * ```
 */
export const reconcile = (
  cells: ReportedCells,
  { identities }: { readonly identities: readonly Identity[] },
): readonly { readonly identity: Identity; readonly result: Reconciled }[] =>
  identities.map((identity) => ({ identity, result: reconciled(identity, cells) }))

/**
 * The cells of an identity, what is to follow from the others last.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cellsIn } from '@maplebridge/metrics'
 *
 * const sum = { id: 'sum', label: { zh: '合计', en: 'Sum' }, parts: ['B2', 'B3'], total: 'B4' } as const
 * assert.deepEqual(cellsIn(sum), ['B2', 'B3', 'B4'])
 * ```
 */
export const cellsIn = (identity: Identity): readonly string[] => {
  if ('total' in identity) return [...identity.parts, identity.total]
  if ('shares' in identity) return identity.shares
  return 'change' in identity
    ? [identity.now, identity.before, identity.change]
    : [identity.numerator, identity.denominator, identity.rate]
}

const reconciled = (identity: Identity, cells: ReportedCells): Reconciled => {
  const read = cellsIn(identity).map((cell) => {
    const text = cells[cell]?.trim() ?? ''
    return { cell, text, number: printedNumber(text) }
  })
  const missing = read.filter(({ text }) => text === '').map(({ cell }) => cell)
  const unread = read.flatMap(({ cell, text, number }) =>
    number === undefined && text !== '' ? [{ cell, text }] : [],
  )
  if (missing.length + unread.length > 0) return { _tag: 'Open', missing, unread }
  const numbers = read.flatMap(({ number }) => number ?? [])
  if ('shares' in identity) return madeUp(numbers, identity.per)
  const text = read.at(-1)?.text ?? ''
  if ('total' in identity) return added(numbers, text)
  return divided('change' in identity ? sinceBefore(numbers) : numbers, { per: identity.per, text })
}

/** What was added since before, over what was there before. */
const sinceBefore = (printed: readonly Printed[]): readonly Printed[] => {
  const { scaled, decimals } = aligned(printed.slice(0, 2))
  const [now = 0n, before = 0n] = scaled
  return [{ digits: now - before, decimals }, { digits: before, decimals }, ...printed.slice(2)]
}

const added = (printed: readonly Printed[], text: string): Reconciled => {
  const { scaled, decimals } = aligned(printed)
  const sum = total(scaled.slice(0, -1))
  return sum === scaled.at(-1)
    ? { _tag: 'Holds' }
    : { _tag: 'Fails', printed: text, computed: decimalOf({ digits: sum, decimals }) }
}

const roundings: readonly Rounding[] = ['half-up', 'half-even', 'truncate']

const divided = (
  [numerator, denominator, rate]: readonly Printed[],
  { per, text }: { readonly per: Per; readonly text: string },
): Reconciled => {
  if (numerator === undefined || denominator === undefined || rate === undefined)
    return { _tag: 'Open', missing: [], unread: [] }
  if (denominator.digits === 0n) return { _tag: 'Undefined', printed: text }
  const { scaled } = aligned([numerator, denominator])
  const [dividend = 0n, divisor = 1n] = scaled
  const sign = divisor < 0n ? -1n : 1n
  const stated = { per: rate.per ?? per, digits: Math.max(rate.decimals, 0) }
  const by = (rounding: Rounding) => decimalText(dividend * sign, divisor * sign, { ...stated, rounding })
  const right = roundings.filter((rounding) => by(rounding) === decimalOf(rate))
  return right.length > 0
    ? { _tag: 'Holds', roundings: right }
    : { _tag: 'Fails', printed: text, computed: by('half-up') }
}

/** Each share is off by at most half of its last digit, or was cut off by less than one. */
const madeUp = (shares: readonly Printed[], per: Per): Reconciled => {
  const { scaled, decimals } = aligned(shares)
  const whole = BigInt(shares[0]?.per ?? per) * 10n ** BigInt(decimals)
  const off = total(scaled) - whole
  const digit = total(shares.map((each) => 10n ** BigInt(decimals - each.decimals)))
  const rounded = 2n * (off < 0n ? -off : off) <= digit
  const cutOff = off <= 0n && -off < digit
  const right = roundings.filter((rounding) => (rounding === 'truncate' ? cutOff : rounded))
  const sum = decimalOf({ digits: total(scaled), decimals })
  if (right.length === 0)
    return { _tag: 'Fails', printed: sum, computed: decimalOf({ digits: whole, decimals }) }
  return off === 0n
    ? { _tag: 'Holds', roundings: right }
    : { _tag: 'Holds', roundings: right, offBy: decimalOf({ digits: off, decimals }) }
}

/** The numbers as whole numbers of the smallest unit that any of them is printed to. */
const aligned = (
  printed: readonly Printed[],
): { readonly scaled: readonly bigint[]; readonly decimals: number } => {
  const decimals = Math.max(0, ...printed.map((each) => each.decimals))
  return { scaled: printed.map((each) => each.digits * 10n ** BigInt(decimals - each.decimals)), decimals }
}

const total = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, each) => sum + each, 0n)

const decimalOf = (printed: Printed): string => {
  const { scaled, decimals } = aligned([printed])
  const [digits = 0n] = scaled
  return decimalText(digits, 10n ** BigInt(decimals), { per: 1, digits: decimals, rounding: 'truncate' })
}
