/**
 * `maplebridge award`: the criteria of an award of a plan, one by one, against what a unit shows.
 */
import { awardsFor, judgeAwardUnder } from '@maplebridge/policy-pack'
import { decodeAwardEvidence } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { awardWords } from './awardWords.ts'
import { answered, misused, type Outcome, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printAward } from './printAward.ts'
import { type Asking, subjectIn } from './questionIn.ts'

/** The options of `award`; `for` names an award by its id, the kind of body it is for, or its tier. */
export type AwardOptions = Asking & { readonly for?: string | undefined; readonly outside: Outside }

/** Judges the awards that `for` names by the evidence in a file (`-` for standard input). */
export const awardCommand = async (file: string, options: AwardOptions): Promise<Outcome> => {
  const { for: name, lang, json } = options
  if (name === undefined) return misused(awardWords.forMissing[lang])
  const asked = await subjectIn(file, { about: 'evidence', decode: decodeAwardEvidence, ...options })
  if (Result.isFailure(asked)) return asked.failure
  const { subject, under } = asked.success
  const awards = awardsFor(name, { under })
  if (Result.isFailure(awards)) return refused(awards.failure, options)
  const judged = Result.all(awards.success.map(({ id }) => judgeAwardUnder(subject, { under, of: id })))
  if (Result.isFailure(judged)) return refused(judged.failure, { within: 'evidence', ...options })
  return answered(
    json
      ? JSON.stringify(judged.success, null, 2)
      : judged.success.map((each) => printAward(each, { under, lang })).join('\n\n'),
  )
}
