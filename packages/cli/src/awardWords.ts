/**
 * The fixed words of awards, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const awardWords = {
  forMissing: {
    zh: '未指明称号；请加上 --for township 或 --for village，也可用称号的编号',
    en: 'no award named; add --for township or --for village, or the id of an award',
  },
  noVerdict: {
    zh: '逐项列出，不作总评，不计分，不排名：起诉和信访是当事人的权利，其数量不得作为奖惩的依据。',
    en: 'Criterion by criterion, with no verdict, no score and no rank: suing and petitioning are rights, and nobody may be rewarded or punished for their number.',
  },
  notOver: {
    zh: '该年度尚未结束，数字并不完整。',
    en: 'The year has not ended, so figures are not complete.',
  },
  counter: { zh: '对照', en: 'look also at' },
  notGiven: { zh: '没有给出数字', en: 'no figure given' },
  notKnownOf: { zh: '缺少事实的', en: 'not known of' },
  has: { zh: '实有', en: 'has' },
  bentBy: { zh: '常见失真', en: 'known to be bent' },
  lawful: {
    zh: '统计的是合法行为，不得据此对任何人采取措施',
    en: 'counts what people may lawfully do; nothing may follow for them',
  },
  holds: { zh: '是', en: 'yes' },
  not: { zh: '否', en: 'no' },
  target: { zh: '要求', en: 'asked' },
  'at-least': { zh: '不低于', en: 'at least' },
  'at-most': { zh: '不高于', en: 'at most' },
  of: { zh: '的', en: 'of' },
  interval: { zh: '95%区间', en: '95% interval' },
  compared: { zh: '用作比较的数值', en: 'COMPARED WITH' },
  same: { zh: '口径相同', en: 'same definition' },
  other: { zh: '口径不同', en: 'another definition' },
  'not-known': { zh: '口径不明', en: 'definition not known' },
  contradictions: { zh: '方案自相矛盾之处', en: 'WHERE THE PLAN CONTRADICTS ITSELF' },
  unset: { zh: '尚待设定', en: 'to be set first' },
} as const satisfies Readonly<Record<string, Label>>
