/**
 * The fixed words of norms and self-assessments, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const normWords = {
  norms: { zh: '配备标准', en: 'Staffing norms' },
  selfAssessment: { zh: '自查', en: 'Self-assessment' },
  noNorms: { zh: '该方案没有配备标准。', en: 'The plan has no staffing norms.' },
  noLists: { zh: '该方案没有自查清单。', en: 'The plan has no self-assessment lists.' },
  by: { zh: '完成时限', en: 'by' },
  past: { zh: '已过', en: 'past' },
  met: { zh: '达到', en: 'met by' },
  inPlace: { zh: '到位', en: 'in place' },
  unknown: { zh: '不清楚', en: 'not known' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  notNamed: { zh: '原文没有列出名称', en: 'not named by the source' },
  noBodies: { zh: '配备表中没有此类机构。', en: 'The table has no such body.' },
  together: { zh: '合计', en: 'together' },
  withoutNorm: { zh: '没有适用标准的机构', en: 'BODIES THAT NO NORM IS FOR' },
  byHow: { zh: '', en: 'by ' },
  actual: { zh: '实有', en: 'has' },
  notTheCase: { zh: '不符合', en: 'not the case' },
} as const satisfies Readonly<Record<string, Label>>
