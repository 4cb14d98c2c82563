/**
 * Holds the headings of a register to the fields that are asked for; internal to the package.
 */
import * as Result from 'effect/Result'
import type { RecordFields } from './RecordFields.ts'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'

/** The headings that no field stands for; fails when a field has no column, or two. */
export const headingsIn = (
  headings: readonly string[],
  { of: fields }: { readonly of: RecordFields },
): Result.Result<readonly string[], TableUnreadableError> => {
  const known = headings.map((heading) => heading.trim())
  const wanted = new Set(Object.entries(fields).map(([id, { heading = id }]) => heading))
  const missing = [...wanted].filter((heading) => known.filter((each) => each === heading).length !== 1)
  return missing.length === 0
    ? Result.succeed(known.filter((heading) => !wanted.has(heading)))
    : Result.fail(
        unreadable(
          'heading-missing',
          {
            zh: `表头中没有或者重复的栏：${missing.join('、')}；表头有 ${known.join('、')}`,
            en: `headings lack, or have twice: ${missing.join(', ')}; they are ${known.join(', ')}`,
          },
          { row: 1, known },
        ),
      )
}
