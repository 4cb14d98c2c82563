/**
 * Suggests what is to hold in a table, from its headings and from which figures fit. A suggestion is a question to
 * whoever knows the report: the same figures may fit for another reason, and a list that says 其中 need not be complete.
 */
import { cellsOf } from './cellsOf.ts'
import type { ReportedTable } from './ReportedTable.ts'
import { suggestRates } from './suggestRates.ts'
import { suggestTotals } from './suggestTotals.ts'
import type { TableIdentity } from './TableIdentity.ts'
import { sketchOf } from './tableSketch.ts'

/**
 * Totals named 合计, 总计, 共计, 小计, `total` or `subtotal`, and rates, shares and changes named 率, 占比, 比重, 同比, 环比,
 * `rate`, `share` or `change`, or printed with a percent sign, along the columns and along the rows. Where several readings are possible, the one that fits most lines is
 * suggested. A heading that stands twice can not be named, and a table of more than 1,000 rows or 100 columns is not
 * looked at.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { suggestIdentities } from '@maplebridge/metrics'
 *
 * const table = {
 *   headings: ['年份', '受理', '调解成功', '成功率'],
 *   rows: [['2016', '869', '842', '96.9%'], ['2020', '6,368', '6,217', '97.6%']],
 * } as const
 * const [rate] = suggestIdentities(table)
 * assert.ok(rate !== undefined && 'rate' in rate)
 * assert.deepEqual([rate.numerator, rate.denominator, rate.per], ['调解成功', '受理', 100])
 * ```
 */
export const suggestIdentities = (table: ReportedTable): readonly TableIdentity[] =>
  isTooLarge(table)
    ? []
    : (['columns', 'rows'] as const).flatMap((along) => {
        const sketch = sketchOf(table, { along, cells: cellsOf(table) })
        return [...suggestTotals(sketch), ...suggestRates(sketch)]
      })

/** So many lines are no report that anyone reads; a part of them would suggest the wrong sums. */
const isTooLarge = ({ headings, rows }: ReportedTable): boolean => headings.length > 100 || rows.length > 1000
