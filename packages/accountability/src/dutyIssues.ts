/**
 * Events about duties that make no sense, each with what to do. They are told, and neither dropped nor obeyed; internal
 * to the package.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { DutyEvent } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { DutyIssue } from './ChecklistItem.ts'
import type { Duty } from './Duty.ts'
import { lastDayOf } from './lastDayOf.ts'
import { isExemption } from './withoutExemptions.ts'

type Known = {
  /** The open duties by their rules. */
  readonly open: ReadonlyMap<string, Duty>
  /** Rules of duties that are not open. */
  readonly closed: ReadonlySet<string>
}

/** The events that make no sense, in the order given. */
export const dutyIssues = (events: readonly DutyEvent[], { open, closed }: Known): readonly DutyIssue[] =>
  events.flatMap((event): readonly DutyIssue[] => {
    const duty = open.get(event.duty)
    const code = duty === undefined ? unopened(event, closed) : nonsense(event, { duty, events })
    return code === undefined ? [] : [{ code, event, message: words[code](event) }]
  })

const unopened = ({ duty }: DutyEvent, closed: ReadonlySet<string>): DutyIssue['code'] =>
  closed.has(duty) ? 'not-open' : 'unknown-duty'

type Among = { readonly duty: Duty; readonly events: readonly DutyEvent[] }

const nonsense = (event: DutyEvent, { duty, events }: Among): DutyIssue['code'] | undefined => {
  const waived = duty.life?.waived
  if (event.type === 'duty-waived') {
    if (duty.noExemption && isExemption(event)) return 'no-exemption'
    if (isDoneBy(duty, event.on)) return 'already-done'
    return waived !== undefined && waived.on < event.on ? 'after-waiver' : undefined
  }
  if (waived !== undefined && waived.on < event.on) return 'after-waiver'
  if (event.type === 'duty-extended' && duty.dischargedOn !== undefined && duty.dischargedOn < event.on)
    return 'already-done'
  return event.type === 'duty-extended' ? misextended(event, { duty, events }) : undefined
}

const isDoneBy = ({ dischargedOn }: Duty, day: PlainDate): boolean =>
  dischargedOn !== undefined && dischargedOn <= day

const misextended = (
  { on, until, duty: rule }: Extract<DutyEvent, { readonly type: 'duty-extended' }>,
  { duty: { due }, events }: Among,
): DutyIssue['code'] | undefined => {
  const isFurther = events.every(
    (other) => other.type !== 'duty-extended' || other.duty !== rule || other.on >= on || other.until < until,
  )
  if (until < on || !isFurther) return 'not-later'
  if (due._tag === 'NotCovered') return undefined
  const stated = lastDayOf({ due })
  if (stated === undefined) return 'nothing-to-extend'
  return until > stated.latest ? undefined : 'not-later'
}

const words: Readonly<Record<DutyIssue['code'], (event: DutyEvent) => Label>> = {
  'unknown-duty': ({ duty }) => ({
    zh: `该方案没有职责 \`${duty}\`；请填写开立该职责的规则编号`,
    en: `the plan has no duty \`${duty}\`; give the id of the rule that opens it`,
  }),
  'not-open': ({ duty }) => ({
    zh: `职责 \`${duty}\` 在该日尚未开立；请核对事实，或者更正事件`,
    en: `the duty \`${duty}\` is not open on that day; check the facts, or correct the event`,
  }),
  'after-waiver': ({ duty, on }) => ({
    zh: `职责 \`${duty}\` 已经免除，\`${on}\` 的事件不再起作用；请更正其中之一`,
    en: `the duty \`${duty}\` was waived before; what happened on \`${on}\` changes nothing; correct one of them`,
  }),
  'no-exemption': ({ duty }) => ({
    zh: `法律要求履行职责 \`${duty}\`，任何文件都不能免除，该事件不起作用；请履行该职责，或者按实际情况改写理由`,
    en: `the law demands the duty \`${duty}\` and no document exempts from it, so the event changes nothing; do the duty, or give the ground that is the case`,
  }),
  'already-done': ({ duty, on }) => ({
    zh: `职责 \`${duty}\` 已经履行，\`${on}\` 的事件不再起作用；请更正其中之一`,
    en: `the duty \`${duty}\` had been done; what happened on \`${on}\` changes nothing; correct one of them`,
  }),
  'nothing-to-extend': ({ duty }) => ({
    zh: `职责 \`${duty}\` 没有正在计算的期限，无从延期；请先设定期限，或者等期限开始计算`,
    en: `the duty \`${duty}\` has no limit that runs, so that there is nothing to extend; set its limit, or wait until it runs`,
  }),
  'not-later': ({ duty }) => ({
    zh: `职责 \`${duty}\` 延期后的末日不晚于原来的末日或者作出之日；请填写更晚的日期`,
    en: `the new last day of the duty \`${duty}\` is no later than the old one or the day of the event; give a later day`,
  }),
}
