/**
 * The sentences of what happens to a running limit, in both languages.
 */
import type { DueStep } from '../../DueStep.ts'
import type { InBothLanguages } from '../inBothLanguages.ts'
import type { At, Length } from '../lengths.ts'
import type { Added, Stop } from '../stops.ts'
import { lengthText, timeText } from './counting.ts'

const ofTheLimit = { zh: '按本期限的规定', en: 'Under the rule of this limit' } as const

/** The clock stood still, and the end moved on by as much. */
export function stopped(
  cause: string,
  { from, to }: Stop,
  { end, by }: { readonly end: At; readonly by: Added },
): DueStep {
  const [first, last, length] = [timeText(from), timeText(to), lengthText(by)]
  return {
    rule: 'stopped',
    date: end,
    zh: `${ofTheLimit.zh}，因 \`${cause}\` 自${first}至${last}停止计算，增加${length.zh}，于${timeText(end)}届满`,
    en: `${ofTheLimit.en}, the clock stood still from ${first} to ${last} for \`${cause}\`, which adds ${length.en}, and it ends on ${timeText(end)}`,
  }
}

/** The clock stands still and nobody knows until when. */
export function standingStill(cause: string, since: At, end: At): DueStep {
  return {
    rule: 'standing-still',
    date: since,
    zh: `${ofTheLimit.zh}，因 \`${cause}\` 自${timeText(since)}起停止计算，尚未恢复；最早于${timeText(end)}届满`,
    en: `${ofTheLimit.en}, the clock stands still from ${timeText(since)} for \`${cause}\`, and still does; it does not end before ${timeText(end)}`,
  }
}

/** More time was agreed or approved. */
export function extended(by: 'agreement' | 'approval', length: Length, end: At): DueStep {
  const { zh, en } = lengthText(length)
  return {
    rule: 'extended',
    date: end,
    zh: `${ofTheLimit.zh}，经${manner[by].zh}延长${zh}，于${timeText(end)}届满`,
    en: `${ofTheLimit.en}, it is extended by ${manner[by].en} by ${en} and ends on ${timeText(end)}`,
  }
}

/** The limit starts anew. */
export function interrupted(by: string, on: At): DueStep {
  return {
    rule: 'interrupted',
    date: on,
    zh: `${ofTheLimit.zh}，因 \`${by}\` 自${on}起中断，重新计算`,
    en: `${ofTheLimit.en}, it is interrupted by \`${by}\` on ${on} and counts anew from then`,
  }
}

/** Why an event changes nothing. */
export const notApplied = {
  countsBack: (on: At): InBothLanguages => ({
    zh: `${timeText(on)}的事件不予计入：本期限自事件向前计算，没有停止、延长或中断的规定`,
    en: `What happened on ${timeText(on)} is not applied: this limit counts back from an event, and nothing stops, extends or interrupts it`,
  }),
  causeNotNamed: (cause: string, on: At): InBothLanguages => ({
    zh: `${timeText(on)}的 \`${cause}\` 不予计入：本期限没有规定因此停止或中断；请核对`,
    en: `\`${cause}\` on ${timeText(on)} is not applied: the limit does not name it as a cause; check it`,
  }),
  notRunning: (cause: string, on: At): InBothLanguages => ({
    zh: `${timeText(on)}起的 \`${cause}\` 不影响期限：当时期限不在进行`,
    en: `\`${cause}\` from ${timeText(on)} changes nothing: the limit was not running then`,
  }),
  runOut: (on: At, end: At): InBothLanguages => ({
    zh: `${timeText(on)}的延长或中断不予计入：期限已于${timeText(end)}届满；请核对`,
    en: `The extension or interruption on ${timeText(on)} is not applied: the limit had ended on ${timeText(end)}; check it`,
  }),
  notStarted: (on: At, start: At): InBothLanguages => ({
    zh: `${timeText(on)}的中断不予计入：期限自${timeText(start)}才开始；请核对`,
    en: `The interruption on ${timeText(on)} is not applied: the limit starts only on ${timeText(start)}; check it`,
  }),
  notExtendable: (by: 'agreement' | 'approval', on: At): InBothLanguages => ({
    zh: `${on}的延长不予计入：本期限没有规定可经${manner[by].zh}延长；请核对`,
    en: `The extension on ${on} is not applied: the limit cannot be extended by ${manner[by].en}; check it`,
  }),
  extendedOften: (times: number, on: At): InBothLanguages => ({
    zh: `${on}的延长不予计入：本期限最多延长${times}次；请核对`,
    en: `The extension on ${on} is not applied: the limit can be extended at most ${times === 1 ? 'once' : `${times} times`}; check it`,
  }),
  hoursOnDays: (on: At): InBothLanguages => ({
    zh: `${on}的延长不予计入：按日计算的期限不能按小时延长；请核对`,
    en: `The extension on ${on} is not applied: a limit of days cannot be extended by hours; check it`,
  }),
  hoursFromDay: (on: At): InBothLanguages => ({
    zh: `${on}的中断不予计入：按小时计算的期限需要中断的时刻；请核对`,
    en: `The interruption on ${on} is not applied: a limit of hours needs the time of it; check it`,
  }),
  doubtful: (on: At): InBothLanguages => ({
    zh: `${timeText(on)}的事件存疑，不予计入：当事人的期限不因存疑事实推后`,
    en: `What happened on ${timeText(on)} is doubtful and not applied: a party's limit never ends later for doubtful facts`,
  }),
} as const

const manner = {
  agreement: { zh: '协商同意', en: 'agreement' },
  approval: { zh: '批准', en: 'approval' },
} as const
