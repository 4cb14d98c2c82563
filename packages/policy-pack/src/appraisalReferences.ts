/**
 * Where the appraisal of a pack points at bodies and clauses, and what it declares; internal to the package.
 */
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

type Path = Issue['path']
type Appraisal = NonNullable<Pack['appraisal']>

/** The references of the appraisal section of a pack, apart from those to standing duties. */
export const appraisalReferences = ({ appraisal = {} }: Pack): readonly Reference[] => [
  ...entriesIn(appraisal).flatMap(({ path, entry: { cites, unresolved } }) => [
    ...refer('citation', cites, [...path, 'cites']),
    ...refer('citation', unresolved, [...path, 'unresolved']),
  ]),
  ...(appraisal.items ?? []).flatMap(({ of }, at) => refer('body', of, ['appraisal', 'items', at, 'of'])),
  ...(appraisal.selfAssessment ?? []).flatMap(({ by }, at) =>
    refer('body', by, ['appraisal', 'selfAssessment', at, 'by']),
  ),
  ...(appraisal.rewards ?? []).flatMap(({ by }, at) => refer('body', by, ['appraisal', 'rewards', at, 'by'])),
]

/** Everything in the appraisal of a pack that has an id. */
export const appraisalDeclarations = ({ appraisal = {} }: Pack) =>
  entriesIn(appraisal).map(({ path, entry }) => ({ kind: 'item', id: entry.id, path }) as const)

type Entry = {
  readonly id: string
  readonly cites?: readonly string[]
  readonly unresolved?: readonly string[]
}

const entriesIn = ({ cycles = [], items = [], selfAssessment = [], rewards = [] }: Appraisal) => {
  const list = (path: Path, entries: readonly Entry[]) =>
    entries.map((entry, at) => ({ path: [...path, at], entry }))
  return [
    ...list(['appraisal', 'cycles'], cycles),
    ...list(['appraisal', 'items'], items),
    ...list(['appraisal', 'selfAssessment'], selfAssessment),
    ...selfAssessment.flatMap((each, at) => list(['appraisal', 'selfAssessment', at, 'items'], each.items)),
    ...list(['appraisal', 'rewards'], rewards),
  ]
}
