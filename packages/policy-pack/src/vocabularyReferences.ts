/**
 * What the bodies, terms, quoted texts and named systems of a pack point at.
 */
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

/** What each of them has in common: clauses, open points, and the types of dispute that a text speaks of. */
type Row = {
  readonly cites?: readonly string[]
  readonly unresolved?: readonly string[]
  readonly matters?: readonly string[]
}

/** The references of bodies, terms, texts and systems; internal to the package. */
export const vocabularyReferences = (pack: Pack): readonly Reference[] =>
  (['bodies', 'terms', 'texts', 'systems'] as const).flatMap((section) => {
    const rows: readonly Row[] = pack[section] ?? []
    return rows.flatMap(({ cites, unresolved, matters }, at) => [
      ...refer('citation', cites, [section, at, 'cites']),
      ...refer('citation', unresolved, [section, at, 'unresolved']),
      ...refer('matter', matters, [section, at, 'matters']),
    ])
  })
