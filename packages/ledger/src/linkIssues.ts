/**
 * Cases that report a dispute which is handled in another case, and which case may be linked to which.
 */
import type { CaseState } from './CaseState.ts'
import type { LinkKind } from './LedgerEntry.ts'
import type { StepIssue } from './stepIssues.ts'
import { stepWords } from './stepWords.ts'

/**
 * Whether a case only reports a dispute: it says that it is the same as another, in which the dispute is handled.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { isReport } from '@maplebridge/ledger'
 *
 * const other = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
 * assert.equal(isReport({ links: [{ kind: 'same', to: other }] }), true)
 * assert.equal(isReport({ links: [{ kind: 'follows', to: other }] }), false)
 * ```
 */
export const isReport = ({ links }: Pick<CaseState, 'links'>): boolean =>
  links.some(({ kind }) => kind === 'same')

/**
 * The issues of a link to a case. A case is the same as one in which the dispute is handled, never as a report, so that
 * no two cases point at each other and the dispute drops out of every queue.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { linkIssues } from '@maplebridge/ledger'
 *
 * const to = { links: [{ kind: 'same', to: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11' }] } as const
 * assert.deepEqual(linkIssues('same', { to }).map(({ code }) => code), ['same-as-a-report'])
 * assert.deepEqual(linkIssues('part-of', { to }), [])
 * ```
 */
export const linkIssues = (
  kind: LinkKind,
  { to }: { readonly to: Pick<CaseState, 'links'> },
): readonly StepIssue[] =>
  kind === 'same' && isReport(to)
    ? [{ code: 'same-as-a-report', message: stepWords['same-as-a-report'] }]
    : []
