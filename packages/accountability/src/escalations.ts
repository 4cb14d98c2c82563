/**
 * From overdue duties to what comes next. A plan that states nothing gets no steps; supervision is never guessed.
 */
import type { Body } from '@maplebridge/dispute'
import { type AllTable, evaluate, type Given, type RuleResult, reasonOf } from '@maplebridge/rules'
import type { Checklist } from './ChecklistItem.ts'
import type { Escalation, EscalationNext, EscalationStep } from './EscalationRule.ts'

/** What overdue duties are escalated with. */
export type EscalationOptions = {
  readonly under: AllTable<EscalationStep>
  readonly given: Given
  /** The body of a kind for this dispute. */
  readonly bodyOf: (kind: string) => Body
}

/**
 * For each overdue duty of a checklist the next steps, each after the one it names in `after`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { escalations } from '@maplebridge/accountability'
 *
 * const rule = {
 *   id: 'report-up', when: { all: [] }, cites: ['S1-t26-overdue'], force: 'must',
 *   summary: { zh: '未办结的及时报告', en: 'Report what is not done' },
 *   then: { overdue: ['resolve'], act: 'report', by: null, tell: ['upper-platform'], due: { noLimit: true } },
 * } as const
 * const duty = (code: string) => ({
 *   id: `D-1/${code}`, duty: code, tell: [], due: { _tag: 'NoLimit' }, dischargedBy: ['settled'],
 *   reason: { ...rule, rule: code, because: [], missingFacts: [], unsetSettings: [], unresolved: [], inferred: false },
 * }) as const
 * const late = { _tag: 'Overdue', lastDay: '2022-06-30', days: 1 } as const
 * const items = ['resolve', 'plan'].map((code) => ({ duty: duty(code), status: late, told: [] }))
 * const answers = escalations({ items }, {
 *   under: { id: 'escalation', combine: 'all', facts: {}, rules: [rule] },
 *   given: { facts: {}, settings: {}, on: '2022-07-01' },
 *   bodyOf: (kind) => ({ kind, label: { zh: '上级平台', en: 'Upper platform' } }),
 * })
 * assert.deepEqual(answers.map(({ steps }) => steps.map(({ tell }) => tell[0]?.kind)), [['upper-platform'], []])
 * ```
 */
export const escalations = (
  { items }: Pick<Checklist, 'items'>,
  { under, given, bodyOf }: EscalationOptions,
): readonly Escalation[] => {
  const { satisfied, undecided } = evaluate(under, { given })
  return items.flatMap(({ duty: { id, duty }, status }) => {
    if (status._tag !== 'Overdue') return []
    const steps = inOrder(satisfied.filter(opens(duty))).map((result) => nextStep(result, bodyOf))
    return [
      { id, duty, daysOverdue: status.days, steps, undecided: undecided.filter(opens(duty)).map(reasonOf) },
    ]
  })
}

const opens =
  (duty: string) =>
  ({ rule }: RuleResult<EscalationStep>): boolean =>
    rule.then.overdue === undefined || rule.then.overdue.includes(duty)

/** Each step after the one it names, whatever the order of the rows; what goes round in a circle comes last. */
const inOrder = (
  results: readonly RuleResult<EscalationStep>[],
  before: readonly RuleResult<EscalationStep>[] = [],
): readonly RuleResult<EscalationStep>[] => {
  const waiting = results.filter(({ rule }) => results.some((other) => other.rule.id === rule.then.after))
  if (waiting.length === results.length) return [...before, ...results]
  const free = results.filter((result) => !waiting.includes(result))
  return inOrder(waiting, [...before, ...free])
}

const nextStep = (
  result: RuleResult<EscalationStep>,
  bodyOf: EscalationOptions['bodyOf'],
): EscalationNext => {
  const { act, by, tell, due, after } = result.rule.then
  return {
    act,
    by: by === null ? null : bodyOf(by),
    tell: (tell ?? []).map(bodyOf),
    due,
    ...(after !== undefined && { after }),
    reason: reasonOf(result),
  }
}
