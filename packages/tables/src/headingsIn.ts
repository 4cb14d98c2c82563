/**
 * Holds the headings of a register to the fields that are asked for; internal to the package.
 */
import * as Result from 'effect/Result'
import type { RecordFields } from './RecordFields.ts'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'

/** The headings that no field stands for, and the optional fields without one. */
export type Headings = { readonly unread: readonly string[]; readonly lacking: readonly string[] }

/** What headings are beside the fields; fails when a field has no column and is not optional, or has two. */
export const headingsIn = (
  headings: readonly string[],
  { of: fields }: { readonly of: RecordFields },
): Result.Result<Headings, TableUnreadableError> => {
  const known = headings.map((heading) => heading.trim())
  const wanted = new Set(Object.entries(fields).map(([id, { heading = id }]) => heading))
  const columnsOf = (heading: string) => known.filter((each) => each === heading).length
  const lacking = Object.entries(fields).flatMap(([id, { heading = id, optional = false }]) =>
    optional && columnsOf(heading) === 0 ? [id] : [],
  )
  const may = new Set(lacking.map((id) => fields[id]?.heading ?? id))
  const missing = [...wanted].filter((heading) => columnsOf(heading) !== 1 && !may.has(heading))
  return missing.length === 0
    ? Result.succeed({ unread: known.filter((heading) => !wanted.has(heading)), lacking })
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
