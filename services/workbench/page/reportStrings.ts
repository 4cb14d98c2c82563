/**
 * The words of the check of a printed report, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Every text of the check of a report that is not the report's. */
export const reportStrings = {
  pasteReport: { zh: '粘贴报表核对', en: 'Paste a report' },
  pasteWhat: {
    zh: '从电子表格复制整张表（连同表头）粘贴在此，或选择文件；只在本页核对，不上传、不保存。',
    en: 'Copy a table with its headings from a spreadsheet and paste it here, or choose a file. It is checked on this page; nothing is sent or kept.',
  },
  reportText: { zh: '报表', en: 'The table' },
  reportFile: { zh: '或选择文件（XLSX、CSV）', en: 'Or choose a file (XLSX, CSV)' },
  tryReport: { zh: '填入虚构报表', en: 'Fill in an invented report' },
  clearReport: { zh: '清空', en: 'Clear' },
  readingReport: { zh: '正在读取……', en: 'Reading…' },
  nothingToCheck: {
    zh: '没有可核对的内容：没有名为合计、率或占比的栏目。',
    en: 'There is nothing to check: no heading names a total, a rate or a share.',
  },
  reportSums: {
    zh: '相符 {holds} 项，不符 {fails} 项，未定 {open} 项',
    en: '{holds} hold, {fails} fail, {open} open',
  },
  tableAsRead: { zh: '读到的表', en: 'The table as it was read' },
  suggestedMark: { zh: '推测', en: 'suggested' },
  suggestedWhat: {
    zh: '关系只由栏目名称和数字推测，报表本身没有这样说；“其中”所列也可能不全。',
    en: 'What is to hold is suggested by headings and figures alone; the report does not say so, and a list of some need not be complete.',
  },
  reportFails: { zh: '不符', en: 'fails' },
  reportHolds: { zh: '相符', en: 'holds' },
  reportOpen: { zh: '未定', en: 'open' },
  printedComputed: { zh: '表中为 {printed}，应为 {computed}', en: 'printed {printed}, computed {computed}' },
  printedOverZero: { zh: '分母为零，表中却为 {printed}', en: 'printed {printed} over zero' },
  missingCells: { zh: '空缺 {cells}', en: '{cells} missing' },
  unreadCells: { zh: '{cells} 不是数字', en: '{cells} is no number' },
  sharesOff: {
    zh: '各占比之和与总数相差 {n}，取舍可以解释',
    en: 'the shares are off by {n}, which their rounding explains',
  },
  showHolding: { zh: '相符的 {n} 项', en: '{n} that hold' },
  roundingUniform: { zh: '能解释全部比率的取舍方式：{ways}', en: 'Every rate follows from rounding {ways}.' },
  roundingMixed: {
    zh: '没有一种取舍方式能解释全部比率：',
    en: 'No single way of rounding explains every rate:',
  },
  roundingExcluded: { zh: '{way}解释不了 {cells}', en: '{way} does not explain {cells}' },
} as const satisfies Readonly<Record<string, Label>>
