/**
 * What a definition says in one of its parts, in both languages; internal to the package.
 */
import {
  type Counted,
  type DefinitionPart,
  type Metric,
  metricKindLabels,
  roundingLabels,
} from '@maplebridge/metrics'
import { type Label, type Language, renderCondition } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'
import { inBoth } from './inBoth.ts'

/** The words of a definition for one of its parts. */
export const definitionWords = (metric: Metric, part: DefinitionPart, under: Edition): Label => {
  switch (part) {
    case 'kind':
      return metricKindLabels[metric.kind]
    case 'register':
      return registerWords(metric.register, under)
    case 'numerator':
      return countedWords(metric.numerator, metric, under)
    case 'denominator':
      return metric.denominator === undefined ? nothing : countedWords(metric.denominator, metric, under)
    case 'period':
      return periodWords(metric, under)
    case 'unit':
      return unitWords(metric)
    case 'rounding': {
      const { digits, rounding } = metric.display
      const { zh, en } = roundingLabels[rounding]
      return { zh: `保留${digits}位小数，${zh}`, en: `${digits} digits after the point, ${en}` }
    }
    case 'validity':
      return validityWords(metric)
  }
}

const nothing: Label = { zh: '无', en: 'none' }

const unitWords = ({ unit, display: { per } }: Metric): Label =>
  per === 1 ? unit : { zh: `${unit.zh}（以每${per}计）`, en: `${unit.en} (for each ${per})` }

const registerWords = (register: string | undefined, { metrics }: Edition): Label =>
  register === undefined
    ? { zh: '不用台账，只用其他来源的数字', en: 'no register, only figures from elsewhere' }
    : (metrics.registers[register]?.label ?? { zh: register, en: register })

const countedWords = (counted: Counted, { register = '' }: Metric, { metrics, settings }: Edition): Label => {
  if ('figure' in counted) {
    const labels = [counted.figure, ...(counted.and ?? [])].map(
      (code) => metrics.figures[code]?.label ?? { zh: code, en: code },
    )
    return { zh: labels.map(({ zh }) => zh).join('＋'), en: labels.map(({ en }) => en).join(' + ') }
  }
  const facts = metrics.registers[register]?.fields ?? {}
  return inBoth((language: Language) => renderCondition(counted.where, { in: language, facts, settings }))
}

const periodWords = ({ register = '', period, snapshot }: Metric, { metrics }: Edition): Label => {
  if (snapshot === true) return { zh: '期末时点', en: 'as it stood on the last day' }
  if (period === undefined) return { zh: '由数字的来源决定', en: 'as the source of the figures has it' }
  return metrics.registers[register]?.fields[period]?.label ?? { zh: period, en: period }
}

const validityWords = ({ from, until }: Metric): Label => {
  if (from === undefined && until === undefined) return { zh: '没有限定', en: 'not limited' }
  return {
    zh: [from && `自${from}起`, until && `至${until}前`].filter(Boolean).join('，'),
    en: [from && `from ${from}`, until && `before ${until}`].filter(Boolean).join(', '),
  }
}
