/**
 * `maplebridge texts`: what a plan says that nobody can test, to be quoted with its clause.
 */
import { quotedTexts, type TextSubject } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { answered, misused, type Outcome, type Printing } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printTexts, subjectWords } from './printTexts.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import { words } from './words.ts'

/** The subjects that can be asked for. */
export const subjects: readonly string[] = Object.keys(subjectWords)

/** The options of `texts`; without a day the first on which the plan is in force. */
export type TextsOptions = Printing & {
  readonly pack?: string | undefined
  readonly about?: TextSubject | undefined
  readonly matter?: string | undefined
  readonly on?: string | undefined
  readonly packs?: string | undefined
  readonly outside: Outside
}

/** Prints the texts of a pack. */
export const textsCommand = async (options: TextsOptions): Promise<Outcome> => {
  const { pack, about, matter, lang, json } = options
  if (pack === undefined) return misused(words.planMissing[lang])
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const layers = layersIn(packs.success, { id: pack, lang, json })
  if (Result.isFailure(layers)) return layers.failure
  const on = options.on ?? layers.success.at(-1)?.manifest.inForce?.from
  if (on === undefined) return misused(words.dayMissingForTable[lang])
  const edition = editionIn(layers.success, { on, lang, json })
  if (Result.isFailure(edition)) return edition.failure
  const under = edition.success
  const texts = quotedTexts(under, { about, on: matter })
  return answered(json ? JSON.stringify({ pack, on, texts }, null, 2) : printTexts(texts, { under, lang }))
}
