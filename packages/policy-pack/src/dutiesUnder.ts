/**
 * The duties that an edition opens for a dispute, with the bodies of its area; internal to the package.
 */
import { type Duty, type OpenDuties, openDuties } from '@maplebridge/accountability'
import type { Body, Dispute } from '@maplebridge/dispute'
import type { RoutingDecision } from '@maplebridge/routing'
import type { Given } from '@maplebridge/rules'
import { bodyHere } from './bodyHere.ts'
import type { Edition } from './Edition.ts'

type Deciding = { readonly under: Edition; readonly given: Given; readonly decision: RoutingDecision }

/** The duties that are open and those that missing facts leave undecided. */
export const dutiesUnder = (dispute: Dispute, { under, given, decision }: Deciding): OpenDuties =>
  openDuties(under.duties, {
    of: dispute,
    context: {
      given,
      limits: under.timeLimits,
      calendar: under.calendar,
      bodyOf: (kind) => bodyFor(kind, { dispute, under, decision }),
    },
  })

/** The settings without which "in time" has no day. */
export const settingsWanted = (duties: readonly Duty[]): readonly string[] =>
  duties.flatMap(({ due }) => (due._tag === 'InTime' ? [due.setting] : []))

const bodyFor = (
  kind: string,
  { dispute, under, decision }: Omit<Deciding, 'given'> & { readonly dispute: Dispute },
): Body => {
  if (kind === 'lead' && decision._tag === 'Routed') return decision.lead
  return bodyHere(kind, { area: dispute.area, under })
}
