/**
 * What has become of a duty, in words: one short phrase in each language.
 */
import { waiverLabels } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { DutyStatus, WaitsFor } from './ChecklistItem.ts'
import { triggerLabels } from './dutyLabels.ts'

type Naming = {
  /** The words of the duty of a rule. */
  readonly dutyOf: (rule: string) => Label
  /** The words of a kind of body. */
  readonly bodyOf: (kind: string) => Label
}

/**
 * The status of a duty as a phrase; other duties and bodies are named by the plan's own words.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { statusWords } from '@maplebridge/accountability'
 *
 * const naming = { dutyOf: (rule: string) => ({ zh: rule, en: rule }), bodyOf: (kind: string) => ({ zh: kind, en: kind }) }
 * const overdue = { _tag: 'Overdue', lastDay: '2023-05-12', days: 3 } as const
 * assert.deepEqual(statusWords(overdue, naming), { zh: '逾期 3 日（2023-05-12 届满）', en: '3 days overdue (last day 2023-05-12)' })
 * ```
 */
export const statusWords = (status: DutyStatus, naming: Naming): Label => {
  switch (status._tag) {
    case 'Done':
      return done(status)
    case 'Waived': {
      const { on, by, reason } = status
      const document = reason.document === undefined ? none : inBrackets(both(reason.document))
      return join({ zh: `${on} 免除：`, en: `waived ${on}: ` }, waiverLabels[reason.ground], document, {
        zh: `，${naming.bodyOf(by).zh}`,
        en: `, by ${naming.bodyOf(by).en}`,
      })
    }
    case 'Due':
      return due(status)
    case 'Overdue': {
      const { days, lastDay, waitsFor } = status
      const overdue = {
        zh: `逾期 ${days} 日（${lastDay} 届满）`,
        en: `${plural(days)} overdue (last day ${lastDay})`,
      }
      return waitsFor === undefined
        ? overdue
        : join(overdue, { zh: '；', en: '; ' }, waiting(waitsFor, naming))
    }
    case 'NotYet':
      return waiting(status.waitsFor, naming)
    case 'Open':
      return whyOpen(status)
  }
}

const done = ({ on, daysLate, unsure }: Extract<DutyStatus, { readonly _tag: 'Done' }>): Label => {
  if (daysLate !== undefined)
    return { zh: `${on} 履行，迟 ${daysLate} 日`, en: `done ${on}, ${plural(daysLate)} late` }
  const said = { zh: `${on} 履行`, en: `done ${on}` }
  return unsure
    ? join(said, {
        zh: '（只有日期，是否在时限内不能断定）',
        en: ' (from the day alone, in time or not cannot be told)',
      })
    : said
}

const due = ({ lastDay, daysLeft, unsure }: Extract<DutyStatus, { readonly _tag: 'Due' }>): Label => {
  const said =
    daysLeft === 0
      ? { zh: '今日到期', en: 'due today' }
      : { zh: `${lastDay} 届满，余 ${daysLeft} 日`, en: `due by ${lastDay}, ${plural(daysLeft)} left` }
  return unsure
    ? join(said, { zh: '（按小时计算，可能已经届满）', en: ' (counted in hours, it may have ended)' })
    : said
}

const waiting = (waitsFor: WaitsFor, { dutyOf }: Naming): Label => {
  if ('duty' in waitsFor) {
    const { zh, en } = dutyOf(waitsFor.duty)
    return { zh: `须先完成：${zh}`, en: `first comes: ${en}` }
  }
  if ('day' in waitsFor) return { zh: `自 ${waitsFor.day} 起算`, en: `counts from ${waitsFor.day}` }
  const { zh, en } = triggerLabels[waitsFor.event]
  return { zh: `未到时：自“${zh}”起算`, en: `not yet: counts from “${en}”` }
}

const whyOpen = ({ why, setting }: Extract<DutyStatus, { readonly _tag: 'Open' }>): Label => {
  switch (why) {
    case 'no-limit':
      return { zh: '未履行；来源没有写明期限', en: 'not done; the source states no limit' }
    case 'setting-unset':
      return {
        zh: `未履行；“及时”尚未设定（${setting}）`,
        en: `not done; “in time” is not set (${setting})`,
      }
    case 'not-covered':
      return { zh: '未履行；工作日历未覆盖', en: 'not done; the working calendar does not cover its days' }
  }
}

const plural = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`
const both = (text: string): Label => ({ zh: text, en: text })
const none = both('')
const inBrackets = ({ zh, en }: Label): Label => ({ zh: `（${zh}）`, en: ` (${en})` })
const join = (...parts: readonly Label[]): Label => ({
  zh: parts.map(({ zh }) => zh).join(''),
  en: parts.map(({ en }) => en).join(''),
})
