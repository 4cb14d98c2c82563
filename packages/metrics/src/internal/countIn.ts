/**
 * What was counted for a part of a metric, from tallies or from figures; internal to the package.
 */
import type { Counts } from '../explainChange.ts'
import type { Metric } from '../Metric.ts'
import type { Tally } from '../MetricTally.ts'

export const countIn = (
  metric: Metric,
  part: 'numerator' | 'denominator',
  { tallies, figures = {} }: Counts,
): Tally | undefined => {
  const counted = metric[part]
  if (counted === undefined) return undefined
  if ('where' in counted) return Object.hasOwn(tallies, metric.id) ? tallies[metric.id]?.[part] : undefined
  const given = [counted.figure, ...(counted.and ?? [])].map((code) =>
    Object.hasOwn(figures, code) ? figures[code] : undefined,
  )
  const known = given.flatMap((figure) => figure ?? [])
  return known.length < given.length
    ? undefined
    : { counted: known.reduce((sum, figure) => sum + figure, 0), open: 0 }
}
