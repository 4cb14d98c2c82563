/**
 * Suggests what is to hold in a table, from its headings and from which figures fit. A suggestion is a question to
 * whoever knows the report: the same figures may fit for another reason, and a list that says 其中 need not be complete.
 */
import type { ReportedTable } from './ReportedTable.ts'
import { suggestRates } from './suggestRates.ts'
import { suggestTotals } from './suggestTotals.ts'
import type { TableIdentity } from './TableIdentity.ts'

/**
 * Totals named 合计, 总计, 共计, 小计, `total` or `subtotal`, and rates and shares named 率, 占比, 比重, `rate` or `share`,
 * along the columns and along the rows. Where several readings are possible, the one that fits most lines is
 * suggested. Looks at the first 200 lines and 60 headings of each way.
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
  (['columns', 'rows'] as const).flatMap((along) => [
    ...suggestTotals(table, { along }),
    ...suggestRates(table, { along }),
  ])
