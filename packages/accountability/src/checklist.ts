/**
 * The checklist of a dispute: what has become of each duty that it opened, by a day. It says what is missing and since
 * when, and who was left untold; it blames nobody, and counts nothing that did not apply or was waived.
 */
import type { PlainDate } from '@maplebridge/calendar'
import { type DisputeEvent, type DutyLife, dutyEvents, dutyLives } from '@maplebridge/dispute'
import { become } from './become.ts'
import type { Checklist, ChecklistItem, Progress } from './ChecklistItem.ts'
import type { Duty } from './Duty.ts'
import { dutyIssues } from './dutyIssues.ts'
import { dutyStatus, endOf } from './dutyStatus.ts'
import { withoutExemptions } from './withoutExemptions.ts'

/** The open duties, and the rules of those that are not: still undecided, to come, or without their condition. */
export type DutiesAsked = {
  readonly open: readonly Duty[]
  readonly undecided?: readonly ByRule[]
  readonly toCome?: readonly ByRule[]
  readonly notApplicable?: readonly ByRule[]
}

type ByRule = { readonly rule: string }

/**
 * What has become of the duties by the end of a day, judged by the events up to it. The order of the events does not
 * matter, and neither does telling one of them twice.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { checklist } from '@maplebridge/accountability'
 *
 * const report = {
 *   id: 'XN-1/report', duty: 'report', tell: [], due: { _tag: 'WithinHours', from: '2023-05-08', hours: 24 },
 *   dischargedBy: ['reported'],
 *   reason: {
 *     rule: 'report', summary: { zh: '及时报告', en: 'Report in time' }, force: 'must', because: [],
 *     cites: ['S0-3.4-stabilise-report'], missingFacts: [], unsetSettings: [], unresolved: [], inferred: false,
 *   },
 * } as const
 * const asked = (on: string) => checklist({ open: [report] }, { events: [{ type: 'reported', on: '2023-05-12' }], on })
 * assert.deepEqual(asked('2023-05-11').items[0]?.status, { _tag: 'Overdue', lastDay: '2023-05-09', days: 2 })
 * assert.deepEqual(asked('2023-05-12').items[0]?.status, { _tag: 'Done', on: '2023-05-12', daysLate: 3 })
 * assert.deepEqual([asked('2023-05-12').progress.done, asked('2023-05-12').progress.of], [1, 1])
 * ```
 */
export const checklist = (
  duties: DutiesAsked,
  { events, on }: { readonly events: readonly DisputeEvent[]; readonly on: PlainDate },
): Checklist => {
  const strict = duties.open.flatMap(({ noExemption, reason }) => (noExemption ? [reason.rule] : []))
  const counted = withoutExemptions(events, { from: new Set(strict) })
  const lives = dutyLives(counted, { on })
  const looked = duties.open.map(({ dischargedOn: _, untold: __, life: ___, ...duty }) =>
    become(duty, { events, on, life: lives.get(duty.reason.rule) }),
  )
  const open = new Map(looked.map(({ duty }) => [duty.reason.rule, duty] as const))
  const lifeOf = (rule: string) => (day: PlainDate) => dutyLives(counted, { on: day }).get(rule)
  const items = looked.map((each) => itemOf(each, { open, on, lifeOf }))
  const { undecided = [], toCome = [], notApplicable = [] } = duties
  const closed = new Set([...undecided, ...toCome, ...notApplicable].map(({ rule }) => rule))
  return {
    items,
    progress: progressOf(items, {
      notApplicable: notApplicable.length,
      toCome: toCome.length,
      undecided: undecided.length,
    }),
    issues: dutyIssues(dutyEvents(events, { on }), { open, closed }),
  }
}

const itemOf = (
  { duty, told }: ReturnType<typeof become>,
  {
    open,
    on,
    lifeOf,
  }: {
    readonly open: ReadonlyMap<string, Duty>
    readonly on: PlainDate
    readonly lifeOf: (rule: string) => (day: PlainDate) => DutyLife | undefined
  },
): ChecklistItem => {
  const before = duty.after === undefined ? undefined : open.get(duty.after)
  const first = before !== undefined && endOf(before) === undefined ? before : undefined
  const days = new Set(told.flatMap((each) => each.on ?? []))
  return {
    duty,
    status: dutyStatus(duty, { on, first, lifeOn: lifeOf(duty.reason.rule) }),
    told,
    ...(duty.together && days.size > 1 && { apart: true }),
    ...(isAhead(duty, before) && { outOfOrder: true }),
  }
}

/** Whether a duty was done before the one that comes first. */
const isAhead = ({ dischargedOn }: Duty, before: Duty | undefined): boolean => {
  if (dischargedOn === undefined || before === undefined || endOf(before)?._tag === 'Waived') return false
  return before.dischargedOn === undefined || dischargedOn < before.dischargedOn
}

const progressOf = (
  items: readonly ChecklistItem[],
  closed: Omit<Progress['leftOut'], 'waived'>,
): Progress => {
  const counted = items.filter(({ status }) => status._tag !== 'Waived')
  const must = counted.filter(({ duty }) => duty.reason.force === 'must')
  return {
    done: doneIn(counted),
    of: counted.length,
    must: { done: doneIn(must), of: must.length },
    late: counted.filter(({ status }) => status._tag === 'Done' && status.daysLate !== undefined).length,
    overdue: counted.filter(({ status }) => status._tag === 'Overdue').length,
    confirmed: counted.filter(({ duty }) => duty.life?.confirmed !== undefined).length,
    leftOut: { waived: items.length - counted.length, ...closed },
    says,
  }
}

const doneIn = (items: readonly ChecklistItem[]): number =>
  items.filter(({ status }) => status._tag === 'Done').length

const says = {
  zh: '已履行的职责数，与已开立、未免除的职责数；不适用、待定、尚未产生和已免除的均不计入',
  en: 'Duties done, of those open and not waived; what does not apply, is undecided, is still to come or was waived is not counted',
}
