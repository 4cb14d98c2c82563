/**
 * `maplebridge assess`: what follows for one dispute under a pack on a day.
 */
import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { availablePacks } from './availablePacks.ts'
import { answered, misused, type Outcome, type Printing, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printAssessment } from './printAssessment.ts'
import { type Request, readRequest } from './readRequest.ts'
import { words } from './words.ts'

/** The options of `assess`; pack and day may come from the file instead. */
export type AssessOptions = Printing & {
  readonly pack?: string | undefined
  readonly on?: string | undefined
  readonly packs?: string | undefined
}

/** Assesses the dispute in a file (`-` for standard input). */
export const assessCommand = async (
  file: string,
  { outside, ...options }: AssessOptions & { readonly outside: Outside },
): Promise<Outcome> => {
  const text = await outside.textOf(file)
  const place = { file: file === '-' ? words.standardInput[options.lang] : file }
  if (text === undefined) return refused(unreadable, { ...place, ...options })
  const request = readRequest(text)
  if (Result.isFailure(request)) return refused(request.failure, { ...place, ...options })
  const packs = await availablePacks(options.packs, { outside })
  if (Result.isFailure(packs)) return refused(packs.failure.error, { file: packs.failure.folder, ...options })
  return answerTo(request.success, { ...options, available: packs.success })
}

const answerTo = (
  request: Request,
  { available, ...options }: AssessOptions & { readonly available: Outside['shipped'] },
): Outcome => {
  const id = options.pack ?? request.pack
  const on = options.on ?? request.on
  if (id === undefined) return misused(words.packMissing[options.lang])
  if (on === undefined) return misused(words.dayMissing[options.lang])
  const layers = layersOf(available, { id })
  if (Result.isFailure(layers)) return refused(layers.failure, options)
  const under = editionOn(layers.success, { on })
  if (Result.isFailure(under)) return refused(under.failure, options)
  const edition = under.success
  const assessment = Result.flatMap(decodeDispute(request.dispute), (dispute) =>
    assess(dispute, { under: edition }),
  )
  if (Result.isFailure(assessment)) return refused(assessment.failure, { within: 'dispute', ...options })
  return answered(
    options.json
      ? JSON.stringify(assessment.success, null, 2)
      : printAssessment(assessment.success, { under: edition, lang: options.lang }),
  )
}

const unreadable: Refusal = {
  _tag: 'FileUnreadableError',
  message: {
    zh: '读不到此文件；请给出纠纷 JSON 文件的路径，或用 `-` 从标准输入读取',
    en: 'cannot be read; give the path of a JSON file with a dispute, or `-` for standard input',
  },
}
