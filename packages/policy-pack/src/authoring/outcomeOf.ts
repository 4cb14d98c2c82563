/**
 * What an assessment comes to, in the few words in which a case says what it expects.
 */
import type { RoutingDecision } from '@maplebridge/routing'
import type { Assessment } from '../Assessment.ts'
import type { CaseOutcome, CaseRoute } from './PackCase.ts'

/**
 * Level, body, duties and whether the plan is historical.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { assess, editionOn } from '@maplebridge/policy-pack'
 * import { outcomeOf } from '@maplebridge/policy-pack/authoring'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2026-03-02' }))
 * const dispute = {
 *   id: 'X-1', matter: 'neighbour', area: '630103002004', filedOn: '2026-03-02', source: 'screening',
 *   facts: { 'suitable-for-mediation': { is: false, judgedBy: 'township-pmc', basis: '…', on: '2026-03-02' } },
 * }
 * const { route, duties } = outcomeOf(Result.getOrThrow(assess(dispute, { under })))
 * assert.deepEqual([route, duties], [{ outcome: 'ReferredOut' }, []])
 * ```
 */
export const outcomeOf = ({ risk, route, duties, historical }: Assessment): CaseOutcome => ({
  ...(risk !== null && {
    level:
      risk.established === risk.possible
        ? risk.established
        : { established: risk.established, possible: risk.possible },
  }),
  route: routeIn(route),
  duties: [...new Set(duties.map(({ duty }) => duty))].sort(),
  ...(historical && { historical }),
})

const routeIn = (route: RoutingDecision): CaseRoute => {
  switch (route._tag) {
    case 'Routed':
      return { lead: route.lead.kind }
    case 'Choice': {
      const [first, ...others] = route.between
      return { choice: [first.kind, ...others.map(({ kind }) => kind)] }
    }
    case 'Undecided':
    case 'ReferredOut':
    case 'Contested':
    case 'Unrouted':
      return { outcome: route._tag }
  }
}
