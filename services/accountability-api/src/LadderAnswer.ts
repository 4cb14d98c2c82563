/**
 * When each stage of a ladder ends, and the whole case.
 */
import { LadderDates } from '@maplebridge/calendar/schema'
import { answerFields } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'

/** When each stage of a ladder ends. */
export const LadderAnswer = Schema.Struct({ ...answerFields, ladder: LadderDates }).annotate({
  identifier: 'LadderAnswer',
  description: 'The due date of each stage and of the whole case. 各环节及全程的届满日。',
})

/** When each stage of a ladder ends. */
export type LadderAnswer = typeof LadderAnswer.Type
