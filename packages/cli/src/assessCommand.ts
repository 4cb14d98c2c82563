/**
 * `maplebridge assess`: what follows for one dispute under a pack on a day.
 */
import { assess } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { answered, type Outcome, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printAssessment } from './printAssessment.ts'
import { type Asking, questionIn } from './questionIn.ts'

/** Assesses the dispute in a file (`-` for standard input). */
export const assessCommand = async (
  file: string,
  options: Asking & { readonly outside: Outside },
): Promise<Outcome> => {
  const question = await questionIn(file, options)
  if (Result.isFailure(question)) return question.failure
  const { dispute, under } = question.success
  const assessment = assess(dispute, { under })
  if (Result.isFailure(assessment)) return refused(assessment.failure, { within: 'dispute', ...options })
  return answered(
    options.json
      ? JSON.stringify(assessment.success, null, 2)
      : printAssessment(assessment.success, { under, lang: options.lang }),
  )
}
