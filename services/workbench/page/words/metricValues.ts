/**
 * A measured value in words, or why there is none; and why bodies are not compared by it.
 */
import type { Metric, MetricValue } from '@maplebridge/metrics'
import type { Edition, MetricDescribed } from '@maplebridge/policy-pack'
import type { Label, Language } from '@maplebridge/rules'
import type { StringKey } from '../strings.ts'

type Measured = Extract<MetricValue, { readonly _tag: 'Measured' }>
/** The language of the page and the ways to speak it. */
type Saying = {
  readonly language: { readonly value: Language }
  readonly say: (label: Label) => string
  readonly t: (key: StringKey, names?: Readonly<Record<string, string | number>>) => string
}
type Described = Pick<MetricDescribed, 'unit' | 'display'>

/** A value with its unit, or why there is none. */
export const valueText = (
  value: MetricValue,
  { unit, edition: { metrics }, t, say, language }: Saying & Described & { readonly edition: Edition },
): string => {
  switch (value._tag) {
    case 'Measured':
      return withUnit(value.shown, { unit, say, language })
    case 'Empty':
      return t('emptyValue')
    case 'NotCounted': {
      const label = metrics.registers[value.register]?.label
      return t('notCountedValue', { register: label === undefined ? value.register : say(label) })
    }
    case 'PartExceedsWhole':
      return t('partExceeds', { n: value.numerator, all: value.denominator })
    case 'FigureMissing': {
      const label = metrics.figures[value.figure]?.label
      return t('figureMissing', { figure: label === undefined ? value.figure : say(label) })
    }
    case 'NeedsBenchmark':
      return t('benchmarkMissing')
    case 'OutsideValidity':
      return t('outsideValidity')
    case 'Suppressed':
      return t('suppressedShort', { n: value.below })
  }
}

/** A number with its unit. */
export const withUnit = (
  shown: string,
  { unit, say, language }: Pick<MetricDescribed, 'unit'> & Pick<Saying, 'say' | 'language'>,
): string => {
  const words = say(unit)
  if (language.value === 'zh') return `${shown}${words}`
  // A sign stays with its number.
  return words === '%' ? `${shown}\u00a0%` : `${shown} ${words}`
}

/** The interval of a value in its unit, such as `71.0–79.5`; none when it has none. */
export const intervalText = (
  value: MetricValue,
  { display }: Pick<Described, 'display'>,
): string | undefined => {
  if (value._tag !== 'Measured' || value.interval === undefined) return undefined
  const { low, high } = value.interval
  return [low, high].map((end) => (end * value.per).toFixed(display.digits)).join('–')
}

/** What was counted: so many of so many. A count is its own sample. */
export const sampleText = (value: MetricValue, { kind, t }: Pick<Metric, 'kind'> & Pick<Saying, 't'>) => {
  if (value._tag !== 'Measured' || kind === 'count') return undefined
  const { numerator, denominator } = value.value
  return t(kind === 'share' ? 'sampleOf' : 'sampleOver', {
    n: numerator.toLocaleString('en'),
    all: denominator.toLocaleString('en'),
  })
}

/** Why bodies are not compared by a value; nothing when they may be. */
export const notComparedBecause = (
  { value, open, comparable }: Measured,
  { rankableFrom, t }: Pick<Metric, 'rankableFrom'> & Pick<Saying, 't'>,
): readonly string[] => {
  if (comparable) return []
  if (rankableFrom === undefined) return [t('neverCompared')]
  return [
    ...(value.denominator < rankableFrom ? [t('tooFew', { n: rankableFrom })] : []),
    ...(open.numerator + open.denominator > 0 ? [t('someOpen')] : []),
  ]
}
