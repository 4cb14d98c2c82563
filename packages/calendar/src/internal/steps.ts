/**
 * The sentences of a due date's steps, in both languages.
 */
import type { DueStep } from '../DueStep.ts'
import type { PlainDate } from '../PlainDate.ts'
import type { PlainDateTime } from '../PlainDateTime.ts'
import type { TimeLimit } from '../TimeLimit.ts'

/** The day of the trigger is not counted. */
export function startDayNotCounted(limit: TimeLimit, date: PlainDate): DueStep {
  return {
    rule: 'start-not-counted',
    date,
    zh: `按${kindZh[limit.calendarKind]}，开始之日${date}不计入期间`,
    en: `Under ${kindEn[limit.calendarKind]}, the day of the start, ${date}, is not counted`,
  }
}

/** The hour of the trigger is not counted: the limit runs from the next full hour. */
export function startHourNotCounted(limit: TimeLimit, start: PlainDateTime): DueStep {
  return {
    rule: 'start-not-counted',
    date: start,
    zh: `按${kindZh[limit.calendarKind]}，开始之时不计入期间，自${timeText(start)}起算`,
    en: `Under ${kindEn[limit.calendarKind]}, the starting hour is not counted; time runs from ${timeText(start)}`,
  }
}

/** The end as counted, before any rolling. */
export function counted(limit: TimeLimit, end: PlainDate | PlainDateTime): DueStep {
  const unit = unitText[limit.unit]
  const en = limit.amount === 1 ? unit.en : `${unit.en}s`
  return {
    rule: 'counted',
    date: end,
    zh: `${limit.amount}${unit.zh}于${timeText(end)}届满`,
    en: `${limit.amount} ${en} ${limit.amount === 1 ? 'ends' : 'end'} on ${timeText(end)}`,
  }
}

/** The last day is not worked and gives way to the next working day. */
export function rolled(limit: TimeLimit, raw: PlainDate, due: PlainDate): DueStep {
  return {
    rule: 'rolled',
    date: due,
    zh: `按${kindZh[limit.calendarKind]}，最后一日${raw}为休息日，顺延至下一工作日${due}`,
    en: `Under ${kindEn[limit.calendarKind]}, the last day ${raw} is a day off and gives way to the next working day, ${due}`,
  }
}

/** `2026-01-20` as it is, `2026-01-20T09:30+08:00` as `2026-01-20 09:30`. */
function timeText(date: PlainDate | PlainDateTime): string {
  return date.slice(0, 16).replace('T', ' ')
}

const unitText = {
  hour: { zh: '小时', en: 'hour' },
  'calendar-day': { zh: '日', en: 'calendar day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const

const kindZh = {
  CIVIL: '民法期间规则',
  CIVIL_PROC: '民事诉讼期间规则',
  RECON: '行政复议期间规则',
  TRAFFIC: '道路交通事故处理期间规则',
  WORKDAY: '工作日规则',
  LABOUR_ARB: '劳动争议仲裁期间规则',
  PETITION: '信访期间规则',
  PLAN: '方案期间规则',
} as const

const kindEn = {
  CIVIL: 'the civil rules on periods',
  CIVIL_PROC: 'the civil procedure rules on periods',
  RECON: 'the reconsideration rules on periods',
  TRAFFIC: 'the traffic accident rules on periods',
  WORKDAY: 'the working-day rules',
  LABOUR_ARB: 'the labour arbitration rules on periods',
  PETITION: 'the petition rules on periods',
  PLAN: "the plan's rules on periods",
} as const
