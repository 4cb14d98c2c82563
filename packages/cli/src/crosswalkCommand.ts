/**
 * `maplebridge crosswalk`: the code lists and crosswalks of a pack, or one of them in full.
 */
import * as Result from 'effect/Result'
import { type AskedOfPack, codesAsked, namedIn } from './codesAsked.ts'
import { answered, type Outcome } from './outcome.ts'
import { printCodes, printCrosswalk, printList } from './printCodes.ts'

/** Prints what lists and crosswalks there are, or the one of an id. */
export const crosswalkCommand = async (id: string | undefined, options: AskedOfPack): Promise<Outcome> => {
  const { lang, json } = options
  const codes = await codesAsked(options)
  if (Result.isFailure(codes)) return codes.failure
  if (id === undefined)
    return answered(json ? JSON.stringify(codes.success, null, 2) : printCodes(codes.success, lang))
  const named = namedIn(codes.success, { id, lang })
  if (Result.isFailure(named)) return named.failure
  if (json) return answered(JSON.stringify(named.success, null, 2))
  return answered(
    'rows' in named.success
      ? printCrosswalk(named.success, { codes: codes.success, lang })
      : printList(named.success, lang),
  )
}
