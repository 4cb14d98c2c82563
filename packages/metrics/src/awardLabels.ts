/**
 * The words for what is found of the criteria of an award, and for what stands in the way.
 */
import type { Label } from '@maplebridge/rules'
import type { AwardFinding, AwardGapReason } from './AwardJudged.ts'

/** What is found of a criterion, in both languages. */
export const awardFindingLabels: Readonly<Record<AwardFinding, Label>> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  open: { zh: '未定', en: 'open' },
  suppressed: { zh: '数量过小，不予显示', en: 'suppressed' },
  'not-comparable': { zh: '不可比', en: 'not comparable' },
}

/** Why something is not judged and what to do, in both languages; what it is about is said beside. */
export const awardGapLabels: Readonly<Record<AwardGapReason, Label>> = {
  unanswered: { zh: '尚无人答复', en: 'nobody has answered' },
  'figure-missing': { zh: '没有给出数字', en: 'the figure is not given' },
  'records-missing': { zh: '没有给出台账记录', en: 'the records of the register are not given' },
  'records-open': { zh: '记录缺少事实，结果可能改变', en: 'records lack facts that could change it' },
  'facts-missing': { zh: '没有给出事实', en: 'the fact is not given' },
  'no-units': { zh: '没有给出下属各单位的数字', en: 'the figures of the units below are not given' },
  'no-cases': {
    zh: '没有案件可算，原文没有说明如何认定',
    en: 'there is no case to divide by, and the source does not say what then',
  },
  'setting-unset': { zh: '尚未设定', en: 'it is not set' },
  'norm-not-for-unit': { zh: '该标准不适用于本单位', en: 'the norm is not for this unit' },
  'benchmark-missing': { zh: '没有给出用作比较的数值', en: 'the value to compare with is not given' },
  'benchmark-definition-unknown': {
    zh: '用作比较的数值口径不明',
    en: 'by what definition the value to compare with was made is not known',
  },
  'benchmark-of-other-year': {
    zh: '用作比较的数值不是上一年度的',
    en: 'the value to compare with is not of the year before',
  },
  'benchmark-made-otherwise': {
    zh: '用作比较的数值口径不同',
    en: 'the value to compare with was made by another definition',
  },
  'outside-validity': { zh: '该口径在本年度不适用', en: 'the definition does not hold for the year' },
  'part-exceeds-whole': {
    zh: '部分大于整体，数字有误',
    en: 'the part exceeds the whole, so a figure is wrong',
  },
  'small-cell': { zh: '数量过小，显示后可能识别到人', en: 'so few that people could be told' },
}
