/**
 * What becomes of a last day that is not worked.
 */
import * as Result from 'effect/Result'
import type { DueStep } from '../DueStep.ts'
import { type LookUpError, notCovered } from './clock.ts'
import type { Note, Reading } from './course.ts'
import type { At } from './lengths.ts'
import * as steps from './words/counting.ts'
import { ofSilence } from './words/notes.ts'
import { workedFrom } from './workedDays.ts'

/** The day that applies, the working day it would move to where the law may move it, and what is to be said of it. */
export type Rolled = { readonly due: At; readonly rolled?: At; readonly step?: DueStep; readonly note?: Note }

/** The last day as it applies. Where the law is silent, a working day that nobody knows is no reason to refuse. */
export function rolledOn(raw: At, reading: Reading): Result.Result<Rolled, LookUpError> {
  const { limit, counting, rolls } = reading
  const isFixed = limit.atRestDay === 'stays' || limit.unit === 'hour' || limit.direction === 'before'
  if (isFixed) return Result.succeed({ due: raw })
  const rolled = workedFrom(raw, counting.days)
  if (rolled === undefined)
    return rolls ? Result.fail(notCovered(raw, limit, counting.calendar)) : Result.succeed({ due: raw })
  if (rolled === raw) return Result.succeed({ due: raw, rolled })
  const step = rolls ? steps.rolled(limit, raw, rolled) : steps.notRolled(limit, raw, rolled)
  const note = limit.atRestDay === 'silent' ? { note: noteOf(reading)(raw, rolled) } : {}
  return Result.succeed({ due: rolls ? rolled : raw, rolled, step, ...note })
}

function noteOf({ rolls, whereSilent }: Reading): (raw: At, next: At) => Note {
  if (rolls) return ofSilence.rolls
  return whereSilent === 'rolls' ? ofSilence.neverForParty : ofSilence.stays
}
