/**
 * The bodies to which a plan may send a dispute: those that lead for their tier, and those to which a matter goes;
 * internal to the package.
 */
import { type Body, bodyOf, type Dispute } from '@maplebridge/dispute'
import type { RouteOutcome, RoutingDecision } from '@maplebridge/routing'
import type { Edition } from './Edition.ts'

/** The kinds of bodies that a row names as lead or as channel; none where it answers another question. */
export const leadingKinds = (outcome: RouteOutcome): readonly string[] => {
  if ('lead' in outcome) return [outcome.lead]
  return 'channel' in outcome ? outcome.channel : []
}

/** The bodies of those kinds, where the area of the dispute has them. */
export const leadingBodies = (
  outcome: RouteOutcome,
  { area, under }: Pick<Dispute, 'area'> & { readonly under: Edition },
): readonly Body[] =>
  leadingKinds(outcome).flatMap((code) => {
    const kind = under.bodies[code]
    return (kind && bodyOf(kind, { area })) ?? []
  })

/** The bodies that handle the dispute by a decision, or that it leaves to choose, to settle or to find out. */
export const bodiesIn = (decision: RoutingDecision): readonly Body[] => {
  switch (decision._tag) {
    case 'Routed':
      return [decision.lead]
    case 'Choice':
    case 'Contested':
      return decision.between
    case 'Undecided':
      return decision.candidates
    case 'ReferredOut':
    case 'Unrouted':
      return []
  }
}
