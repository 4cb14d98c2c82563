/**
 * What a file and the options of a command ask: a dispute, a staffing table or answers, and the edition that it is to
 * be judged under.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Dispute } from '@maplebridge/dispute'
import { type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { availablePacks } from './availablePacks.ts'
import { misused, type Outcome, type Printing, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn, textIn } from './readJson.ts'
import { type Request, readRequest, type Subject } from './readRequest.ts'
import { words } from './words.ts'

/** The options that say what is asked; pack and day may come from the file instead. */
export type Asking = Printing & {
  readonly pack?: string | undefined
  readonly on?: string | undefined
  readonly packs?: string | undefined
}

/** A dispute and the edition it is to be judged under. */
export type Question = { readonly dispute: Dispute; readonly under: Edition }

/** The question in a file (`-` for standard input), or the outcome of one that cannot be asked. */
export const questionIn = async (
  file: string,
  options: Asking & { readonly outside: Outside },
): Promise<Result.Result<Question, Outcome>> =>
  Result.map(
    await subjectIn(file, { about: 'dispute', decode: decodeDispute, ...options }),
    ({ subject, under }) => ({ dispute: subject, under }),
  )

/** How what is asked about is called in a file, and how it is decoded. */
type Reading<Value> = {
  readonly about: Subject
  readonly decode: (input: unknown) => Result.Result<Value, Refusal>
}

/** What a file asks about and the edition it is to be judged under, or the outcome of one that cannot be asked. */
export const subjectIn = async <Value>(
  file: string,
  options: Asking & Reading<Value> & { readonly outside: Outside },
): Promise<Result.Result<{ readonly subject: Value; readonly under: Edition }, Outcome>> => {
  const text = await textIn(file, options)
  if (Result.isFailure(text)) return Result.fail(text.failure)
  const request = readRequest(text.success, options)
  if (Result.isFailure(request))
    return Result.fail(refused(request.failure, { file: calledIn(file, options), ...options }))
  const packs = await packsFor(options)
  return Result.flatMap(packs, (available) => askedIn(request.success, { ...options, available }))
}

/** The packs that the options give, or the outcome when one of them is refused. */
export const packsFor = async (
  options: Asking & { readonly outside: Outside },
): Promise<Result.Result<readonly Pack[], Outcome>> =>
  Result.mapError(await availablePacks(options.packs, options), ({ folder, error }) =>
    refused(error, { file: folder, ...options }),
  )

const askedIn = <Value>(
  request: Request,
  { available, about, decode, ...options }: Asking & Reading<Value> & { readonly available: readonly Pack[] },
): Result.Result<{ readonly subject: Value; readonly under: Edition }, Outcome> => {
  const id = options.pack ?? request.pack
  const on = options.on ?? request.on
  if (id === undefined) return Result.fail(misused(words.packMissing[options.lang]))
  if (on === undefined) return Result.fail(misused(words.dayMissing[options.lang]))
  return Result.flatMap(layersIn(available, { ...options, id, on }), (layers) =>
    Result.flatMap(editionIn(layers, { ...options, on }), (under) =>
      Result.mapBoth(decode(request.subject), {
        onFailure: (failure) => refused(failure, { within: about, ...options }),
        onSuccess: (subject) => ({ subject, under }),
      }),
    ),
  )
}

/** A pack and those it stands on, or the outcome when there is no such pack. */
export const layersIn = (
  available: readonly Pack[],
  { id, on, lang, json }: Printing & { readonly id: string; readonly on?: string | undefined },
): Result.Result<readonly Pack[], Outcome> =>
  Result.mapError(layersOf(available, { id, on }), (failure) => refused(failure, { lang, json }))

/** The edition of some layers on a day, or the outcome when there is none. */
export const editionIn = (
  layers: readonly Pack[],
  { on, lang, json }: Printing & { readonly on: PlainDate },
): Result.Result<Edition, Outcome> =>
  Result.mapError(editionOn(layers, { on }), (failure) => refused(failure, { lang, json }))
