/**
 * Where the code lists and crosswalks of a pack point at clauses; internal to the package. What they point at in each
 * other is checked by `codeIssues`.
 */
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

/** The references of the code lists and crosswalks of a pack. */
export const codeReferences = ({ codeLists = [], crosswalks = [] }: Pack): readonly Reference[] => [
  ...codeLists.flatMap(({ cites, codes }, at) => [
    ...refer('citation', cites, ['codeLists', at, 'cites']),
    ...codes.flatMap((entry, nth) =>
      refer('citation', entry.cites, ['codeLists', at, 'codes', nth, 'cites']),
    ),
  ]),
  ...crosswalks.flatMap(({ rows }, at) =>
    rows.flatMap((row, nth) => refer('citation', row.cites, ['crosswalks', at, 'rows', nth, 'cites'])),
  ),
]
