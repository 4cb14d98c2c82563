/**
 * A report of an invented district to try the check with: tab between cells, as a spreadsheet copies them. One total is
 * one too many, one rate does not follow from its counts, and one cell is empty.
 */
import type { Label } from '@maplebridge/rules'

const rows = (cells: readonly (readonly string[])[]): string => cells.map((row) => row.join('\t')).join('\n')

/** The report, with headings in each language. */
export const inventedReport: Label = {
  zh: rows([
    ['街道', '受理', '调解成功', '成功率'],
    ['甲一镇', '240', '228', '95.0%'],
    ['甲二街道', '160', '151', '94.4%'],
    ['甲三乡', '87', '80', '93.0%'],
    ['甲四镇', '', '41', ''],
    ['合计', '488', '501', ''],
  ]),
  en: rows([
    ['Street', 'Accepted', 'Settled', 'Settlement rate'],
    ['Town A1', '240', '228', '95.0%'],
    ['Street A2', '160', '151', '94.4%'],
    ['Township A3', '87', '80', '93.0%'],
    ['Town A4', '', '41', ''],
    ['Total', '488', '501', ''],
  ]),
}
