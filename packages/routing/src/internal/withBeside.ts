/**
 * What rows say beside the lead: who co-ordinates, assists, supervises, is next or is told, and how bodies work
 * together. One walk over the rows, for this is the greater part of what a route costs.
 */
import type { Body } from '@maplebridge/dispute'
import { type Evaluation, type Reason, type RuleResult, reasonOf } from '@maplebridge/rules'
import type { DirectoryGap } from '../DirectoryGap.ts'
import type { RouteOutcome } from '../RoutingRule.ts'
import type { Seat, Seating } from '../seatsNamedBy.ts'

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
  const codes: Codes = { procedures: none, dockings: none, nextWays: none }
  const seated = (kind: string, among: readonly Body[]): readonly Body[] => {
    const seat = seating(kind)
    if (seat === undefined) return among
    if (seat.gap !== undefined) gaps.push(seat.gap)
    return added(seat.body, among)
  }
  const reasons = [...leadReasons]
  for (const result of satisfied) {
    if (!isBeside(result)) continue
    reasons.push(reasonOf(result))
    addNamed(result, { bodies, codes, seated })
  }
  // Written out, for to spread a second object takes five times as long.
  return {
    ...decided,
    coordinating: bodies.coordinating,
    assisting: bodies.assisting,
    supervising: bodies.supervising,
    next: bodies.next,
    report: bodies.report,
    procedures: codes.procedures,
    dockings: codes.dockings,
    nextWays: codes.nextWays,
    ...(gaps.length > 0 && { byKindOnly: gaps }),
    reasons,
    open: undecided.length === 0 ? none : undecided.filter(isBeside).map(reasonOf),
  }
}

type Bodies = Record<'coordinating' | 'assisting' | 'supervising' | 'next' | 'report', readonly Body[]>
type Codes = Record<'procedures' | 'dockings' | 'nextWays', readonly string[]>
type Growing = {
  readonly bodies: Bodies
  readonly codes: Codes
  readonly seated: (kind: string, among: readonly Body[]) => readonly Body[]
}

/**
 * Adds what a row names. The question already says which key its outcome has: to read that from each outcome once and
 * keep it in a `WeakMap` makes a route a quarter slower.
 */
const addNamed = (
  { rule: { question, then } }: RuleResult<RouteOutcome>,
  { bodies, codes, seated }: Growing,
): void => {
  if (question === 'assisting' && 'assisting' in then)
    bodies.assisting = seated(then.assisting, bodies.assisting)
  else if (question === 'supervising' && 'supervising' in then)
    bodies.supervising = seated(then.supervising, bodies.supervising)
  else if (question === 'next' && 'next' in then) bodies.next = seated(then.next, bodies.next)
  else if (question === 'report' && 'report' in then) bodies.report = seated(then.report, bodies.report)
  else if (question === 'coordinating' && 'coordinating' in then)
    bodies.coordinating = seated(then.coordinating, bodies.coordinating)
  else if (question === 'procedure' && 'procedure' in then)
    codes.procedures = added(then.procedure, codes.procedures)
  else if (question === 'docking' && 'docking' in then) codes.dockings = added(then.docking, codes.dockings)
  else if (question === 'nextWay' && 'nextWay' in then) codes.nextWays = added(then.nextWay, codes.nextWays)
}

const none: readonly never[] = Object.freeze([])

/** Most lists stay empty or have one member; a list that grows by itself begins with room for sixteen more. */
const added = <Item>(item: Item, list: readonly Item[]): readonly Item[] =>
  list.length === 0 ? [item] : [...list, item]

const isBeside = ({ rule: { question } }: RuleResult<RouteOutcome>): boolean =>
  question !== 'lead' && question !== 'channel'
