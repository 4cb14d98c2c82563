/**
 * From the lines of a case to where it stands.
 */
import type { DisputeEvent } from '@maplebridge/dispute'
import type { CaseState, Stage } from './CaseState.ts'
import type { LedgerContent, LedgerEntry } from './LedgerEntry.ts'

/**
 * Where a case stands after its lines, in their order; nothing before a first line that opens it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { foldCase, sealed } from '@maplebridge/ledger'
 *
 * const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
 * const line = { case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', at: '2026-05-08T01:00:00.000Z', by } as const
 * const dispute = { id: 'A-1', matter: 'neighbour', area: '630103002004', filedOn: '2026-05-08', source: 'screening', facts: {} }
 * const opened = sealed({ ...line, content: { type: 'case-opened', dispute, pack: 'cn-national' } }, {})
 * const event = { type: 'assigned', on: '2026-05-08', to: 'village-pmc' } as const
 * const assigned = sealed({ ...line, content: { type: 'happened', event } }, { after: opened })
 * const state = foldCase([opened, assigned])
 * assert.deepEqual([state?.stage, state?.holder, state?.version], ['assigned', 'village-pmc', 2])
 * ```
 */
export const foldCase = (entries: readonly LedgerEntry[]): CaseState | undefined =>
  entries.reduce<CaseState | undefined>((state, entry) => afterEntry(state, entry), undefined)

/**
 * Where a case stands after one more line.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { afterEntry, sealed } from '@maplebridge/ledger'
 *
 * const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
 * const content = { type: 'happened', event: { type: 'registered', on: '2026-05-08' } } as const
 * const stray = sealed({ case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', at: '2026-05-08T01:00:00.000Z', by, content }, {})
 * assert.equal(afterEntry(undefined, stray), undefined)
 * ```
 */
export const afterEntry = (state: CaseState | undefined, entry: LedgerEntry): CaseState | undefined => {
  const { case: id, version, hash, at, content } = entry
  if (content.type === 'case-opened') {
    const { dispute, pack, sender } = content
    return {
      case: id,
      version,
      hash,
      at,
      stage: 'found',
      dispute: { ...dispute, events: [] },
      pack,
      ...(sender !== undefined && { sender }),
      links: [],
      personal: [],
    }
  }
  return state && { ...changed(state, content, version), version, hash, at }
}

type Later = Exclude<LedgerContent, { readonly type: 'case-opened' }>

const changed = (state: CaseState, content: Later, version: number): CaseState => {
  switch (content.type) {
    case 'facts-recorded':
      return withDispute(state, { facts: { ...state.dispute.facts, ...content.facts } })
    case 'corrected': {
      const { matter = state.dispute.matter, area = state.dispute.area } = content
      return withDispute(state, { matter, area })
    }
    case 'happened':
      return afterEvent(state, content.event)
    case 'assessed':
      return { ...state, assessment: { version, under: content.under, decision: 'proposed' } }
    case 'assessment-decided':
      return decided(state, content)
    case 'linked':
      return { ...state, links: [...state.links, { kind: content.kind, to: content.to }] }
    case 'personal-recorded': {
      const { party, field, commitment } = content
      const others = state.personal.filter((each) => each.party !== party || each.field !== field)
      return { ...state, personal: [...others, { party, field, commitment, erased: false }] }
    }
    case 'personal-erased': {
      const isErased = ({ party, field }: CaseState['personal'][number]) =>
        party === content.party && field === content.field
      return {
        ...state,
        personal: state.personal.map((each) => (isErased(each) ? { ...each, erased: true } : each)),
      }
    }
  }
}

const withDispute = (state: CaseState, change: Partial<CaseState['dispute']>): CaseState => ({
  ...state,
  dispute: { ...state.dispute, ...change },
})

const decided = (
  state: CaseState,
  { of, decision, level, reason }: Extract<LedgerContent, { readonly type: 'assessment-decided' }>,
): CaseState => {
  const { assessment } = state
  if (assessment === undefined || assessment.version !== of) return state
  const stands = decision === 'overridden' ? level : assessment.under.level?.established
  return {
    ...state,
    assessment: { ...assessment, decision, ...(reason !== undefined && { reason }) },
    ...(stands !== undefined && { level: stands }),
  }
}

/** The stage that an event leads to. What is not here is work within a stage. */
const stageAfter: Partial<Record<DisputeEvent['type'], Stage>> = {
  registered: 'registered',
  assigned: 'assigned',
  transferred: 'assigned',
  returned: 'assigned',
  accepted: 'accepted',
  'acceptance-refused': 'acceptance-refused',
  'mediation-started': 'mediating',
  'session-held': 'mediating',
  settled: 'settled',
  'mediation-failed': 'failed',
  withdrawn: 'withdrawn',
  'other-way-taken': 'withdrawn',
  performed: 'performed',
  closed: 'closed',
  reopened: 'registered',
  archived: 'archived',
}

const afterEvent = (state: CaseState, event: DisputeEvent): CaseState => {
  const { closedOn, ...rest } = withDispute(state, { events: [...(state.dispute.events ?? []), event] })
  const stage = stageOf(state, event)
  return {
    ...rest,
    stage,
    ...(event.type === 'closed'
      ? { closedOn: event.on }
      : event.type === 'reopened'
        ? {}
        : closedOn && { closedOn }),
    ...('to' in event && typeof event.to === 'string' && { holder: event.to }),
    ...(event.type === 'settled' && { settledOn: event.on }),
    ...(event.type === 'confirmed' && { confirmedOn: event.on }),
    ...(event.type === 'performed' && { performedOn: event.on }),
  }
}

/**
 * What happens to a closed case is kept and does not open it again; only `reopened` does. A settlement stands though a
 * party takes another way over it.
 */
const stageOf = ({ stage }: CaseState, { type }: DisputeEvent): Stage => {
  const isOver = stage === 'closed' || stage === 'archived'
  if (isOver && type !== 'reopened' && type !== 'archived') return stage
  if (type === 'other-way-taken' && (stage === 'settled' || stage === 'performed')) return stage
  return stageAfter[type] ?? stage
}
