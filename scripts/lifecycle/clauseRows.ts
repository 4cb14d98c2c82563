// What each clause of the plans on the life of a case comes to: read from the packs and their coverage, so that it can not
// say more than they do.

import type { Coverage } from '../../packages/packs/scripts/coverage/Coverage.ts'
import { carriersOf, type Entry } from '../../packages/packs/scripts/coverage/fateOf.ts'
import type { Pack } from '../../packages/policy-pack/src/index.ts'

export type Label = { readonly zh: string; readonly en: string }

/** A clause: its words, the steps it comes to, the guards that hold it, its documents, and what is held elsewhere. */
export type ClauseRow = {
  readonly id: string
  readonly section: string
  readonly text: Label
  readonly steps: readonly string[]
  readonly guards: readonly string[]
  readonly documents: readonly string[]
  readonly elsewhere: readonly string[]
  /** Why nothing of it is held; absent when something is. */
  readonly out: Label | undefined
}

/** Sections whose rows are no steps of a case, and the call that answers for them. */
const calls: Readonly<Record<string, string>> = {
  standing: 'accountability-api POST /v1/occurrences',
  returns: 'accountability-api POST /v1/returns',
  appraisal: 'accountability-api POST /v1/self-assessments',
  escalation: 'accountability-api POST /v1/checklists',
  routing: 'routing-api POST /v1/routes',
  metrics: 'metrics-api POST /v1/measurements',
  awards: 'metrics-api POST /v1/awards',
  tasks: 'accountability-api POST /v1/task-boards',
  settings: 'accountability-api POST /v1/duties',
  facts: 'assess-api POST /v1/assessments',
  texts: 'assess-api GET /v1/packs/{id}',
}

/** Calls that hold a part of a clause which no row of a pack does. */
const registers: Readonly<Record<string, readonly string[]>> = {
  'S4.1-1.3-certificate': ['casework-api PUT /v1/mediators/{id}'],
  'S4.1-1.3-four-haves': ['casework-api PUT /v1/mediators/{id}'],
  'S4.1-1.3-doc-appointment': ['casework-api PUT /v1/mediators/{id}'],
  'S4.4-1.1-doc-returns': ['casework-api POST /v1/screenings'],
  'S0-5.5-doc-monthly': ['casework-api POST /v1/screenings'],
  'S4.1-1.2b-doc-forms': ['casework-api GET /v1/cases/{case}/file'],
  'S4.1-1.4-doc-files': ['casework-api GET /v1/cases/{case}/file'],
  'S0-3.7-parallel': ['casework-api GET /v1/cases/{case}/lines'],
  'S2-2.1-transfer-step': ['casework-api GET /v1/queue'],
  'S1-t26-overdue': ['casework-api GET /v1/overdue'],
  'S1-t24-step': ['casework-api GET /v1/overdue'],
}

export type Known = {
  readonly coverage: Coverage
  readonly entries: ReadonlyMap<string, Entry>
  readonly packs: readonly Pack[]
}

/** The rows of chapter 7 of the inventory, in its order. */
export const clauseRows = (known: Known): readonly ClauseRow[] =>
  known.coverage.inventory
    .filter(({ section }) => section.startsWith('7.'))
    .map(({ id, section }) => ({ id, section, ...readingOf(id, known) }))

const readingOf = (id: string, { coverage, entries, packs }: Known): Omit<ClauseRow, 'id' | 'section'> => {
  const paths = carriersOf(id, entries).map((path) => {
    const [pack = '', section = '', name = ''] = path.split('/')
    return { pack: packs.find(({ manifest }) => manifest.id === pack), section, name, path }
  })
  const duties = paths.flatMap(({ pack, section, name }) =>
    section === 'duties' ? (pack?.duties ?? []).filter((rule) => rule.id === name) : [],
  )
  const guards = paths.flatMap(({ pack, section, name }) =>
    section === 'guards' ? (pack?.guards ?? []).filter((rule) => rule.id === name) : [],
  )
  const steps = distinct([
    ...duties.flatMap(({ then }) => then.dischargedBy),
    ...guards.flatMap(({ then }) => then.holds),
  ])
  const out = entries.get(id)?.out
  return {
    text: textOf(id, { coverage, entries, packs }),
    steps,
    guards: paths.filter(({ section }) => section === 'guards').map(({ path }) => path),
    documents: documentsOf(steps, packs),
    elsewhere: distinct([...paths.flatMap(({ section }) => calls[section] ?? []), ...(registers[id] ?? [])]),
    out: paths.length > 0 || out === undefined ? undefined : coverage.reasons[out]?.reason,
  }
}

/** The forms that come with steps. */
export const documentsOf = (steps: readonly string[], packs: readonly Pack[]): readonly string[] =>
  distinct(
    packs.flatMap(({ documents = [] }) =>
      documents.flatMap(({ code, comesWith = [] }) =>
        comesWith.some((type) => steps.includes(type)) ? [code] : [],
      ),
    ),
  )

/** The words of a clause as a pack quotes it, of the clause that says the same, or why it is left out. */
const textOf = (id: string, known: Known): Label => {
  const { coverage, entries, packs } = known
  const cited = packs.flatMap(({ citations }) => citations.filter((each) => each.id === id)).at(0)?.text
  if (cited !== undefined) return cited
  const { as, out } = entries.get(id) ?? {}
  if (as !== undefined) return textOf(as, known)
  return coverage.reasons[out ?? '']?.reason ?? { zh: '', en: '' }
}

const distinct = (each: readonly string[]): readonly string[] => [...new Set(each)]
