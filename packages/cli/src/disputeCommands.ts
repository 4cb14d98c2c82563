/**
 * `maplebridge assess` and `maplebridge explain`: what follows for one dispute under a pack on a day, and why its level
 * is so and no other.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  assess,
  type DisputeInvalidError,
  type Edition,
  editionOn,
  explainRisk,
  layersOf,
} from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { availablePacks } from './availablePacks.ts'
import { answered, misused, type Outcome, type Printing, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printAssessment } from './printAssessment.ts'
import { printExplanation } from './printExplanation.ts'
import { type Request, readRequest } from './readRequest.ts'
import { words } from './words.ts'

/** The options of commands about a dispute; pack and day may come from the file instead. */
export type AssessOptions = Printing & {
  readonly pack?: string | undefined
  readonly on?: string | undefined
  readonly packs?: string | undefined
}

type Calling = AssessOptions & { readonly outside: Outside }

/** Assesses the dispute in a file (`-` for standard input). */
export const assessCommand = (file: string, calling: Calling): Promise<Outcome> =>
  aboutDispute(file, { ask: (dispute, under) => assess(dispute, { under }), print: printAssessment }, calling)

/** Explains the level of the dispute in a file (`-` for standard input). */
export const explainCommand = (file: string, calling: Calling): Promise<Outcome> =>
  aboutDispute(
    file,
    { ask: (dispute, under) => explainRisk(dispute, { under }), print: printExplanation },
    calling,
  )

/** What is asked about a dispute, and how the answer is printed. */
type Asking<Answer> = {
  readonly ask: (dispute: Dispute, under: Edition) => Result.Result<Answer, DisputeInvalidError>
  readonly print: (
    answer: Answer,
    options: { readonly under: Edition; readonly lang: Printing['lang'] },
  ) => string
}

const aboutDispute = async <Answer>(
  file: string,
  asking: Asking<Answer>,
  { outside, ...options }: Calling,
): Promise<Outcome> => {
  const text = await outside.textOf(file)
  const place = { file: file === '-' ? words.standardInput[options.lang] : file }
  if (text === undefined) return refused(unreadable, { ...place, ...options })
  const request = readRequest(text)
  if (Result.isFailure(request)) return refused(request.failure, { ...place, ...options })
  const packs = await availablePacks(options.packs, { outside })
  if (Result.isFailure(packs)) return refused(packs.failure.error, { file: packs.failure.folder, ...options })
  return answerTo(request.success, asking, { ...options, available: packs.success })
}

const answerTo = <Answer>(
  request: Request,
  { ask, print }: Asking<Answer>,
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
  const answer = Result.flatMap(decodeDispute(request.dispute), (dispute) => ask(dispute, edition))
  if (Result.isFailure(answer)) return refused(answer.failure, { within: 'dispute', ...options })
  return answered(
    options.json
      ? JSON.stringify(answer.success, null, 2)
      : print(answer.success, { under: edition, lang: options.lang }),
  )
}

const unreadable: Refusal = {
  _tag: 'FileUnreadableError',
  message: {
    zh: '读不到此文件；请给出纠纷 JSON 文件的路径，或用 `-` 从标准输入读取',
    en: 'cannot be read; give the path of a JSON file with a dispute, or `-` for standard input',
  },
}
