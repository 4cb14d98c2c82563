/**
 * A metric in words of one language: what is counted over what, by which day, how it is shown, what is wanted of it.
 */
import { type Metric, shown } from '@maplebridge/metrics'
import { forceLabels, type Language, renderCondition } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'

/** The edition whose labels are used, and the language. */
type InWords = { readonly under: Edition; readonly in: Language }

type Counted = Metric['numerator']
type Target = NonNullable<Metric['targets']>[number]

const words = {
  en: {
    every: 'every line',
    shareOf: 'of',
    ratioOf: 'to',
    snapshot: 'as it stands at the end of the period',
    figures: 'as given for the period',
    change: 'against the same count of the earlier period',
    by: (field: string) => `by “${field}”`,
    digits: (digits: number) => `${digits} ${digits === 1 ? 'digit' : 'digits'}`,
    rounding: { 'half-up': 'half up', 'half-even': 'half to even', truncate: 'cut off' },
    'at-least': 'at least',
    'at-most': 'at most',
    until: (day: string) => `by ${day}`,
    times: (label: string) => ` of ${label}`,
    ranked: (many: number) => `bodies may be compared from ${many} cases on`,
    unranked: 'bodies are not compared',
    hidden: (below: number) => `numbers above 0 and below ${below} are not shown`,
    from: (day: string) => `for periods from ${day} on`,
    before: (day: string) => `for periods that end before ${day}`,
    between: ', ',
  },
  zh: {
    every: '全部记录',
    shareOf: '÷',
    ratioOf: '÷',
    snapshot: '以期末状态为准',
    figures: '按本期提供的数字',
    change: '与上一期同一数字相比',
    by: (field: string) => `按“${field}”归入期间`,
    digits: (digits: number) => `保留${digits}位小数`,
    rounding: { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', truncate: '截断' },
    'at-least': '不低于',
    'at-most': '不高于',
    until: (day: string) => `，截至${day}`,
    times: (label: string) => `×${label}`,
    ranked: (many: number) => `满${many}件方可比较`,
    unranked: '不作单位之间的比较',
    hidden: (below: number) => `大于0、小于${below}的数不显示`,
    from: (day: string) => `适用于${day}以后的期间`,
    before: (day: string) => `适用于${day}以前结束的期间`,
    between: '，',
  },
} as const

/**
 * What is counted, and over what.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, countedInWords } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'donghu' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
 * const metric = under.metrics.definitions['disposed-of-found']
 * assert.ok(metric)
 * const words = countedInWords(metric, { under, in: 'en' })
 * assert.equal(words, 'Register of disputes: [“Dealt with” is yes] of every line')
 * ```
 */
export const countedInWords = (metric: Metric, wording: InWords): string => {
  const { numerator, denominator, kind, register } = metric
  const { under, in: language } = wording
  const name = register === undefined ? undefined : under.metrics.registers[register]?.label[language]
  const whole =
    denominator === undefined
      ? []
      : [
          words[language][`${kind === 'share' ? 'share' : 'ratio'}Of`],
          partWords(denominator, metric, wording),
        ]
  const text = [partWords(numerator, metric, wording), ...whole].join(' ')
  const colon = language === 'zh' ? '：' : ': '
  return name === undefined ? text : `${name}${colon}${text}`
}

const partWords = (counted: Counted, { register = '' }: Metric, { under, in: language }: InWords): string => {
  if ('where' in counted) {
    const isEvery = 'all' in counted.where && counted.where.all.length === 0
    const facts = under.metrics.registers[register]?.fields ?? {}
    return isEvery
      ? words[language].every
      : `[${renderCondition(counted.where, { in: language, facts, settings: under.settings })}]`
  }
  const codes = [counted.figure, ...(counted.and ?? [])]
  const named = codes.map((code) => under.metrics.figures[code]?.label[language] ?? code)
  return `[${named.join(' + ')}]`
}

/**
 * Which day puts a line into a period, and how the value is shown and kept from misuse.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, displayInWords } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'donghu' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
 * const metric = under.metrics.definitions['disposed-of-found']
 * assert.ok(metric)
 * assert.deepEqual(displayInWords(metric, { under, in: 'en' })[0], 'by “Found on”')
 * ```
 */
export const displayInWords = (metric: Metric, { under, in: language }: InWords): readonly string[] => {
  const {
    kind,
    period,
    snapshot,
    register = '',
    unit,
    display,
    rankableFrom,
    suppressBelow,
    from,
    until,
  } = metric
  const said = words[language]
  const field = period === undefined ? undefined : under.metrics.registers[register]?.fields[period]
  const basis = field !== undefined ? said.by(field.label[language]) : snapshot ? said.snapshot : said.figures
  const isWhole = kind === 'count'
  return [
    [basis, ...(kind === 'change' ? [said.change] : [])].join(said.between),
    [unit[language], ...(isWhole ? [] : [said.digits(display.digits), said.rounding[display.rounding]])].join(
      said.between,
    ),
    ...(isWhole ? [] : [rankableFrom === undefined ? said.unranked : said.ranked(rankableFrom)]),
    ...(suppressBelow === undefined ? [] : [said.hidden(suppressBelow)]),
    ...(from === undefined ? [] : [said.from(from)]),
    ...(until === undefined ? [] : [said.before(until)]),
  ]
}

/**
 * What a plan wants of a value, by when and how strongly.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, targetInWords } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'donghu' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
 * const metric = under.metrics.definitions['disposed-of-found']
 * const [target] = metric?.targets ?? []
 * assert.ok(metric && target)
 * assert.equal(targetInWords(target, { metric, under, in: 'en' }), 'at least 95 % (strives to)')
 * ```
 */
export const targetInWords = (
  { direction, bound, of, by, force }: Target,
  { metric, under, in: language }: InWords & { readonly metric: Metric },
): string => {
  const said = words[language]
  const digits =
    [0, 1, 2].find((each) =>
      Number.isInteger((bound.numerator * metric.display.per * 10 ** each) / bound.denominator),
    ) ?? 2
  const per = of === undefined ? metric.display.per : 100
  const number = shown(bound, { per, digits, rounding: 'half-up' })
  const unit = of === undefined ? metric.unit[language] : '%'
  const relative = of === undefined ? '' : said.times(under.metrics.figures[of]?.label[language] ?? of)
  const spaced =
    unit === '%' || language === 'zh'
      ? `${number}${unit === '%' && language === 'en' ? ' ' : ''}${unit}`
      : `${number} ${unit}`
  const limit = by === undefined ? '' : `${language === 'en' ? ' ' : ''}${said.until(by)}`
  const strength = forceLabels[force][language]
  return language === 'zh'
    ? `${said[direction]}${spaced}${relative}${limit}（${strength}）`
    : `${said[direction]} ${spaced}${relative}${limit} (${strength})`
}
