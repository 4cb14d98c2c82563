/**
 * What the reports of one day say about one standard. Shares are compared as fractions, never rounded.
 */
import type { TaskEvidence } from './TaskEvidence.ts'
import type { TaskFinding } from './TaskJudged.ts'
import type { TaskTarget } from './TaskPlan.ts'

/** Whether a report is of the kind that a target asks for: a share for a share, a judgement for a judgement. */
export const isOfKind = (report: TaskEvidence, target: TaskTarget): boolean => {
  if ('percent' in target) return report.value !== undefined
  if ('atLeast' in target) return report.count !== undefined
  return 'done' in target ? report.done !== undefined : report.judged !== undefined
}

/** What the reports of one day show; reports that differ in what they show leave it open. Internal to the package. */
export const readingOf = (
  reports: readonly [TaskEvidence, ...TaskEvidence[]],
  target: TaskTarget,
): TaskFinding => {
  const [first, ...others] = reports.map((report) => shownBy(report, target))
  const says = JSON.stringify(first)
  return first !== undefined && others.every((other) => JSON.stringify(other) === says)
    ? first
    : { _tag: 'CannotBeJudged', why: 'reports-differ' }
}

const shownBy = ({ on, done, value, count, judged }: TaskEvidence, target: TaskTarget): TaskFinding => {
  if ('percent' in target && value !== undefined) return shareShown(value, target.percent, on)
  if ('atLeast' in target && count !== undefined)
    return count >= target.atLeast
      ? { _tag: 'Met', on }
      : { _tag: 'NotMet', on, more: target.atLeast - count }
  return done || judged ? { _tag: 'Met', on } : { _tag: 'NotMet', on }
}

const shareShown = (
  { numerator, denominator }: NonNullable<TaskEvidence['value']>,
  percent: number,
  on: string,
): TaskFinding => {
  if (denominator === 0) return { _tag: 'CannotBeJudged', why: 'nothing-to-divide-by' }
  const wanting = percent * denominator - 100 * numerator
  if (wanting <= 0) return { _tag: 'Met', on }
  const common = greatestCommon(wanting, 100 * denominator)
  return {
    _tag: 'NotMet',
    on,
    more: Math.ceil(wanting / 100),
    short: { numerator: wanting / common, denominator: (100 * denominator) / common },
  }
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
