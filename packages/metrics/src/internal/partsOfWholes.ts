/**
 * What was counted of a metric by body, as parts of wholes; internal to the package.
 */
import type { Span } from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import type { Counts } from '../explainChange.ts'
import type { Metric } from '../Metric.ts'
import { countIn } from './countIn.ts'

/** What a body counted, of how many; of one where there is no whole. */
export type PartOfWhole = { readonly of: string; readonly part: number; readonly whole: number }

/** What was counted, by body. */
export type ByBody = ReadonlyMap<string, Counts>

/** What was counted by body: in the period, in the one before, and in its sub-periods. */
export type ValuesGiven = {
  readonly during: Span
  readonly counts?: ByBody | undefined
  readonly before?: { readonly during: Span; readonly counts: ByBody } | undefined
  readonly subPeriods?: readonly ByBody[] | undefined
  readonly metrics: Readonly<Record<string, Metric>>
  readonly settings: SettingValues
}

/**
 * What is counted for a metric in each body that has it, in the order of the bodies; without a whole, one. A cell so
 * small that it is not shown raises no flag either.
 */
export const countedOf = (
  id: string,
  counts: ByBody | undefined,
  { metrics }: ValuesGiven,
): readonly PartOfWhole[] => {
  const metric = Object.hasOwn(metrics, id) ? metrics[id] : undefined
  if (metric === undefined || counts === undefined) return []
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([of, given]) => {
      const part = countIn(metric, 'numerator', given)?.counted
      const whole = metric.denominator === undefined ? 1 : countIn(metric, 'denominator', given)?.counted
      if (part === undefined || whole === undefined) return []
      const isSmall = [part, metric.denominator === undefined ? 0 : whole].some(
        (many) => many > 0 && many < (metric.suppressBelow ?? 0),
      )
      return isSmall ? [] : [{ of, part, whole }]
    })
}

export const sumOf = (counted: readonly PartOfWhole[], key: 'part' | 'whole'): number =>
  counted.reduce((sum, each) => sum + each[key], 0)
