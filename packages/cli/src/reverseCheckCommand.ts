/**
 * `maplebridge reverse-check`: what is looked at again when a dispute has turned into what its plan names, as a table
 * or as JSON.
 */
import { type ActsSent, type Edition, reverseCheckOf } from '@maplebridge/policy-pack'
import { decodeActs } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import type { Calling } from './disputeCommands.ts'
import { answered, type Outcome, refused } from './outcome.ts'
import { printReverseCheck } from './printReverseCheck.ts'
import { questionIn } from './questionIn.ts'
import { calledIn, jsonIn } from './readJson.ts'
import { words } from './words.ts'

/** `acts`: a file with what was done for standing duties, by the id of the duty. */
export type ReverseChecked = { readonly acts?: string | undefined }

/** The reverse check of the dispute in a file (`-` for standard input). */
export const reverseCheckCommand = async (
  file: string,
  options: Calling & ReverseChecked,
): Promise<Outcome> => {
  const question = await questionIn(file, options)
  if (Result.isFailure(question)) return question.failure
  const { dispute, under } = question.success
  const acts = await actsFor(options, under)
  if (Result.isFailure(acts)) return acts.failure
  const check = reverseCheckOf(dispute, { under, acts: acts.success })
  if (Result.isFailure(check)) return refused(check.failure, { within: 'dispute', ...options })
  const { lang, json } = options
  return answered(
    json ? JSON.stringify(check.success, null, 2) : printReverseCheck(check.success, { under, lang }),
  )
}

const actsFor = async (
  options: Calling & ReverseChecked,
  under: Edition,
): Promise<Result.Result<ActsSent, Outcome>> => {
  if (options.acts === undefined) return Result.succeed({})
  const place = { file: calledIn(options.acts, options), ...options }
  return Result.flatMap(await jsonIn(options.acts, options), (input) =>
    Result.mapError(decodeActs(input, { under }), (issues) =>
      refused({ _tag: 'RequestInvalidError', message: words.actsInvalid, issues }, place),
    ),
  )
}
