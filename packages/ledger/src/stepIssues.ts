/**
 * Whether a line may follow what a case says so far. The order of a case and the red lines are held here; what a plan
 * wants before a step comes from its guards.
 */
import type { PlainDate } from '@maplebridge/calendar'
import { type DisputeEvent, disputeState } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { CaseState, Stage } from './CaseState.ts'
import type { LedgerContent } from './LedgerEntry.ts'
import { stepWords } from './stepWords.ts'

/** Why a line may not follow. */
export type StepIssue = { readonly code: keyof typeof stepWords; readonly message: Label }

/**
 * The issues of a line, given where the case stands and the day on which it is written; empty when it may follow.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { stepIssues } from '@maplebridge/ledger'
 *
 * const content = { type: 'happened', event: { type: 'registered', on: '2026-05-09' } } as const
 * assert.deepEqual(stepIssues(content, { on: '2026-05-08' }).map(({ code }) => code), ['not-opened'])
 * ```
 */
export const stepIssues = (
  content: LedgerContent,
  { after, on }: { readonly after?: CaseState | undefined; readonly on: PlainDate },
): readonly StepIssue[] => {
  if (content.type === 'case-opened') {
    if (after !== undefined) return [issue('already-opened')]
    return content.dispute.filedOn > on ? [issue('in-future')] : []
  }
  if (after === undefined) return [issue('not-opened')]
  switch (content.type) {
    case 'happened':
      return inEvent(content.event, after, on)
    case 'assessment-decided':
      return inDecision(content, after)
    case 'linked':
      return content.to === after.case ? [issue('linked-to-itself')] : []
    case 'personal-erased':
      return after.personal.some(
        ({ party, field, erased }) => party === content.party && field === content.field && !erased,
      )
        ? []
        : [issue('not-recorded')]
    case 'facts-recorded':
    case 'corrected':
    case 'assessed':
    case 'personal-recorded':
      return after.stage === 'archived' ? [issue('archived')] : []
  }
}

/** Steps that still come after a case was closed. */
const afterClosing: ReadonlySet<DisputeEvent['type']> = new Set([
  'followed-up',
  'performed',
  // Papers are often made up afterwards, and a file is archived with them.
  'mediation-recorded',
  'agreement-documented',
  'guided-to-confirmation',
  'confirmation-requested',
  'confirmed',
  'converted',
  'recorded-online',
  'reported',
  'notified',
  'warned',
  'fed-back',
  'parties-told',
  'told-other-ways',
  'other-way-taken',
  'supervised',
  'police-told',
  'protection-reported',
  'number-cancelled',
  'archived',
  'reopened',
  'limit-started',
  'limit-stopped',
  'limit-extended',
  'limit-interrupted',
  'duty-confirmed',
  'duty-extended',
  'duty-waived',
  'duty-discharged',
])

/** Steps of a mediation: they need the dispute accepted, and the parties willing. */
const mediating: ReadonlySet<DisputeEvent['type']> = new Set(['mediation-started', 'session-held', 'settled'])

/** Steps that follow a settlement. */
const afterSettling: ReadonlySet<DisputeEvent['type']> = new Set([
  'agreement-documented',
  'guided-to-confirmation',
  'confirmation-requested',
  'confirmed',
  'performed',
])

const inEvent = (event: DisputeEvent, state: CaseState, on: PlainDate): readonly StepIssue[] => {
  const { stage } = state
  const { type } = event
  return [
    ...(event.on > on ? [issue('in-future')] : []),
    ...(stage === 'archived' && type !== 'reopened' ? [issue('archived')] : []),
    ...(stage === 'closed' && !afterClosing.has(type) ? [issue('closed')] : []),
    ...(type === 'reopened' && stage !== 'closed' && stage !== 'archived' ? [issue('not-closed')] : []),
    ...(type === 'archived' && stage !== 'closed' ? [issue('not-closed')] : []),
    ...(mediating.has(type) ? inMediation(state, event) : []),
    ...(afterSettling.has(type) && state.settledOn === undefined ? [issue('not-settled')] : []),
    ...(event.type === 'settled' ? inSettlement(event) : []),
    ...(event.type === 'returned' && event.reason === undefined ? [issue('no-reason')] : []),
  ]
}

const inMediation = ({ stage, dispute }: CaseState, { on }: DisputeEvent): readonly StepIssue[] => {
  const { refusedBy } = disputeState(dispute.events ?? [], { on })
  const open: readonly Stage[] = ['accepted', 'mediating']
  return [
    // RL-01: after a clear refusal there is no mediation until that party gives fresh, recorded consent.
    ...(refusedBy.length > 0 ? [issue('refused-by-party')] : []),
    ...(open.includes(stage) || stage === 'closed' || stage === 'archived' ? [] : [issue('not-accepted')]),
  ]
}

const inSettlement = ({
  on,
  effectiveOn,
  form,
  signed,
}: Extract<DisputeEvent, { readonly type: 'settled' }>): readonly StepIssue[] => {
  if (form === 'oral')
    return [
      ...(effectiveOn === on ? [] : [issue('oral-takes-effect-at-once')]),
      ...(signed === undefined ? [] : [issue('oral-is-not-signed')]),
    ]
  if (effectiveOn < on) return [issue('effective-before-settled')]
  const last = signed && [signed.parties, signed.mediator, signed.seal].toSorted().at(-1)
  return last === undefined || last === effectiveOn ? [] : [issue('effective-when-all-signed')]
}

const inDecision = (
  { of, decision, level, lead, reason }: Extract<LedgerContent, { readonly type: 'assessment-decided' }>,
  { assessment }: CaseState,
): readonly StepIssue[] => {
  if (assessment?.version !== of) return [issue('no-such-assessment')]
  const other = level !== undefined || lead !== undefined
  if (decision === 'confirmed') return other ? [issue('confirms-something-else')] : []
  return [
    ...(other ? [] : [issue('overrides-nothing')]),
    ...(reason === undefined ? [issue('no-reason')] : []),
  ]
}

const issue = (code: StepIssue['code']): StepIssue => ({ code, message: stepWords[code] })
