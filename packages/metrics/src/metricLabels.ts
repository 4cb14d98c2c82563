/**
 * Words for the parts of definitions and of changes.
 */
import type { Label } from '@maplebridge/rules'
import type { ChangePart } from './ChangeExplained.ts'
import type { DefinitionPart } from './DefinitionPart.ts'
import type { Rounding } from './Display.ts'
import type { CorrectionReason } from './FrozenReturn.ts'
import type { Metric } from './Metric.ts'

/** What a change of a rate is made of, in words. */
export const changePartLabels: Readonly<Record<ChangePart, Label>> = {
  reality: { zh: '实际发生', en: 'What happened' },
  definition: { zh: '口径', en: 'What is counted' },
  population: { zh: '人口（分母）', en: 'Over how many it is stated' },
  boundary: { zh: '区划', en: 'Where the borders run' },
}

/** The parts of a definition, in words. */
export const definitionPartLabels: Readonly<Record<DefinitionPart, Label>> = {
  kind: { zh: '指标种类', en: 'Kind of figure' },
  register: { zh: '台账', en: 'Register' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  period: { zh: '计入期间的日期', en: 'Date that decides the period' },
  unit: { zh: '单位', en: 'Unit' },
  rounding: { zh: '小数位与修约', en: 'Digits and rounding' },
  validity: { zh: '适用期间', en: 'Days for which it holds' },
}

/** The kinds of figures, in words. */
export const metricKindLabels: Readonly<Record<Metric['kind'], Label>> = {
  share: { zh: '占比', en: 'share' },
  ratio: { zh: '比率', en: 'ratio' },
  count: { zh: '数量', en: 'count' },
  change: { zh: '增减', en: 'change' },
}

/** Ways of rounding, in words. */
export const roundingLabels: Readonly<Record<Rounding, Label>> = {
  'half-up': { zh: '四舍五入', en: 'half up' },
  'half-even': { zh: '四舍六入五成双', en: 'half to even' },
  truncate: { zh: '截去', en: 'cut off' },
}

/** Why a return was corrected, in words. */
export const correctionReasonLabels: Readonly<Record<CorrectionReason, Label>> = {
  'late-records': { zh: '补登记', en: 'Records came in late' },
  'records-withdrawn': { zh: '撤销登记', en: 'Records were withdrawn' },
  miscounted: { zh: '计数有误', en: 'It was miscounted' },
  'definition-misread': { zh: '误解口径', en: 'The definition was misread' },
  'boundaries-changed': { zh: '区划调整', en: 'The borders were changed' },
}
