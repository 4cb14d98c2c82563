/**
 * Who handles a dispute under an edition: `route` with what the edition says; internal to the package.
 */
import type { Dispute } from '@maplebridge/dispute'
import { type RoutingDecision, type RoutingOptions, route } from '@maplebridge/routing'
import type { Edition } from './Edition.ts'

/** The route of a dispute with what it gives the rules, and the bodies there are, if they are known. */
export const routeUnder = (
  dispute: Dispute,
  { under, ...known }: Omit<RoutingOptions, 'under'> & { readonly under: Edition },
): RoutingDecision => {
  const { routing: table, bodies, matters } = under
  return route(dispute, { under: { table, bodies, matters }, ...known })
}
