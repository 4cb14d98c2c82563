/**
 * The open points of a source that bear on what was printed, each once, as one block of text.
 */
import { type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The block of open points, or nothing when there is none. */
export const pointLines = (
  entries: readonly { readonly unresolved?: readonly string[] }[],
  { under, lang }: Printer,
): readonly string[] => {
  const ids = [...under.openThroughout, ...entries.flatMap(({ unresolved }) => unresolved ?? [])]
  const lines = [...new Set(ids)].map(
    (id) => `  ! ${titled(id, under.unresolved[id]?.summary[lang] ?? id, lang)}`,
  )
  return lines.length === 0 ? [] : [[words.unresolved[lang], ...lines].join('\n')]
}
