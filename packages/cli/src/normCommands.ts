/**
 * `maplebridge norms` and `maplebridge self-assess`: which bodies of a staffing table meet the norms of a plan, and
 * what is in place by a body's own answers.
 */
import { judgeStaffing, readAnswers } from '@maplebridge/policy-pack'
import { decodeAnswers, decodeStaffing } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { answered, type Outcome, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printNorms } from './printNorms.ts'
import { printSelfAssessment } from './printSelfAssessment.ts'
import { type Asking, subjectIn } from './questionIn.ts'

type Calling = Asking & { readonly outside: Outside }

/** Judges the staffing table in a file (`-` for standard input). */
export const normsCommand = async (file: string, options: Calling): Promise<Outcome> => {
  const asked = await subjectIn(file, { about: 'staffing', decode: decodeStaffing, ...options })
  if (Result.isFailure(asked)) return asked.failure
  const { subject, under } = asked.success
  const judged = judgeStaffing(subject, { under })
  if (Result.isFailure(judged)) return refused(judged.failure, { within: 'staffing', ...options })
  return answered(
    options.json
      ? JSON.stringify(judged.success, null, 2)
      : printNorms(judged.success, { under, lang: options.lang }),
  )
}

/** Reads a body's own answers in a file (`-` for standard input). */
export const selfAssessCommand = async (file: string, options: Calling): Promise<Outcome> => {
  const asked = await subjectIn(file, { about: 'answers', decode: decodeAnswers, ...options })
  if (Result.isFailure(asked)) return asked.failure
  const { subject, under } = asked.success
  const read = readAnswers(subject, { under })
  if (Result.isFailure(read)) return refused(read.failure, { within: 'answers', ...options })
  return answered(
    options.json
      ? JSON.stringify(read.success, null, 2)
      : printSelfAssessment(read.success, { under, lang: options.lang }),
  )
}
