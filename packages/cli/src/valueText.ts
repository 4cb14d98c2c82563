/**
 * A measured value as text, or why there is none.
 */
import type { MetricValue } from '@maplebridge/metrics'
import type { MetricDescribed } from '@maplebridge/policy-pack'
import { measureWords as words } from './measureWords.ts'
import type { Language } from './outcome.ts'
import { bracketed } from './printer.ts'

type Unit = Pick<MetricDescribed, 'unit'>

/** A value, its sample, its interval and what is open, as the cells of a row. */
export const valueCells = (value: MetricValue, described: Unit, lang: Language): readonly string[] => {
  if (value._tag !== 'Measured') return [valueText(value, described, lang), '', '', '']
  const { value: ratio, interval, open, per } = value
  const percent = (share: number) => (share * per).toFixed(1)
  return [
    valueText(value, described, lang),
    ratio.denominator === 1 && interval === undefined ? '' : `${ratio.numerator}/${ratio.denominator}`,
    interval === undefined
      ? ''
      : `${words.interval[lang]} ${percent(interval.low)}–${percent(interval.high)}`,
    open.numerator + open.denominator === 0
      ? ''
      : `${words.open[lang]} ${open.numerator}/${open.denominator}`,
  ]
}

/** A value, or why there is none. */
export const valueText = (value: MetricValue, { unit }: Unit, lang: Language): string => {
  switch (value._tag) {
    case 'Measured':
      return `${value.shown} ${unit[lang]}`
    case 'Empty':
      return words.Empty[lang]
    case 'NotCounted':
      return `${words.NotCounted[lang]} ${value.register}`
    case 'PartExceedsWhole':
      return `${words.PartExceedsWhole[lang]} ${value.numerator}/${value.denominator}`
    case 'FigureMissing':
      return `${words.FigureMissing[lang]} ${value.figure}`
    case 'NeedsBenchmark':
      return `${words.NeedsBenchmark[lang]} ${value.of}`
    case 'OutsideValidity':
      return bracketed(words.OutsideValidity[lang], `${value.from ?? ''}..${value.until ?? ''}`, lang)
    case 'Suppressed':
      return `${words.Suppressed[lang]} ${value.below}`
  }
}
