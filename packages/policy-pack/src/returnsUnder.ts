/**
 * Which returns are made, nil, late, missing or corrected. A return that is missing is never taken for a nil one, and
 * one that was altered, or that only corrects what nobody has seen, counts for nothing.
 */
import { type Act, fulfilments, type StandingOccurrences } from '@maplebridge/accountability'
import type { Circumstances, DateInvalidError, PlainDate, Span } from '@maplebridge/calendar'
import type { FrozenReturn } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { BodyKindUnknownError } from './BodyKindUnknownError.ts'
import type { ImpossibleDateError, NotInForceError } from './editionRefusals.ts'
import { isIntact } from './fillReturnUnder.ts'
import type { Pack } from './Pack.ts'
import { type ReturnRefusedError, returnRefused } from './ReturnRefusedError.ts'
import type { ReturnDuty, ReturnSetAside, ReturnsStanding, ReturnTurn } from './ReturnsStanding.ts'
import { standingDue } from './standingDue.ts'

/** Which form, whose returns, in which days, as of which day. */
export type ReturnsAsked = {
  readonly form: string
  /** The code of the body or area whose returns are looked at. */
  readonly of: string
  readonly during: Span
  readonly on: PlainDate
} & Circumstances

/**
 * How the returns of a body on one form stand on a day under the layers (widest first). A return counts from the day
 * on which its data were known; its newest correction says whether it is nil. Fails when no form has the code, or as
 * `standingDue` does.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, fillReturnUnder, layersOf, returnsUnder } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-31' }))
 * const april = { from: '2023-04-01', to: '2023-04-30' }
 * const made = Result.getOrThrow(fillReturnUnder('monthly-screening-return', {
 *   under, of: '630103001', about: april, counts: { tallies: {} }, knownOn: '2023-05-02', nil: true,
 * }))
 * const asked = { form: 'monthly-screening-return', of: '630103001', during: { from: '2023-05-01', to: '2023-06-30' } }
 * const { duties: [duty] } = Result.getOrThrow(returnsUnder([made], { under: layers, ...asked, on: '2023-06-10' }))
 * assert.ok(duty && 'turns' in duty)
 * assert.deepEqual(duty.turns.map(({ from, fulfilment }) => [from, fulfilment._tag]),
 *   [['2023-04-01', 'NilReturn'], ['2023-05-01', 'Overdue']])
 * ```
 */
export const returnsUnder = (
  returns: readonly FrozenReturn[],
  {
    under: layers,
    form,
    of,
    during,
    on,
    ...circumstances
  }: ReturnsAsked & { readonly under: readonly Pack[] },
): Result.Result<
  ReturnsStanding,
  ReturnRefusedError | NotInForceError | ImpossibleDateError | DateInvalidError | BodyKindUnknownError
> => {
  const forms = layers.flatMap((pack) => pack.returns ?? [])
  const asked = forms.find(({ id }) => id === form)
  if (asked === undefined)
    return Result.fail(returnRefused('form-unknown', { named: form, known: forms.map(({ id }) => id) }))
  const known = returns.filter((each) => each.form === form && each.of === of && each.knownOn <= on)
  const { chains, setAside } = chained(known)
  return Result.flatMap(standingDue(layers, { during, ...circumstances }), ({ duties }) => {
    const discharged = duties.filter(({ id }) => asked.discharges.includes(id))
    const judged = Result.all(discharged.map((duty) => judgedDuty(duty, chains, on)))
    return Result.map(judged, (all) => ({ form, duties: all, setAside }))
  })
}

/** A return that was made first, and the newest correction of it. */
type Chain = { readonly first: FrozenReturn; readonly last: FrozenReturn }

const chained = (
  returns: readonly FrozenReturn[],
): { readonly chains: readonly Chain[]; readonly setAside: readonly ReturnSetAside[] } => {
  const distinct = [...new Map(returns.map((each) => [each.hash, each])).values()].toSorted(inOrder)
  const chains: Chain[] = []
  const setAside: ReturnSetAside[] = []
  for (const each of distinct) {
    const because = !isIntact(each)
      ? 'altered'
      : each.corrects === undefined
        ? begun(each, chains)
        : joined(each, chains)
    if (because !== undefined) setAside.push({ hash: each.hash, because })
  }
  return { chains, setAside }
}

const begun = (first: FrozenReturn, chains: Chain[]): ReturnSetAside['because'] | undefined => {
  if (chains.some((chain) => isSamePeriod(chain.first.about, first.about))) return 'second'
  chains.push({ first, last: first })
  return undefined
}

const joined = (correction: FrozenReturn, chains: Chain[]): ReturnSetAside['because'] | undefined => {
  const at = chains.findIndex(({ last }) => last.hash === correction.corrects?.of)
  const chain = chains[at]
  if (chain !== undefined) {
    chains[at] = { first: chain.first, last: correction }
    return undefined
  }
  const isSecond = chains.some(
    ({ first, last }) => isSamePeriod(first.about, correction.about) && last.number >= correction.number,
  )
  return isSecond ? 'second' : 'orphan'
}

/** Earlier numbers first; of one number what was known earlier, and at last by hash, so that the order given is nothing. */
const inOrder = (one: FrozenReturn, other: FrozenReturn): number => {
  const [a, b] = [one, other].map(
    ({ number, knownOn, hash }) => `${String(number).padStart(9, '0')} ${knownOn} ${hash}`,
  )
  return (a ?? '') < (b ?? '') ? -1 : 1
}

const isSamePeriod = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to

const judgedDuty = (
  duty: StandingOccurrences,
  chains: readonly Chain[],
  on: PlainDate,
): Result.Result<ReturnDuty, DateInvalidError> => {
  const { id, label, bearer } = duty
  const described = { duty: id, label, bearer }
  if ('open' in duty) return Result.succeed({ ...described, open: duty.open })
  const acts = chains.map(
    ({ first, last }): Act => ({ on: first.knownOn, about: first.about, ...(last.nil && { nil: true }) }),
  )
  return Result.map(fulfilments(duty.occurrences, { acts, on }), (judged) => ({
    ...described,
    turns: judged.map((turn): ReturnTurn => {
      const last = chains.find(({ first }) => isSamePeriod(first.about, turn))?.last
      const counts = last && { hash: last.hash, corrections: last.number, nil: last.nil }
      return { ...turn, ...(counts !== undefined && { counts }) }
    }),
  }))
}
