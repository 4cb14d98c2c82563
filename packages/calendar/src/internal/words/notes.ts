/**
 * The sentences that say why a due date is not simply `ok`, in both languages.
 */
import type { TimeLimit } from '../../TimeLimit.ts'
import type { Note } from '../course.ts'
import type { At, Length } from '../lengths.ts'
import { shift } from '../temporal.ts'
import { lengthText, timeText } from './counting.ts'

const person = (zh: string, en: string): Note => ({ status: 'needs-a-person', zh, en })
const disputed = (zh: string, en: string): Note => ({ status: 'disputed', zh, en })

/** What has to be known of the limit itself. */
export const ofLimit = {
  disputed: (point: NonNullable<TimeLimit['disputed']>) =>
    disputed(`规定不一致：${point.zh}`, `Disputed: ${point.en}`),
  fromMemory: () =>
    disputed(
      '本期限的条文尚未核对原文，使用前请核对',
      'The text behind this limit has not been read in the original; check it before relying on it',
    ),
  notInForce: (on: At, { from, until }: NonNullable<TimeLimit['inForce']>) =>
    person(
      `本期限${range({ from, until }).zh}施行，不含起算日${on}；请核对应适用的规定`,
      `This limit is in force ${range({ from, until }).en}, which leaves out the start, ${on}; check which rule applies`,
    ),
} as const

/** What has to be known of a last day on which the law is silent. */
export const ofSilence = {
  stays: (raw: At, next: At) =>
    disputed(
      `规定没有写明最后一日为休息日时是否顺延：按${raw}计算，受理机关也可能按下一工作日${next}计算`,
      `The law does not say whether a last day off gives way: counted as ${raw}; the office may take the next working day, ${next}`,
    ),
  rolls: (raw: At, next: At) =>
    disputed(
      `规定没有写明最后一日为休息日时是否顺延：按设置自${raw}顺延至下一工作日${next}`,
      `The law does not say whether a last day off gives way: by the setting, ${raw} gives way to the next working day, ${next}`,
    ),
  neverForParty: (raw: At, next: At) =>
    disputed(
      `规定没有写明最后一日为休息日时是否顺延：当事人的期限仍为${raw}，不按设置顺延至${next}`,
      `The law does not say whether a last day off gives way: a party's limit remains ${raw}, whatever is set, and does not move to ${next}`,
    ),
} as const

/** What has to be known of an event on the way. */
export const ofEvent = {
  doubtful: (on: At) =>
    person(
      `${timeText(on)}的事件存疑但已计入，请核实`,
      `What happened on ${timeText(on)} is doubtful and has been applied; establish it`,
    ),
  ifTrue: (end: At | undefined) =>
    person(
      `存疑事件未计入${end === undefined ? '' : `；如属实，期限于${timeText(end)}届满`}，请核实`,
      `Doubtful events are not applied${end === undefined ? '' : `; if they are true, the limit ends on ${timeText(end)}`}; establish them`,
    ),
  standsStill: (since: At) =>
    person(
      `自${timeText(since)}起停止计算，尚未恢复；所示为最早的截止日`,
      `The clock stands still since ${timeText(since)}; the day shown is the earliest on which it can end`,
    ),
  tooLong: (asked: Length, most: Length) =>
    person(
      `延长${lengthText(asked).zh}超过规定的${lengthText(most).zh}，只计${lengthText(most).zh}`,
      `An extension of ${lengthText(asked).en} is more than the ${lengthText(most).en} allowed; no more is applied`,
    ),
  notNotified: (on: At) =>
    person(
      `${on}的延长依规定应当告知，未见告知记录`,
      `Those concerned must be told of the extension on ${on}, and no record says that they were`,
    ),
} as const

/** The count went beyond the days that notices have settled. */
export function provisional(calendarEnd: At): Note {
  const year = shift(calendarEnd, { days: 1 }).slice(0, 4)
  return {
    status: 'provisional',
    zh: `${year}年的放假安排尚未载入（日历止于${calendarEnd}），其后按周一至周五为工作日估算`,
    en: `The days off of ${year} are not known (the calendar ends on ${calendarEnd}); after that Monday to Friday are taken as worked`,
  }
}

function range({ from, until }: { readonly from: At | undefined; readonly until: At | undefined }) {
  return {
    zh: `${from === undefined ? '' : `自${from}起`}${until === undefined ? '' : `至${until}前`}`,
    en: [from === undefined ? [] : [`from ${from}`], until === undefined ? [] : [`until ${until}`]]
      .flat()
      .join(' '),
  }
}
