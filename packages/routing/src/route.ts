/**
 * Who handles a dispute under a plan. First the gate: after a clear refusal, when mediation does not suit or has
 * failed, nothing here leads to mediation (RL-01). Then the lead; an open row that could change it leaves the
 * answer `Undecided`. Bodies stand where the dispute's area has them; a directory says which ones they are.
 */
import type { BodyKinds, Dispute } from '@maplebridge/dispute'
import {
  type Answer,
  answer,
  type Evaluation,
  evaluate,
  type Given,
  type PerQuestionTable,
  type RuleResult,
  reasonOf,
} from '@maplebridge/rules'
import type { MatterPlaced } from './competentBodies.ts'
import type { Directory } from './Directory.ts'
import { withBeside } from './internal/withBeside.ts'
import type { RoutingDecision } from './RoutingDecision.ts'
import type { RouteOutcome } from './RoutingRule.ts'
import { gapsSaid, type Seat, type Seating, seatingFor, seatsNamedBy } from './seatsNamedBy.ts'

/** What `route` decides under: a plan's `routingTable`, its body kinds, and its matters for a directory to ask. */
export type RoutingRules = {
  readonly table: PerQuestionTable<RouteOutcome>
  readonly bodies: BodyKinds
  readonly matters?: readonly MatterPlaced[] | undefined
}

/** What `route` is given: the facts, settings and day, and the bodies there are, if they are known. */
export type RoutingOptions = {
  readonly under: RoutingRules
  readonly given: Given
  readonly directory?: Directory | undefined
}

/**
 * Routes a dispute. The facts in `given` include the derived ones (matter, source, refusal, mediation). With a
 * `directory` each body gets its id: for a lead that is not there the answer is `Unrouted`, between several with the
 * same claim `Contested`; others stay by kind and stand in `byKindOnly`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { route, routingTable } from '@maplebridge/routing'
 *
 * const rule = {
 *   id: 'small-to-village', when: { fact: 'big-matter', is: false }, then: { lead: 'village-pmc' },
 *   cites: ['S0-4.2-levels'], force: 'must', summary: { zh: '小事不出村', en: 'Small matters stay in the village' },
 * } as const
 * const decision = route(
 *   { id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {} },
 *   {
 *     under: {
 *       table: routingTable([rule], { facts: {} }),
 *       bodies: { 'village-pmc': { code: 'village-pmc', label: { zh: '村调委会', en: 'Village PMC' }, tier: 'village' } },
 *     },
 *     given: { facts: { 'big-matter': false }, settings: {}, on: '2023-05-08' },
 *   },
 * )
 * assert.equal(decision._tag === 'Routed' && decision.lead.area, '630103002004')
 * ```
 */
export const route = (dispute: Dispute, { under, given, directory }: RoutingOptions): RoutingDecision => {
  const evaluation = evaluate(under.table, { given })
  const referral = referredOut(evaluation)
  if (referral !== undefined) return referral
  const gate = answer(evaluation, { to: 'refer-out' })
  const channel = answer(evaluation, { to: 'channel' })
  // A matter that has a body of its own goes there; otherwise the tier leads.
  const lead = channel._tag === 'Silent' ? answer(evaluation, { to: 'lead' }) : channel
  const { area, matter } = dispute
  const asked = directory && { in: directory, matter, matters: under.matters, area, on: given.on }
  const seating = seatingFor(area, { kinds: under.bodies, asked })
  if (gate._tag === 'Open') return undecided([lead, gate], seating)
  return led(lead, evaluation, seating)
}

/** The dispute sent out of mediation by every row that does so; no row stands back here. */
const referredOut = ({ satisfied }: Evaluation<RouteOutcome>): RoutingDecision | undefined => {
  const referrals = satisfied.filter(({ rule }) => rule.question === 'refer-out')
  if (referrals.length === 0) return undefined
  const [cause, ...others] = causes.filter((each) => referrals.some(({ rule }) => refersOut(rule.then, each)))
  if (cause === undefined) return undefined
  return { _tag: 'ReferredOut', because: [cause, ...others], reasons: referrals.map(reasonOf) }
}

const causes = ['refused', 'unsuitable', 'failed'] as const

const refersOut = (outcome: RouteOutcome, cause: (typeof causes)[number]): boolean =>
  'referOut' in outcome && outcome.referOut === cause

const bodiesNamedBy = (
  results: readonly RuleResult<RouteOutcome>[],
  seating: Seating,
): readonly Seat['body'][] =>
  results.flatMap(({ rule }) => seatsNamedBy(rule.then, seating).map(({ body }) => body))

const led = (
  lead: Answer<RouteOutcome>,
  evaluation: Evaluation<RouteOutcome>,
  seating: Seating,
): RoutingDecision => {
  switch (lead._tag) {
    case 'Open':
      return undecided([lead], seating)
    case 'Silent':
      return { _tag: 'Unrouted', gap: noRow, reasons: [] }
    case 'Contested': {
      const between = bodiesNamedBy(lead.between, seating)
      return { _tag: 'Contested', between, reasons: lead.between.map(reasonOf) }
    }
    case 'Answered':
      return settled(seatsNamedBy(lead.outcome, seating), lead.reasons, { evaluation, seating })
  }
}

/** The lead that rows agree on: it may be one body, several to choose from, or one that a directory cannot tell. */
const settled = (
  seats: readonly Seat[],
  leadReasons: readonly RuleResult<RouteOutcome>[],
  { evaluation, seating }: { readonly evaluation: Evaluation<RouteOutcome>; readonly seating: Seating },
): RoutingDecision => {
  const there = seats.flatMap(({ body, several, gap }) => (gap === undefined ? body : several))
  const body = there[0]
  const reasons = leadReasons.map(reasonOf)
  if (body === undefined) return { _tag: 'Unrouted', gap: gapsSaid(seats) ?? coarseArea, reasons }
  if (seats.some(({ several }) => several.length > 0)) return { _tag: 'Contested', between: there, reasons }
  const lead = { seats, reasons, seating }
  return there.length === 1
    ? withBeside({ _tag: 'Routed', lead: body }, evaluation, lead)
    : withBeside({ _tag: 'Choice', between: [body, ...there.slice(1)] }, evaluation, lead)
}

const undecided = (answers: readonly Answer<RouteOutcome>[], seating: Seating): RoutingDecision => {
  const open = answers.filter((each) => each._tag === 'Open')
  const answered = answers.flatMap((each) => (each._tag === 'Answered' ? each.reasons : []))
  const candidates = [...answered, ...open.flatMap((each) => each.candidates)]
  return {
    _tag: 'Undecided',
    candidates: bodiesNamedBy(candidates, seating),
    reasons: candidates.map(reasonOf),
    missingFacts: [...new Set(open.flatMap((each) => each.missingFacts))],
    unsetSettings: [...new Set(open.flatMap((each) => each.unsetSettings))],
  }
}

const noRow = {
  zh: '方案没有说明此类纠纷由谁牵头办理',
  en: 'the plan does not say who leads on such a dispute',
}
const coarseArea = {
  zh: '地区代码的层级高于牵头组织所在层级；请填写到村（社区）一级的代码',
  en: 'the area code is coarser than the tier of the lead body; give a code down to the village or community',
}
