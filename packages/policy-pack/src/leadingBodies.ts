/**
 * The bodies to which a plan may send a dispute: those that lead for their tier, and those to which a matter goes;
 * internal to the package.
 */
import { type Body, bodyOf, type Dispute } from '@maplebridge/dispute'
import { competentBodies, type RouteOutcome, type RoutingDecision } from '@maplebridge/routing'
import type { Assessing } from './assess.ts'

/** The kinds of bodies that a row names as lead or as channel; none where it answers another question. */
export const leadingKinds = (outcome: RouteOutcome): readonly string[] => {
  if ('lead' in outcome) return [outcome.lead]
  return 'channel' in outcome ? outcome.channel : []
}

/** The bodies of those kinds, where the area of the dispute has them: the very body if a directory lists just one. */
export const leadingBodies = (
  outcome: RouteOutcome,
  { dispute, under, directory }: Assessing & { readonly dispute: Dispute },
): readonly Body[] =>
  leadingKinds(outcome).flatMap((code) => {
    const kind = under.bodies[code]
    const body = kind && bodyOf(kind, { area: dispute.area })
    if (body === undefined || directory === undefined) return body ?? []
    const { matters, on } = under
    const [listed, another] = competentBodies(body, { ...dispute, in: directory, matters, on })
    if (listed === undefined || another !== undefined) return body
    const { id, label, area } = listed
    return { id, kind: code, label, ...(area !== undefined && { area }) }
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
