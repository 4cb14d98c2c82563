/**
 * Which duties a dispute opens, who owes them and by when. A duty whose condition is still open is reported as
 * undecided with the facts that would settle it; "in time" without a setting has no day, never a guessed one.
 */
import {
  dueDate,
  type LimitEvent,
  type PlainDate,
  type TimeLimit,
  type WorkingCalendar,
} from '@maplebridge/calendar'
import {
  type Body,
  type Dispute,
  type DutyLives,
  disputeState,
  dutyLives,
  limitEvents,
} from '@maplebridge/dispute'
import {
  type AllTable,
  evaluate,
  type Given,
  type Reason,
  type RuleResult,
  reasonOf,
} from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { become } from './become.ts'
import type { Due, Duty } from './Duty.ts'
import type { DueRule, DutyTemplate, Trigger } from './DutyTemplate.ts'
import { isFilled, mapped } from './filled.ts'
import { withoutExemptions } from './withoutExemptions.ts'

/** Open duties, and the duties that missing facts leave undecided. */
export type OpenDuties = { readonly open: readonly Duty[]; readonly undecided: readonly Reason[] }

/** What duties are counted and placed with. */
export type DutyContext = {
  readonly given: Given
  readonly limits: Readonly<Record<string, TimeLimit>>
  readonly calendar: WorkingCalendar
  /** The body of a kind for this dispute; `lead` is the body that handles it. */
  readonly bodyOf: (kind: string) => Body
}

/**
 * Opens the duties whose conditions hold.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { openDuties } from '@maplebridge/accountability'
 *
 * const plan = {
 *   id: 'plan', when: { all: [] }, cites: ['S0-3.2-plan'], force: 'must',
 *   summary: { zh: '拟定调处方案', en: 'Draw up a handling plan' },
 *   then: { duty: 'plan', bearer: 'lead', due: { inTime: 'plan-within', from: 'filed' }, dischargedBy: ['planned'] },
 * } as const
 * const { open } = openDuties(
 *   { id: 'duties', combine: 'all', facts: {}, rules: [plan] },
 *   {
 *     of: { id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {} },
 *     context: {
 *       given: { facts: {}, settings: {}, on: '2023-05-08' },
 *       limits: {},
 *       calendar: { id: 'cn', version: '1', covers: { from: '2023-01-01', to: '2023-12-31' }, rest: [], work: [], provenance: [] },
 *       bodyOf: (kind) => ({ kind, label: { zh: '村调委会', en: 'Village PMC' } }),
 *     },
 *   },
 * )
 * assert.deepEqual(open[0]?.due, { _tag: 'InTime', setting: 'plan-within' })
 * ```
 */
export const openDuties = (
  table: AllTable<DutyTemplate>,
  { of: dispute, context }: { readonly of: Dispute; readonly context: DutyContext },
): OpenDuties => {
  const { satisfied, undecided } = evaluate(table, { given: context.given })
  const strict = satisfied.flatMap(({ rule }) => (rule.then.noExemption ? [rule.id] : []))
  const counted = withoutExemptions(dispute.events ?? [], { from: new Set(strict) })
  const lives = dutyLives(counted, { on: context.given.on })
  return {
    open: satisfied.map((result) => opened(result, { dispute, context, lives })),
    undecided: undecided.map(reasonOf),
  }
}

type Opening = {
  readonly dispute: Dispute
  readonly context: DutyContext
  readonly lives: DutyLives
}

const opened = (result: RuleResult<DutyTemplate>, { dispute, context, lives }: Opening): Duty => {
  const { rule } = result
  const { duty, bearer, responsible, tell = [], together, after, due, dischargedBy, noExemption } = rule.then
  const owed = {
    id: `${dispute.id}/${rule.id}`,
    duty,
    ...(bearer !== null && { bearer: context.bodyOf(bearer) }),
    ...(isFilled(responsible) && { responsible: mapped(responsible, context.bodyOf) }),
    tell: tell.map(context.bodyOf),
    ...(together !== undefined && { together }),
    ...(after !== undefined && { after }),
    due: dueOf(due, dispute, context, result),
    dischargedBy,
    ...(noExemption !== undefined && { noExemption }),
    reason: reasonOf(result),
  }
  const { events = [] } = dispute
  return become(owed, { events, on: context.given.on, life: lives.get(rule.id) }).duty
}

const dueOf = (
  rule: DueRule,
  dispute: Dispute,
  context: DutyContext,
  { because, rule: { cites, summary: label } }: RuleResult<DutyTemplate>,
): Due => {
  if ('noLimit' in rule) return { _tag: 'NoLimit' }
  const from =
    rule.from === 'judged' ? judgedOn(because, dispute) : startOf(rule.from, dispute, context.given.on)
  if ('limit' in rule) {
    const limit = context.limits[rule.limit]
    if (limit === undefined) return { _tag: 'NoLimit' }
    if (from === undefined) return { _tag: 'Waits', for: rule.from }
    const events = limitEvents(dispute.events ?? [], { of: limit.id, on: context.given.on })
    return counted(limit, { from, events, by: { limit: limit.id }, context })
  }
  const value = context.given.settings[rule.inTime]?.value
  const setting = rule.inTime
  if (typeof value !== 'object') return { _tag: 'InTime', setting }
  if (from === undefined) return { _tag: 'Waits', for: rule.from }
  if (value.unit === 'hour') return { _tag: 'WithinHours', from, hours: value.amount, setting }
  const limit = { id: setting, label, ...value, trigger: rule.from, cites, ...ofThePlan }
  return counted(limit, { from, events: [], by: { setting }, context })
}

/** How a time that an adopter set is counted: the plans say nothing of rest days. */
const ofThePlan = { calendarKind: 'PLAN', atRestDay: 'stays', whose: 'authority' } as const

type Running = {
  readonly from: PlainDate
  readonly events: readonly LimitEvent[]
  readonly by: { readonly limit: string } | { readonly setting: string }
  readonly context: DutyContext
}

const counted = (limit: TimeLimit, { from, events, by, context: { calendar } }: Running): Due =>
  Result.match(dueDate(limit, { from, calendar, events }), {
    onSuccess: (due): Due => ({ _tag: 'Until', from, due, ...by }),
    onFailure: ({ message }): Due => ({ _tag: 'NotCovered', from, message }),
  })

/** The earliest judgement among the tests that opened the duty; the day filed when none of them is one. */
const judgedOn = (because: RuleResult<DutyTemplate>['because'], { filedOn }: Dispute): PlainDate =>
  because
    .flatMap(({ seen }) => (typeof seen === 'object' && seen !== null && 'on' in seen ? [seen.on] : []))
    .sort()[0] ?? filedOn

const startOf = (
  trigger: Exclude<Trigger, 'judged'>,
  dispute: Dispute,
  on: PlainDate,
): PlainDate | undefined => {
  if (trigger === 'filed') return dispute.filedOn
  if (trigger !== 'agreement-effective') return firstDay([trigger], dispute, on)
  return disputeState(dispute.events ?? [], { on }).effectiveOn
}

const firstDay = (types: readonly string[], { events }: Dispute, on: PlainDate): PlainDate | undefined =>
  events
    ?.filter((event) => types.includes(event.type) && event.on <= on)
    .map((event) => event.on)
    .sort()[0]
