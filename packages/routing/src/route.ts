/**
 * Who handles a dispute under a plan. First the gate: after a clear refusal, when mediation does not suit or has
 * failed, nothing here leads to mediation (RL-01). Then the lead; an open row that could change it leaves the
 * answer `Undecided`. Bodies stand where the dispute's area has them.
 */
import { type Body, type BodyKinds, bodyOf, type Dispute } from '@maplebridge/dispute'
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
import type { RoutingDecision } from './RoutingDecision.ts'
import type { RouteOutcome } from './RoutingRule.ts'

/** What `route` decides under: a plan's routing table and its body kinds. */
export type RoutingRules = { readonly table: PerQuestionTable<RouteOutcome>; readonly bodies: BodyKinds }

/**
 * Routes a dispute. The facts in `given` include the derived ones (matter, source, refusal, mediation).
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
export const route = (
  dispute: Dispute,
  { under, given }: { readonly under: RoutingRules; readonly given: Given },
): RoutingDecision => {
  const evaluation = evaluate(under.table, { given })
  const gate = answer(evaluation, { to: 'refer-out' })
  const referrals = evaluation.satisfied.filter(({ rule }) => 'referOut' in rule.then)
  const [cause, ...others] = causes.filter((each) => referrals.some(({ rule }) => refersOut(rule.then, each)))
  if (cause !== undefined) {
    return { _tag: 'ReferredOut', because: [cause, ...others], reasons: referrals.map(reasonOf) }
  }
  const channel = answer(evaluation, { to: 'channel' })
  const tier = answer(evaluation, { to: 'lead' })
  // A matter that has a body of its own goes there; otherwise the tier leads.
  const lead = channel._tag === 'Silent' ? tier : channel
  const placed = (outcome: RouteOutcome): readonly Body[] => bodiesNamedBy(outcome, dispute, under.bodies)
  if (gate._tag === 'Open') return undecided([lead, gate], placed)
  return led(lead, evaluation, placed)
}

const causes = ['refused', 'unsuitable', 'failed'] as const

const refersOut = (outcome: RouteOutcome, cause: (typeof causes)[number]): boolean =>
  'referOut' in outcome && outcome.referOut === cause

type Placed = (outcome: RouteOutcome) => readonly Body[]

const led = (
  lead: Answer<RouteOutcome>,
  evaluation: Evaluation<RouteOutcome>,
  placed: Placed,
): RoutingDecision => {
  switch (lead._tag) {
    case 'Open':
      return undecided([lead], placed)
    case 'Silent':
      return { _tag: 'Unrouted', gap: noRow, reasons: [] }
    case 'Contested':
      return {
        _tag: 'Contested',
        between: lead.between.flatMap(({ rule }) => placed(rule.then)),
        reasons: lead.between.map(reasonOf),
      }
    case 'Answered': {
      const [body, ...others] = placed(lead.outcome)
      if (body === undefined)
        return { _tag: 'Unrouted', gap: coarseArea, reasons: lead.reasons.map(reasonOf) }
      const more = beside(evaluation, lead.reasons, placed)
      return others.length === 0
        ? { _tag: 'Routed', lead: body, ...more }
        : { _tag: 'Choice', between: [body, ...others], ...more }
    }
  }
}

const beside = (
  { satisfied, undecided: open }: Evaluation<RouteOutcome>,
  leadReasons: readonly RuleResult<RouteOutcome>[],
  placed: Placed,
) => {
  const outcomes = satisfied.map(({ rule }) => rule.then)
  const bodies = (key: string): readonly Body[] =>
    outcomes.filter((outcome) => key in outcome).flatMap(placed)
  const isBeside = ({ rule }: RuleResult<RouteOutcome>): boolean =>
    !('lead' in rule.then) && !('channel' in rule.then)
  return {
    coordinating: bodies('coordinating'),
    assisting: bodies('assisting'),
    supervising: bodies('supervising'),
    procedures: outcomes.flatMap((outcome) => ('procedure' in outcome ? [outcome.procedure] : [])),
    dockings: outcomes.flatMap((outcome) => ('docking' in outcome ? [outcome.docking] : [])),
    next: bodies('next'),
    nextWays: outcomes.flatMap((outcome) => ('nextWay' in outcome ? [outcome.nextWay] : [])),
    report: bodies('report'),
    reasons: [...leadReasons, ...satisfied.filter(isBeside)].map(reasonOf),
    open: open.filter(isBeside).map(reasonOf),
  }
}

const undecided = (
  answers: readonly Answer<RouteOutcome>[],
  placed: (outcome: RouteOutcome) => readonly Body[],
): RoutingDecision => {
  const open = answers.filter((each) => each._tag === 'Open')
  const answered = answers.flatMap((each) => (each._tag === 'Answered' ? each.reasons : []))
  const candidates = [...answered, ...open.flatMap((each) => each.candidates)]
  return {
    _tag: 'Undecided',
    candidates: candidates.flatMap(({ rule }) => placed(rule.then)),
    reasons: candidates.map(reasonOf),
    missingFacts: [...new Set(open.flatMap((each) => each.missingFacts))],
    unsetSettings: [...new Set(open.flatMap((each) => each.unsetSettings))],
  }
}

const bodiesNamedBy = (outcome: RouteOutcome, { area }: Dispute, kinds: BodyKinds): readonly Body[] =>
  bodyKindsIn(outcome).flatMap((code) => {
    const kind = kinds[code]
    return (kind && bodyOf(kind, { area })) ?? []
  })

const bodyKindsIn = (outcome: RouteOutcome): readonly string[] => {
  if ('procedure' in outcome || 'docking' in outcome || 'nextWay' in outcome || 'referOut' in outcome)
    return []
  return Object.values(outcome).flat()
}

const noRow = {
  zh: '方案没有说明此类纠纷由谁牵头办理',
  en: 'the plan does not say who leads on such a dispute',
}
const coarseArea = {
  zh: '地区代码的层级高于牵头组织所在层级；请填写到村（社区）一级的代码',
  en: 'the area code is coarser than the tier of the lead body; give a code down to the village or community',
}
