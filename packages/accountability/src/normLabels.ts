/**
 * The words for what is found of norms and of a body's own answers.
 */
import type { Label } from '@maplebridge/rules'
import type { NormFinding } from './NormJudged.ts'
import type { SelfAssessment } from './SelfAssessment.ts'

/** What is found of a norm, in both languages. */
export const normFindingLabels: Readonly<Record<NormFinding['_tag'], Label>> = {
  Met: { zh: '达到', en: 'met' },
  Short: { zh: '不足', en: 'short' },
  Above: { zh: '超出', en: 'above the range' },
  NotApplicable: { zh: '不适用', en: 'not applicable' },
  Open: { zh: '未定数量', en: 'no number set' },
  Reported: { zh: '原文所述现状', en: 'a figure that the source reports' },
  Unknown: { zh: '不清楚', en: 'not known' },
}

/** What is found of an item of a self-assessment, in both languages. */
export const selfFindingLabels: Readonly<Record<SelfAssessment['items'][number]['finding'], Label>> = {
  'in-place': { zh: '到位', en: 'in place' },
  'not-in-place': { zh: '不到位', en: 'not in place' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  unknown: { zh: '不清楚', en: 'not known' },
}
