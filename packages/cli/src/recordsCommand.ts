/**
 * `maplebridge records`: from an export of a ledger to a register of disputes that `measure` counts.
 */
import { isPlainDate } from '@maplebridge/calendar'
import { countedOnce, foldCase, linesByCase, verifyExport } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { exportedLinesIn } from './exportedLinesIn.ts'
import { answered, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn } from './readJson.ts'

type Options = Printing & { readonly outside: Outside; readonly on: string }

/** Prints the disputes of an export as they stood on a day, each once. An export that does not hold is not counted. */
export const recordsCommand = async (file: string, options: Options): Promise<Outcome> => {
  const { on } = options
  if (!isPlainDate(on)) return misused(`--on expects a day such as 2026-05-08, not \`${on}\``)
  const lines = await exportedLinesIn(file, options)
  if (Result.isFailure(lines)) return lines.failure
  const [fault] = verifyExport(lines.success, {}).faults
  if (fault !== undefined)
    return refused(
      { _tag: 'RequestInvalidError', message: fault.message },
      { file: calledIn(file, options), ...options },
    )
  const cases = [...linesByCase(lines.success).values()].flatMap((group) => foldCase(group) ?? [])
  return answered(
    countedOnce(cases, { on })
      .map(({ record }) => JSON.stringify(record))
      .join('\n'),
  )
}
