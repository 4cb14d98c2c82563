/**
 * The fixed words of the printed task board, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const taskWords = {
  dayMissing: {
    zh: '未指明日期；请加上 --on YYYY-MM-DD',
    en: 'no day named; add --on YYYY-MM-DD',
  },
  tasks: { zh: '任务', en: 'tasks' },
  unowned: { zh: '无牵头单位', en: 'without a lead' },
  lead: { zh: '牵头', en: 'lead' },
  responsible: { zh: '责任', en: 'responsible' },
  noLead: { zh: '方案没有写明', en: 'the plan names none' },
  leads: { zh: '牵头', en: 'leads' },
  'in-group': { zh: '作为成员单位负责', en: 'responsible within its group' },
  role: { zh: '该单位', en: 'this unit' },
  left: { zh: '尚余{n}日', en: '{n} days left' },
  late: { zh: '晚了{n}日', en: '{n} days late' },
  shown: { zh: '以下列出', en: 'shown' },
  nothing: { zh: '没有符合条件的任务。', en: 'No task is so.' },
  setAside: { zh: '未采用的报告', en: 'REPORTS NOT LOOKED AT' },
  yearOnly: {
    zh: '只写年份的，该年结束后才算逾期。',
    en: 'Where only a year is printed, a standard is late once that year has ended.',
  },
} as const satisfies Readonly<Record<string, Label>>
