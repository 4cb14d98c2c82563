/**
 * The words for the closed lists of task boards: how a standard stands, what the reports show, and its deadline.
 */
import type { Label } from '@maplebridge/rules'
import type { TaskBoard, TaskFinding, TaskState } from './TaskJudged.ts'
import type { TaskDeadline } from './TaskPlan.ts'

/** How a standard or a task stands, in both languages. */
export const taskStateLabels: Readonly<Record<TaskState, Label>> = {
  late: { zh: '逾期', en: 'late' },
  due: { zh: '在期限内', en: 'due' },
  running: { zh: '持续进行', en: 'running' },
  upcoming: { zh: '未开始', en: 'not begun' },
  met: { zh: '已达标', en: 'met' },
}

/** Why a standard cannot be judged, in both languages. */
export const unjudgedLabels: Readonly<
  Record<Extract<TaskFinding, { _tag: 'CannotBeJudged' }>['why'], Label>
> = {
  'no-judgement': {
    zh: '无法判定：标准没有数值，须由有关单位写明认定及日期',
    en: 'cannot be judged: the standard has no measure; a body has to state its judgement with its day',
  },
  'reports-differ': {
    zh: '无法判定：同一日的报告不一致，请核定后重报',
    en: 'cannot be judged: reports of one day differ; settle which holds',
  },
  'nothing-to-divide-by': {
    zh: '无法计算：总数为零',
    en: 'cannot be computed: the whole is zero',
  },
}

/** Why a report was not looked at, in both languages. */
export const setAsideLabels: Readonly<Record<TaskBoard['setAside'][number]['why'], Label>> = {
  'later-than-the-day': { zh: '报告日期晚于所问日期', en: 'dated later than the day asked' },
  'fits-no-standard': { zh: '没有对应的完成标准', en: 'fits no standard' },
}

/**
 * What the reports show about a standard, in words.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { findingText } from '@maplebridge/accountability'
 *
 * const short = { numerator: 1, denominator: 20 }
 * assert.equal(
 *   findingText({ _tag: 'NotMet', on: '2021-12-20', more: 1, short }).en,
 *   'not met on 2021-12-20: 1 more wanting (1/20 of the whole)',
 * )
 * ```
 */
export const findingText = (finding: TaskFinding): Label => {
  switch (finding._tag) {
    case 'Met':
      return { zh: `${finding.on}起达标`, en: `met since ${finding.on}` }
    case 'NotMet':
      return notMetText(finding)
    case 'NoEvidence':
      return { zh: '没有报告', en: 'no evidence' }
    case 'CannotBeJudged':
      return unjudgedLabels[finding.why]
  }
}

const notMetText = ({ on, more, short }: Extract<TaskFinding, { _tag: 'NotMet' }>): Label => {
  if (more === undefined) return { zh: `${on}未达标`, en: `not met on ${on}` }
  const part = short === undefined ? undefined : `${short.numerator}/${short.denominator}`
  return {
    zh: `${on}未达标：还差${more}个${part === undefined ? '' : `（总数的${part}）`}`,
    en: `not met on ${on}: ${more} more wanting${part === undefined ? '' : ` (${part} of the whole)`}`,
  }
}

/**
 * A deadline as the plan puts it. `windowLabel` is the label of the standing duty whose window it is.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { deadlineText } from '@maplebridge/accountability'
 *
 * assert.equal(deadlineText({ inYear: 2021 }).en, '2021 (no day printed)')
 * ```
 */
export const deadlineText = (
  deadline: TaskDeadline,
  { windowLabel }: { readonly windowLabel?: Label | undefined } = {},
): Label => {
  if ('by' in deadline) return { zh: `${deadline.by}前`, en: `by ${deadline.by}` }
  if ('endOfYear' in deadline)
    return { zh: `${deadline.endOfYear}年底`, en: `by the end of ${deadline.endOfYear}` }
  if ('inYear' in deadline)
    return { zh: `${deadline.inYear}年（未印日期）`, en: `${deadline.inYear} (no day printed)` }
  if ('fromYear' in deadline) return { zh: `${deadline.fromYear}年起`, en: `from ${deadline.fromYear} on` }
  if ('noYear' in deadline) return { zh: '未定年份', en: 'no year stated' }
  return windowLabel ?? { zh: deadline.window, en: deadline.window }
}
