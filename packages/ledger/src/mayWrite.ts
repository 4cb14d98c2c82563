/**
 * Which role may write which line. Where a case lies is another question: an actor writes in the own area only.
 */
import type { DisputeEvent } from '@maplebridge/dispute'
import type { Role } from './Actor.ts'
import type { LedgerContent } from './LedgerEntry.ts'

/**
 * Whether a role may write a line.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mayWrite } from '@maplebridge/ledger'
 *
 * const closing = { type: 'happened', event: { type: 'closed', on: '2026-05-08' } } as const
 * assert.equal(mayWrite('body-officer', closing), true)
 * assert.equal(mayWrite('auditor', closing), false)
 * ```
 */
export const mayWrite = (role: Role, content: LedgerContent): boolean =>
  content.type === 'happened' ? events[role].has(content.event.type) : lines[role].has(content.type)

/**
 * Everything that a role may write: steps by the type of their event, and other lines.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { writtenBy } from '@maplebridge/ledger'
 *
 * assert.deepEqual(writtenBy('auditor'), { events: [], lines: [] })
 * ```
 */
export const writtenBy = (
  role: Role,
): { readonly events: readonly Event[]; readonly lines: readonly Line[] } => ({
  events: [...events[role]],
  lines: [...lines[role]],
})

type Line = Exclude<LedgerContent['type'], 'happened'>
type Event = DisputeEvent['type']

const aboutTheCase: readonly Line[] = ['facts-recorded', 'personal-recorded']
const decisions: readonly Line[] = ['assessed', 'assessment-decided']

const lines: Readonly<Record<Role, ReadonlySet<Line>>> = {
  mediator: new Set(aboutTheCase),
  'body-officer': new Set([
    'case-opened',
    'corrected',
    'linked',
    'personal-erased',
    ...aboutTheCase,
    ...decisions,
  ]),
  dispatcher: new Set(['case-opened', 'corrected', 'linked', ...aboutTheCase, ...decisions]),
  supervisor: new Set(['assessment-decided', 'personal-erased']),
  auditor: new Set(),
  integrator: new Set(['case-opened', 'facts-recorded']),
}

const mediation: readonly Event[] = [
  'accepted',
  'acceptance-refused',
  'investigated',
  'mediation-started',
  'session-held',
  'mediation-recorded',
  'recorded-online',
  'party-refused',
  'party-consented',
  'settled',
  'agreement-documented',
  'guided-to-confirmation',
  'confirmation-requested',
  'confirmed',
  'mediation-failed',
  'withdrawn',
  'other-way-taken',
  'told-other-ways',
  'followed-up',
  'performed',
  'stabilised',
  'police-told',
  'protection-reported',
  'parties-told',
  'limit-started',
  'limit-stopped',
  'limit-interrupted',
]
const handling: readonly Event[] = [
  ...mediation,
  'screened',
  'applied',
  'registered',
  'account-opened',
  'graded',
  'analysed',
  'planned',
  'special-account-opened',
  'leader-named',
  'team-formed',
  'team-disbanded',
  'transferred',
  'returned',
  'instructions-asked',
  'emergency-plan-started',
  'scene-attended',
  'evidence-kept',
  'supported',
  'reported',
  'notified',
  'fed-back',
  'converted',
  'limit-extended',
  'duty-confirmed',
  'duty-discharged',
  'closed',
  'number-cancelled',
  'archived',
]
// A party may refuse, withdraw or go to court before anybody has the case, so that whoever assigns it records that.
const dispatch: readonly Event[] = [
  'party-refused',
  'party-consented',
  'withdrawn',
  'other-way-taken',
  'screened',
  'applied',
  'registered',
  'account-opened',
  'graded',
  'analysed',
  'assigned',
  'transferred',
  'returned',
  'reported',
  'notified',
  'warned',
  'fed-back',
  'parties-told',
  'police-told',
  'protection-reported',
  'told-other-ways',
  'closed',
  'reopened',
]
const supervision: readonly Event[] = [
  'supervised',
  'warned',
  'notified',
  'duty-confirmed',
  'duty-extended',
  'duty-waived',
  'reopened',
  'police-told',
  'protection-reported',
]

const events: Readonly<Record<Role, ReadonlySet<Event>>> = {
  mediator: new Set(mediation),
  'body-officer': new Set(handling),
  dispatcher: new Set(dispatch),
  supervisor: new Set(supervision),
  auditor: new Set(),
  integrator: new Set([
    'other-way-taken',
    'fed-back',
    'converted',
    'confirmed',
    'limit-started',
    'limit-stopped',
  ]),
}
