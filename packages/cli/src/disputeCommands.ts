/**
 * `maplebridge assess` and `maplebridge explain`: what follows for one dispute under a pack on a day, why its level
 * or its body is so and no other, and what would send it elsewhere.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  type Assessing,
  assess,
  type BodyUnknownError,
  changesOfRoute,
  type DisputeInvalidError,
  type Edition,
  explainRisk,
  explainRoute,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { directoryIn } from './directoryIn.ts'
import { answered, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printAssessment } from './printAssessment.ts'
import { printExplanation } from './printExplanation.ts'
import { printRouteChanges, printRouteExplanation } from './printRouteExplained.ts'
import { type Asking, questionIn } from './questionIn.ts'

/** The options of a command about a dispute. */
export type Calling = Asking & { readonly directory?: string; readonly outside: Outside }

/** Assesses the dispute in a file (`-` for standard input), with the bodies of a further file if one is given. */
export const assessCommand = (file: string, calling: Calling): Promise<Outcome> =>
  aboutDispute(file, { ask: assess, print: printAssessment }, calling)

/** What is to be explained: the level; with `route` the body; with `to` what would send it to that body. */
export type Explaining = { readonly route?: true; readonly to?: string }

/** Explains the level or the route of the dispute in a file (`-` for standard input). */
export const explainCommand = (
  file: string,
  { route, to, ...calling }: Calling & Explaining,
): Promise<Outcome> => {
  if (to !== undefined)
    return aboutDispute(
      file,
      { ask: (dispute, terms) => changesOfRoute(dispute, { ...terms, to }), print: printRouteChanges },
      calling,
    )
  if (route === true) return aboutDispute(file, { ask: explainRoute, print: printRouteExplanation }, calling)
  return aboutDispute(file, { ask: explainRisk, print: printExplanation }, calling)
}

/** What is asked about a dispute, and how the answer is printed. */
type Query<Answer> = {
  readonly ask: (
    dispute: Dispute,
    terms: Assessing,
  ) => Result.Result<Answer, DisputeInvalidError | BodyUnknownError>
  readonly print: (
    answer: Answer,
    options: { readonly under: Edition; readonly lang: Printing['lang'] },
  ) => string
}

/** The outcome of a command that asks one thing about the dispute in a file. */
export const aboutDispute = async <Answer>(
  file: string,
  { ask, print }: Query<Answer>,
  options: Calling,
): Promise<Outcome> => {
  const question = await questionIn(file, options)
  if (Result.isFailure(question)) return question.failure
  const { dispute, under } = question.success
  const directory = await directoryIn(options.directory, { ...options, under })
  if (Result.isFailure(directory)) return directory.failure
  const answer = ask(dispute, { under, directory: directory.success })
  if (Result.isFailure(answer)) return refused(answer.failure, { within: 'dispute', ...options })
  return answered(
    options.json
      ? JSON.stringify(answer.success, null, 2)
      : print(answer.success, { under, lang: options.lang }),
  )
}
