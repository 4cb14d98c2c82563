// What is known of every step of a case: who may write it, where it may not follow, which guards of the plans look at it,
// and which form comes with it. All of it is asked of the packages.
import { type DisputeEvent, eventLabels } from '../../packages/dispute/src/index.ts'
import {
  afterEntry,
  type CaseState,
  type LedgerContent,
  mayWrite,
  type Role,
  sealed,
  stepIssues,
} from '../../packages/ledger/src/index.ts'
import type { Pack } from '../../packages/policy-pack/src/index.ts'
import { documentsOf, type Label } from './clauseRows.ts'

export type StepRow = {
  readonly type: DisputeEvent['type']
  readonly label: Label
  readonly roles: readonly Role[]
  /** Why it may not follow, by where the case stands. */
  readonly refusedAt: readonly { readonly stage: string; readonly why: readonly string[] }[]
  readonly heldBy: readonly string[]
  readonly neededBy: readonly string[]
  readonly documents: readonly string[]
}

const roles: readonly Role[] = [
  'mediator',
  'body-officer',
  'dispatcher',
  'supervisor',
  'auditor',
  'integrator',
]
const on = '2026-05-08'
const id = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
const opening: LedgerContent = {
  type: 'case-opened',
  pack: 'cn-national',
  dispute: {
    id: 'A-1',
    matter: 'neighbour',
    area: '630103002004',
    filedOn: on,
    source: 'screening',
    facts: {},
  },
}

const settled: DisputeEvent = { type: 'settled', on, effectiveOn: on, form: 'written' }
/** A case at each place where steps differ. */
const places: readonly (readonly [string, readonly DisputeEvent[]])[] = [
  ['registered', [{ type: 'registered', on }]],
  ['accepted', [{ type: 'accepted', on }]],
  [
    'party-refused',
    [
      { type: 'accepted', on },
      { type: 'party-refused', on, party: 'respondent' },
    ],
  ],
  ['settled', [{ type: 'accepted', on }, settled]],
  [
    'failed',
    [
      { type: 'accepted', on },
      { type: 'mediation-failed', on },
    ],
  ],
  [
    'withdrawn',
    [
      { type: 'accepted', on },
      { type: 'withdrawn', on },
    ],
  ],
  ['closed', [{ type: 'accepted', on }, settled, { type: 'closed', on }]],
  ['archived', [{ type: 'accepted', on }, settled, { type: 'closed', on }, { type: 'archived', on }]],
]

/** What each type has to say besides its day, where it has to. */
const said: Readonly<Partial<Record<DisputeEvent['type'], object>>> = {
  assigned: { to: 'centre' },
  transferred: { to: 'centre' },
  returned: { to: 'centre', reason: 'other-territory' },
  settled: { effectiveOn: on, form: 'written' },
}

const stateAfter = (events: readonly DisputeEvent[]): CaseState | undefined => {
  const contents: readonly LedgerContent[] = [
    opening,
    ...events.map((event): LedgerContent => ({ type: 'happened', event })),
  ]
  let state: CaseState | undefined
  for (const content of contents)
    state = afterEntry(state, sealed({ case: id, at: `${on}T02:00:00.000Z`, by, content }, { after: state }))
  return state
}

/** Every step, in the order in which a case usually meets them. */
export const stepRows = (packs: readonly Pack[]): readonly StepRow[] => {
  const guards = packs.flatMap(({ manifest, guards: rules = [] }) =>
    rules.map(({ id: rule, then }) => ({ path: `${manifest.id}/guards/${rule}`, ...then })),
  )
  // proof: the keys of the labels are the types of events
  return (Object.keys(eventLabels) as readonly DisputeEvent['type'][]).map((type) => {
    // proof: `said` has what the type asks for; `stepIssues` and `mayWrite` look at nothing else
    const event = { type, on, ...said[type] } as DisputeEvent
    const content: LedgerContent = { type: 'happened', event }
    return {
      type,
      label: eventLabels[type],
      roles: roles.filter((role) => mayWrite(role, content)),
      refusedAt: places.flatMap(([stage, events]) => {
        const why = stepIssues(content, { after: stateAfter(events), on }).map(({ code }) => code)
        return why.length === 0 ? [] : [{ stage, why }]
      }),
      heldBy: guards.filter(({ holds }) => holds.some((each) => each === type)).map(({ path }) => path),
      neededBy: guards
        .filter(({ needs }) => needs.some((anyOf) => anyOf.some((each) => each === type)))
        .map(({ path }) => path),
      documents: documentsOf([type], packs),
    }
  })
}
