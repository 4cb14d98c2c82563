/**
 * Which steps and other lines a role may write about a case, and what stands against each now. Asked before anybody
 * types anything; what a line then says is checked once more when it is written.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { DisputeEvent } from '@maplebridge/dispute'
import type { Role } from './Actor.ts'
import type { CaseState } from './CaseState.ts'
import type { LedgerContent } from './LedgerEntry.ts'
import { writtenBy } from './mayWrite.ts'
import { type StepIssue, stepIssues } from './stepIssues.ts'

type Line = Exclude<LedgerContent['type'], 'happened' | 'case-opened'>

/** What a role may write about a case: each step and each other line, with what stands against it now. */
export type RoleSteps = {
  readonly steps: readonly { readonly type: DisputeEvent['type']; readonly issues: readonly StepIssue[] }[]
  readonly lines: readonly { readonly type: Line; readonly issues: readonly StepIssue[] }[]
}

/**
 * What a role may write about a case on a day. A step without issues may follow; guards of the plan are another question.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { foldCase, sealed, stepsOf } from '@maplebridge/ledger'
 *
 * const dispute = { id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2026-05-08', source: 'screening', facts: {} }
 * const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
 * const opened = { type: 'case-opened', pack: 'cn-national', dispute } as const
 * const line = sealed({ case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', at: '2026-05-08T01:00:00.000Z', by, content: opened }, {})
 * const state = foldCase([line])
 * assert.ok(state)
 * const { steps } = stepsOf(state, { by: 'mediator', on: '2026-05-08' })
 * assert.deepEqual(steps.find(({ type }) => type === 'settled')?.issues.map(({ code }) => code), ['not-accepted'])
 * ```
 */
export const stepsOf = (
  state: CaseState,
  { by, on }: { readonly by: Role; readonly on: PlainDate },
): RoleSteps => {
  const { events, lines } = writtenBy(by)
  const issuesOf = (content: LedgerContent): readonly StepIssue[] => stepIssues(content, { after: state, on })
  return {
    steps: events.map((type) => ({
      type,
      issues: issuesOf({ type: 'happened', event: specimen(type, on) }),
    })),
    lines: lines.flatMap((type) =>
      type === 'case-opened' ? [] : [{ type, issues: issuesOf(lineLike(type, { state, on })) }],
    ),
  }
}

/** An event of a type with everything that it must say, so that only where the case stands can speak against it. */
const specimen = (type: DisputeEvent['type'], on: PlainDate): DisputeEvent => {
  switch (type) {
    case 'assigned':
    case 'transferred':
    case 'returned':
      return { type, on, to: anyCode, reason: anyCode }
    case 'acceptance-refused':
    case 'session-held':
    case 'other-way-taken':
    case 'reported':
    case 'notified':
    case 'warned':
    case 'fed-back':
      return { type, on }
    case 'party-refused':
    case 'party-consented':
      return { type, on, party: 'respondent' }
    case 'settled':
      return { type, on, effectiveOn: on, form: 'written' }
    case 'converted':
      return { type, on, into: anyCode }
    case 'limit-started':
      return { type, on, trigger: anyCode }
    case 'limit-stopped':
      return { type, on, limit: 'D-01', for: anyCode }
    case 'limit-extended':
      return { type, on, limit: 'D-01', by: 'approval', amount: 1, unit: 'calendar-day' }
    case 'limit-interrupted':
      return { type, on, limit: 'D-01', by: anyCode }
    case 'duty-confirmed':
    case 'duty-discharged':
      return { type, on, duty: anyCode, by: anyCode }
    case 'duty-extended':
      return { type, on, duty: anyCode, until: on, by: anyCode }
    case 'duty-waived':
      return { type, on, duty: anyCode, by: anyCode, reason: { ground: 'ground-gone' } }
  }
  return { type, on }
}

/** A line of a kind, whole in the same way. */
const lineLike = (
  type: Line,
  { state, on }: { readonly state: CaseState; readonly on: PlainDate },
): LedgerContent => {
  const { assessment, hash, pack, personal } = state
  switch (type) {
    case 'facts-recorded':
      return { type, facts: {} }
    case 'corrected':
      return { type }
    case 'assessed':
      return { type, under: { pack, on, layers: [{ id: pack, version: '0', hash }], answer: hash } }
    case 'assessment-decided':
      return { type, of: assessment?.version ?? state.version, decision: 'confirmed' }
    case 'linked':
      return { type, kind: 'same', to: elsewhere }
    case 'personal-recorded':
      return { type, party: 'respondent', field: anyCode, commitment: hash }
    case 'personal-erased': {
      const { party, field } = personal.find(({ erased }) => !erased) ?? {
        party: 'respondent',
        field: anyCode,
      }
      return { type, party, field }
    }
  }
}

/** A code that stands for whichever there will be. */
const anyCode = 'any'

/** No case of any ledger. */
const elsewhere = '00000000-0000-0000-0000-000000000000'
