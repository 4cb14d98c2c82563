/**
 * The sentences of a due date's own steps, in both languages.
 */
import type { DueStep } from '../../DueStep.ts'
import type { PlainDate } from '../../PlainDate.ts'
import type { TimeLimit } from '../../TimeLimit.ts'
import type { At, Length } from '../lengths.ts'
import type { Added } from '../stops.ts'

/** The day of the trigger is not counted; of hours, the starting hour: the limit runs from the next full one. */
export function startNotCounted(limit: TimeLimit, start: At): DueStep {
  const kind = kinds[limit.calendarKind]
  const sentence =
    limit.unit === 'hour'
      ? {
          zh: `开始之时不计入期间，自${timeText(start)}起算`,
          en: `the starting hour is not counted; time runs from ${timeText(start)}`,
        }
      : { zh: `开始之日${start}不计入期间`, en: `the day of the start, ${start}, is not counted` }
  return {
    rule: 'start-not-counted',
    date: start,
    zh: `按${kind.zh}，${sentence.zh}`,
    en: `Under ${kind.en}, ${sentence.en}`,
  }
}

/** The day of the trigger is the first day. */
export function startCounted(start: At): DueStep {
  return {
    rule: 'start-counted',
    date: start,
    zh: `按本期限的规定，${timeText(start)}计入期间，为第一日`,
    en: `Under the rule of this limit, ${timeText(start)} is counted as the first day`,
  }
}

/** The end as counted, before any rolling. */
export function counted(limit: TimeLimit, end: At): DueStep {
  const length = lengthText(limit)
  return {
    rule: 'counted',
    date: end,
    zh: `${length.zh}于${timeText(end)}届满`,
    en: `${length.en} ${limit.amount === 1 ? 'ends' : 'end'} on ${timeText(end)}`,
  }
}

/** The last day before an event on which something may be done. */
export function countedBack(limit: TimeLimit, from: At, end: At): DueStep {
  const length = lengthText(limit)
  return {
    rule: 'counted-back',
    date: end,
    zh: `${timeText(from)}当日不计，向前计${length.zh}为${timeText(end)}`,
    en: `${length.en} before ${timeText(from)}, which is not counted, is ${timeText(end)}`,
  }
}

/** The last day is not worked and gives way to the next working day. */
export function rolled(limit: TimeLimit, raw: At, due: PlainDate): DueStep {
  const kind = kinds[limit.calendarKind]
  return {
    rule: 'rolled',
    date: due,
    zh: `按${kind.zh}，最后一日${raw}为休息日，顺延至下一工作日${due}`,
    en: `Under ${kind.en}, the last day ${raw} is a day off and gives way to the next working day, ${due}`,
  }
}

/** The law does not say that a last day off gives way to the next working day, so it does not. */
export function notRolled(limit: TimeLimit, raw: At, next: PlainDate): DueStep {
  const kind = kinds[limit.calendarKind]
  return {
    rule: 'not-rolled',
    date: raw,
    zh: `${kind.zh}未规定顺延，最后一日${raw}为休息日，仍为截止日；如可顺延则为${next}`,
    en: `${kind.en} say nothing of a last day off, so ${raw} remains the last day; if it gave way, it would be ${next}`,
  }
}

/** The earliest day that any notice still to come could make the last one. */
export function earliestPossible(date: At): DueStep {
  return {
    rule: 'earliest-possible',
    date,
    zh: `当事人的期限不作乐观估计：无论日后如何安排放假，最早于${timeText(date)}届满`,
    en: `A party's limit is never estimated with hope: whatever the notice to come says, it does not end before ${timeText(date)}`,
  }
}

/** `2026-01-20` as it is, `2026-01-20T09:30+08:00` as `2026-01-20 09:30`. */
export function timeText(date: At): string {
  return date.slice(0, 16).replace('T', ' ')
}

/** `30日`, `30 calendar days`. */
export function lengthText({ amount, unit }: Length | Added): { readonly zh: string; readonly en: string } {
  const { zh, en } = unitText[unit]
  return { zh: `${amount}${zh}`, en: `${amount} ${amount === 1 ? en : `${en}s`}` }
}

const unitText = {
  minute: { zh: '分钟', en: 'minute' },
  hour: { zh: '小时', en: 'hour' },
  'calendar-day': { zh: '日', en: 'calendar day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const

const kinds = {
  CIVIL: { zh: '民法期间规则', en: 'the civil rules on periods' },
  CIVIL_PROC: { zh: '民事诉讼期间规则', en: 'the civil procedure rules on periods' },
  RECON: { zh: '行政复议期间规则', en: 'the reconsideration rules on periods' },
  TRAFFIC: { zh: '道路交通事故处理期间规则', en: 'the traffic accident rules on periods' },
  WORKDAY: { zh: '工作日规则', en: 'the working-day rules' },
  LABOUR_ARB: { zh: '劳动争议仲裁期间规则', en: 'the labour arbitration rules on periods' },
  PETITION: { zh: '信访期间规则', en: 'the petition rules on periods' },
  PLAN: { zh: '方案期间规则', en: "the plan's rules on periods" },
} as const
