/**
 * What the routes about recurring duties have in common: whose duties, in which days, in which circumstances.
 */
import type { DateInvalidError, Span } from '@maplebridge/calendar'
import type { PackSource } from '@maplebridge/http'
import {
  type BodyKindUnknownError,
  type ImpossibleDateError,
  layersOf,
  type NotInForceError,
  type StandingDue,
  standingDue,
  type UnknownPackError,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'

/** Why there is no answer about recurring duties. */
export type RecurringRefusal =
  | UnknownPackError
  | NotInForceError
  | ImpossibleDateError
  | DateInvalidError
  | BodyKindUnknownError

/** The recurring duties of a pack in use that fall due in some days. */
export const recurringIn = (
  source: PackSource,
  {
    pack,
    ...asked
  }: { readonly pack: string; readonly during: Span } & Omit<Parameters<typeof standingDue>[1], 'during'>,
): Result.Result<StandingDue, RecurringRefusal> =>
  Result.flatMap(
    layersOf(source.current().packs, { id: pack, on: asked.during.from }),
    (layers): Result.Result<StandingDue, RecurringRefusal> => standingDue(layers, asked),
  )
