/**
 * `maplebridge assess` and `maplebridge explain`: what follows for one dispute under a pack on a day, and why its level
 * is so and no other.
 */
import type { Dispute } from '@maplebridge/dispute'
import { assess, type DisputeInvalidError, type Edition, explainRisk } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { answered, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printAssessment } from './printAssessment.ts'
import { printExplanation } from './printExplanation.ts'
import { type Asking, questionIn } from './questionIn.ts'

type Calling = Asking & { readonly outside: Outside }

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
type Query<Answer> = {
  readonly ask: (dispute: Dispute, under: Edition) => Result.Result<Answer, DisputeInvalidError>
  readonly print: (
    answer: Answer,
    options: { readonly under: Edition; readonly lang: Printing['lang'] },
  ) => string
}

const aboutDispute = async <Answer>(
  file: string,
  { ask, print }: Query<Answer>,
  options: Calling,
): Promise<Outcome> => {
  const question = await questionIn(file, options)
  if (Result.isFailure(question)) return question.failure
  const { dispute, under } = question.success
  const answer = ask(dispute, under)
  if (Result.isFailure(answer)) return refused(answer.failure, { within: 'dispute', ...options })
  return answered(
    options.json
      ? JSON.stringify(answer.success, null, 2)
      : print(answer.success, { under, lang: options.lang }),
  )
}
