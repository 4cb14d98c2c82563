/**
 * Checks that a printed report adds up. It says which identity fails in which cells and what would be right; why, it
 * can not know.
 */
import type { Rounding } from './Display.ts'
import { type Printed, printedNumber } from './printedNumber.ts'
import type { Identity, Reconciled, ReportedCells } from './Reconciliation.ts'
import { decimalText } from './ratios.ts'

/**
 * Whether each identity holds in a report. Parts must add up exactly; a rate must follow under at least one of three
 * ways of rounding, to as many digits as are printed.
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
  identities.map((identity) => {
    const names =
      'total' in identity
        ? [...identity.parts, identity.total]
        : [identity.numerator, identity.denominator, identity.rate]
    const read = names.map((cell) => printedNumber(cells[cell] ?? ''))
    const unread = names.filter((_, at) => read[at] === undefined)
    if (unread.length > 0) return { identity, result: { _tag: 'Open', cells: unread } }
    const printed = read.flatMap((each) => each ?? [])
    const result =
      'total' in identity
        ? added(printed, cells[identity.total] ?? '')
        : divided(printed, { per: identity.per, text: cells[identity.rate] ?? '' })
    return { identity, result }
  })

const added = (printed: readonly Printed[], text: string): Reconciled => {
  const decimals = Math.max(...printed.map((each) => each.decimals))
  const scaled = printed.map((each) => each.digits * 10n ** BigInt(decimals - each.decimals))
  const sum = scaled.slice(0, -1).reduce((total, each) => total + each, 0n)
  return sum === scaled.at(-1)
    ? { _tag: 'Holds' }
    : { _tag: 'Fails', printed: text, computed: decimalOf({ digits: sum, decimals }) }
}

const roundings: readonly Rounding[] = ['half-up', 'half-even', 'truncate']

const divided = (
  [numerator, denominator, rate]: readonly Printed[],
  { per, text }: { readonly per: 1 | 100 | 1000 | 10_000; readonly text: string },
): Reconciled => {
  if (numerator === undefined || denominator === undefined || rate === undefined)
    return { _tag: 'Open', cells: [] }
  if (denominator.digits === 0n) return { _tag: 'Undefined', printed: text }
  const decimals = Math.max(numerator.decimals, denominator.decimals)
  const whole = ({ digits, decimals: own }: Printed) => digits * 10n ** BigInt(decimals - own)
  const by = (rounding: Rounding) =>
    decimalText(whole(numerator), whole(denominator), { per, digits: rate.decimals, rounding })
  const right = roundings.filter((rounding) => by(rounding) === decimalOf(rate))
  return right.length > 0
    ? { _tag: 'Holds', roundings: right }
    : { _tag: 'Fails', printed: text, computed: by('half-up') }
}

const decimalOf = ({ digits, decimals }: Printed): string =>
  decimalText(digits, 10n ** BigInt(decimals), { per: 1, digits: decimals, rounding: 'truncate' })
