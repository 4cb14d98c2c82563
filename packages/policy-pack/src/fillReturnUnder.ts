/**
 * Makes returns, and corrections of them. A return is frozen with the day on which its data were known and with the
 * hash of all it says; a mistake is mended by a correction that names it, so that both stay.
 */
import type { PlainDate, Span } from '@maplebridge/calendar'
import {
  areNil,
  type CorrectionReason,
  type Counts,
  cellChecks,
  changedCells,
  type FrozenReturn,
  filledCells,
  isBodyCode,
  type Ratio,
  type ReturnForm,
} from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { Edition, Layer } from './Edition.ts'
import { contentHash } from './packHash.ts'
import { type ReturnRefusedError, returnRefused } from './ReturnRefusedError.ts'

/** What a return is filled with: what was counted, and the day on which that was known. */
export type ReturnFilling = {
  readonly under: Edition
  readonly counts: Counts
  readonly benchmarks?: Readonly<Record<string, Ratio>>
  readonly knownOn: PlainDate
  /** Says that there was nothing to report; only a form without cells needs it said. */
  readonly nil?: boolean
}

/**
 * A return on a form of an edition, of a body or area (`of`, a code) about a period. Fails with `ReturnRefusedError`:
 * no such form, a period that was not over, a name in place of a code, a nil return whose cells are not zero.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { correctReturnUnder, editionOn, fillReturnUnder, isIntact } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-05-31' }))
 * const accepted = (counted: number) => ({ tallies: { 'cases-accepted': { numerator: { counted, open: 0 } } } })
 * const made = Result.getOrThrow(fillReturnUnder('peoples-mediation-statistics', {
 *   under, of: '630103', about: { from: '2023-05-01', to: '2023-05-31' }, counts: accepted(12), knownOn: '2023-06-02',
 * }))
 * const corrected = Result.getOrThrow(correctReturnUnder(made, {
 *   under, counts: accepted(13), knownOn: '2023-07-10', reason: 'late-records',
 * }))
 * assert.deepEqual([made.number, corrected.number, corrected.corrects?.of], [0, 1, made.hash])
 * assert.deepEqual(corrected.corrects?.changed.map(({ cell }) => cell), ['cases'])
 * assert.deepEqual([isIntact(made), isIntact({ ...made, cells: corrected.cells })], [true, false])
 * ```
 */
export const fillReturnUnder = (
  form: string,
  { of, about, ...filling }: ReturnFilling & { readonly of: string; readonly about: Span },
): Result.Result<FrozenReturn, ReturnRefusedError> => {
  const { forms, layerOf } = filling.under.returns
  const asked = Object.hasOwn(forms, form) ? forms[form] : undefined
  const layer = layerOf[form]
  if (asked === undefined || layer === undefined)
    return Result.fail(returnRefused('form-unknown', { named: form, known: Object.keys(forms) }))
  return filled(asked, { layer, of, about, filling, place: { number: 0 } })
}

/**
 * A numbered correction of a return: the same form, body and period, what is known by now, and each cell that changes.
 * Fails with `ReturnRefusedError`: a return that was altered, made under another pack or known later, or no change.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { correctReturnUnder, editionOn, fillReturnUnder } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-05-31' }))
 * const counts = { tallies: {} }
 * const made = Result.getOrThrow(fillReturnUnder('peoples-mediation-statistics', {
 *   under, of: '630103', about: { from: '2023-05-01', to: '2023-05-31' }, counts, knownOn: '2023-06-02',
 * }))
 * const refused = correctReturnUnder(made, { under, counts, knownOn: '2023-07-10', reason: 'miscounted' })
 * assert.equal(Result.isFailure(refused) && refused.failure.fault, 'nothing-changed')
 * ```
 */
export const correctReturnUnder = (
  previous: FrozenReturn,
  { reason, ...filling }: ReturnFilling & { readonly reason: CorrectionReason },
): Result.Result<FrozenReturn, ReturnRefusedError> => {
  const { form, of, about, number, knownOn, hash, cells, pack } = previous
  const { forms, layerOf } = filling.under.returns
  const asked = Object.hasOwn(forms, form) ? forms[form] : undefined
  const layer = layerOf[form]
  if (!isIntact(previous)) return Result.fail(returnRefused('altered', { named: hash }))
  if (asked === undefined || layer === undefined || layer.id !== pack.id)
    return Result.fail(returnRefused('other-pack', { named: pack.id }))
  if (filling.knownOn < knownOn) return Result.fail(returnRefused('known-earlier', { named: knownOn }))
  return Result.flatMap(
    filled(asked, { layer, of, about, filling, place: { number: number + 1 } }),
    (made) => {
      const changed = changedCells(cells, { to: made.cells })
      if (changed.length === 0 && made.nil === previous.nil)
        return Result.fail(returnRefused('nothing-changed', { named: hash }))
      const { hash: _, ...said } = made
      return Result.succeed(sealed({ ...said, corrects: { of: hash, reason, changed } }))
    },
  )
}

/**
 * Whether a return is as it was made: its hash is that of all else it says.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, fillReturnUnder, isIntact } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-05-31' }))
 * const about = { from: '2023-05-01', to: '2023-05-31' }
 * const made = Result.getOrThrow(fillReturnUnder('peoples-mediation-statistics', {
 *   under, of: '630103', about, counts: { tallies: {} }, knownOn: '2023-06-02',
 * }))
 * assert.deepEqual([isIntact(made), isIntact({ ...made, knownOn: '2023-06-01' })], [true, false])
 * ```
 */
export const isIntact = ({ hash, ...said }: FrozenReturn): boolean => contentHash(said) === hash

type Making = {
  readonly layer: Layer
  readonly of: string
  readonly about: Span
  readonly filling: ReturnFilling
  readonly place: { readonly number: number }
}

const filled = (
  form: ReturnForm,
  { layer, of, about, filling, place }: Making,
): Result.Result<FrozenReturn, ReturnRefusedError> => {
  const { under, counts, benchmarks = {}, knownOn, nil } = filling
  if (!isBodyCode(of)) return Result.fail(returnRefused('not-a-code', { named: of }))
  if (knownOn < about.to) return Result.fail(returnRefused('period-not-over', { named: about.to }))
  const { definitions: metrics } = under.metrics
  const cells = filledCells(form, { ...counts, benchmarks, during: about, metrics })
  const notNil = cells.find((cell) => !areNil([cell]))
  if (nil === true && notNil !== undefined)
    return Result.fail(returnRefused('not-nil', { named: notNil.cell }))
  return Result.succeed(
    sealed({
      form: form.id,
      pack: { id: layer.id, version: layer.version, hash: layer.hash },
      of,
      about,
      knownOn,
      ...place,
      cells,
      checks: cellChecks(cells, form),
      nil: cells.length === 0 ? nil === true : areNil(cells),
    }),
  )
}

const sealed = (said: Omit<FrozenReturn, 'hash'>): FrozenReturn => ({ ...said, hash: contentHash(said) })
