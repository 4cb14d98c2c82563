/**
 * What rows say beside the lead: who co-ordinates, assists, supervises, is next or is told, and how bodies work
 * together.
 */
import type { Body } from '@maplebridge/dispute'
import { type Evaluation, type Reason, type RuleResult, reasonOf } from '@maplebridge/rules'
import type { DirectoryGap } from '../DirectoryGap.ts'
import type { RouteOutcome } from '../RoutingRule.ts'
import type { Seat, Seating } from '../seatsNamedBy.ts'
import { namedIn } from './namedIn.ts'

/** The lead: its seats and reasons, and where other bodies are looked for. */
type Led = { readonly seats: readonly Seat[]; readonly reasons: readonly Reason[]; readonly seating: Seating }

/** A decision with what the rows say beside its lead. Reasons of the lead come first, then those of the rows. */
export const withBeside = <Decided extends object>(
  decided: Decided,
  { satisfied, undecided }: Evaluation<RouteOutcome>,
  { seats, reasons: leadReasons, seating }: Led,
) => {
  const gaps: DirectoryGap[] = []
  for (const { gap } of seats) if (gap !== undefined) gaps.push(gap)
  const bodies: Bodies = { coordinating: none, assisting: none, supervising: none, next: none, report: none }
  const codes: Codes = { procedure: none, docking: none, nextWay: none }
  const reasons = [...leadReasons]
  // One walk over the rows: this is the greater part of what a route costs.
  for (const result of satisfied) {
    const { as, names } = namedIn(result.rule.then)
    if (as === 'lead' || as === 'channel') continue
    reasons.push(reasonOf(result))
    if (as === 'referOut') continue
    for (const name of names) {
      if (as === 'procedure' || as === 'docking' || as === 'nextWay') codes[as] = added(codes[as], name)
      else {
        const seat = seating(name)
        if (seat === undefined) continue
        bodies[as] = added(bodies[as], seat.body)
        if (seat.gap !== undefined) gaps.push(seat.gap)
      }
    }
  }
  // Written out, for to spread one object into another takes five times as long.
  return {
    ...decided,
    coordinating: bodies.coordinating,
    assisting: bodies.assisting,
    supervising: bodies.supervising,
    next: bodies.next,
    report: bodies.report,
    procedures: codes.procedure,
    dockings: codes.docking,
    nextWays: codes.nextWay,
    ...(gaps.length > 0 && { byKindOnly: gaps }),
    reasons,
    open: undecided.length === 0 ? none : undecided.filter(isBeside).map(reasonOf),
  }
}

type Bodies = Record<'coordinating' | 'assisting' | 'supervising' | 'next' | 'report', readonly Body[]>
type Codes = Record<'procedure' | 'docking' | 'nextWay', readonly string[]>

const none: readonly never[] = Object.freeze([])

/** Most lists stay empty or have one member; a list that grows begins with room for sixteen more. */
const added = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.length === 0 ? [item] : [...list, item]

const isBeside = ({ rule }: RuleResult<RouteOutcome>): boolean => {
  const { as } = namedIn(rule.then)
  return as !== 'lead' && as !== 'channel'
}
