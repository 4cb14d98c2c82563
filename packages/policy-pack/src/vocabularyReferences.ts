/**
 * What the terms, quoted texts and named systems of a pack point at, and what they declare.
 */
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

/** What each of them has in common: clauses, open points, and the types of dispute that a text speaks of. */
type Row = {
  readonly cites?: readonly string[]
  readonly unresolved?: readonly string[]
  readonly matters?: readonly string[]
}

/** The references of terms, texts and systems; internal to the package. */
export const vocabularyReferences = (pack: Pack): readonly Reference[] =>
  (['bodies', 'terms', 'texts', 'systems'] as const).flatMap((section) => {
    const rows: readonly Row[] = pack[section] ?? []
    return rows.flatMap(({ cites, unresolved, matters }, at) => [
      ...refer('citation', cites, [section, at, 'cites']),
      ...refer('citation', unresolved, [section, at, 'unresolved']),
      ...refer('matter', matters, [section, at, 'matters']),
    ])
  })

/** The codes and ids that terms, texts and systems declare; internal to the package. */
export const vocabularyDeclarations = ({ terms = [], texts = [], systems = [] }: Pack) => [
  ...terms.map(({ code: id }, at) => ({ kind: 'term', id, path: ['terms', at] }) as const),
  ...texts.map(({ id }, at) => ({ kind: 'text', id, path: ['texts', at] }) as const),
  ...systems.map(({ code: id }, at) => ({ kind: 'system', id, path: ['systems', at] }) as const),
]
