/**
 * The figures behind a criterion of an award, as lines of text: value, parts and interval of the unit itself or of each
 * unit below, what is asked, and what to look at beside it. What is suppressed is not printed.
 */
import { type AwardPart, type Metric, shown, type Target } from '@maplebridge/metrics'
import type { AwardUnderEdition } from '@maplebridge/policy-pack'
import { awardWords } from './awardWords.ts'
import type { Language } from './outcome.ts'
import { bracketed, listed, type Printer, titled } from './printer.ts'

type Measured = AwardUnderEdition['measured'][number]

/** The lines of one metric; a counter-metric without a value is named all the same. */
export const awardFigureLines = (
  { metric }: Extract<AwardPart, { readonly metric: string }>,
  { measured }: AwardUnderEdition,
  { under, lang }: Printer,
): readonly string[] => {
  const own = measured.filter((each) => each.metric === metric)
  const definition = under.metrics.definitions[metric]
  if (definition === undefined) return []
  const { counter, targets = [], bentBy, touches } = definition
  const beside = measured.filter((each) => each.metric === counter).flatMap((each) => valueText(each, lang))
  const counterLabel = counter === undefined ? undefined : under.metrics.definitions[counter]?.label[lang]
  return [
    ...own.flatMap((each) => valueText(each, lang)).map((text) => `     ${text}`),
    ...targets.map(
      (target) =>
        `     ${titled(awardWords.target[lang], targetText(target, definition, { under, lang }), lang)}  [${target.cites.join(' ')}]`,
    ),
    ...(counterLabel === undefined
      ? []
      : [
          `     ${titled(awardWords.counter[lang], bracketed(counterLabel, beside.length === 0 ? awardWords.notGiven[lang] : listed(beside, lang), lang), lang)}`,
        ]),
    ...(bentBy === undefined ? [] : [`     ${titled(awardWords.bentBy[lang], bentBy[lang], lang)}`]),
    ...(touches === undefined ? [] : [`     ! ${titled(touches.join(' '), awardWords.lawful[lang], lang)}`]),
  ]
}

const valueText = ({ value, unit, below }: Measured, lang: Language): readonly string[] => {
  if (value._tag !== 'Measured') return []
  const { numerator, denominator } = value.value
  const { interval, open } = value
  const unknown = Math.max(open.numerator, open.denominator)
  const text = [
    `${value.shown} ${unit[lang]}`,
    ...(denominator === 1 ? [] : [`${numerator}/${denominator}`]),
    ...(interval === undefined
      ? []
      : [
          `${awardWords.interval[lang]} ${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)}`,
        ]),
    ...(unknown === 0 ? [] : [`${awardWords.notKnownOf[lang]} ${unknown}`]),
  ].join({ zh: '，', en: ', ' }[lang])
  return [below === undefined ? text : titled(below, text, lang)]
}

const targetText = (
  { direction, bound, of }: Target,
  { display, unit }: Metric,
  { under, lang }: Printer,
): string => {
  if (of === undefined) return `${awardWords[direction][lang]} ${shown(bound, display)} ${unit[lang]}`
  const percent = `${shown(bound, { per: 100, digits: 0, rounding: 'half-up' })}%`
  const figure = under.metrics.figures[of]?.label[lang] ?? of
  return {
    zh: `${awardWords[direction].zh}“${figure}”${awardWords.of.zh}${percent}`,
    en: `${awardWords[direction].en} ${percent} ${awardWords.of.en} "${figure}"`,
  }[lang]
}
