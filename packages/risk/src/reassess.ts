/**
 * Looks at a level again after facts were learned, corrected, or ran out. Lowering is proposed and never done in
 * silence: the answer names both levels and what changed, and asks for confirmation.
 */
import type { Reassessment } from './Reassessment.ts'
import type { RiskAssessment } from './RiskAssessment.ts'
import type { RiskLevel } from './RiskSection.ts'

/** The range that is on record; a whole `RiskAssessment` is one. */
export type RecordedLevel = Pick<RiskAssessment, 'established' | 'possible'>

/**
 * What became of a recorded level. `levels` are the plan's, from the floor to the gravest; `changed` are the facts
 * known differently since, as `changedFacts` gives them. Total: levels of another plan are `NotComparable`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { reassess } from '@maplebridge/risk'
 *
 * const levels = [{ code: 'blue' }, { code: 'yellow' }, { code: 'red' }]
 * const calmer = {
 *   established: 'blue', possible: 'blue', reasons: [], open: [], missingFacts: [], unsetSettings: [],
 * }
 * const recorded = { established: 'red', possible: 'red' }
 * assert.deepEqual(reassess(recorded, calmer, { levels, changed: ['may-become-mass-incident'] }), {
 *   _tag: 'LoweringProposed', from: 'red', to: 'blue', possible: 'blue', because: ['may-become-mass-incident'],
 *   needs: 'confirmation',
 * })
 * ```
 */
export const reassess = (
  previous: RecordedLevel,
  next: RiskAssessment,
  {
    levels,
    changed,
  }: { readonly levels: readonly Pick<RiskLevel, 'code'>[]; readonly changed: readonly string[] },
): Reassessment => {
  const codes = levels.map(({ code }) => code)
  const asked = [previous.established, previous.possible, next.established, next.possible]
  const unknown = [...new Set(asked.filter((code) => !codes.includes(code)))]
  if (unknown.length > 0) return { _tag: 'NotComparable', unknown }
  const graver = (one: string, other: string): number => codes.indexOf(one) - codes.indexOf(other)
  const { established, possible, reasons } = next
  const rise = graver(established, previous.established)
  if (rise > 0) return { _tag: 'Raised', from: previous.established, to: established, possible, reasons }
  if (rise < 0) {
    const between = { from: previous.established, to: established, possible }
    return { _tag: 'LoweringProposed', ...between, because: changed, needs: 'confirmation' }
  }
  const width = graver(possible, previous.possible)
  if (width === 0) return { _tag: 'Unchanged', established, possible }
  const within = { established, from: previous.possible, to: possible, because: changed }
  return width < 0 ? { _tag: 'Narrowed', ...within } : { _tag: 'Widened', ...within }
}
