/**
 * Measured values as text: each metric with its definition and what to look at beside it, a row for each area; then what
 * could not be measured, and what was not counted.
 */
import { type MetricValue, shown, type TargetJudged } from '@maplebridge/metrics'
import type { AreaMeasured, Measurements, MetricDescribed, ValueMeasured } from '@maplebridge/policy-pack'
import { forceLabels } from '@maplebridge/rules'
import { measureWords as words } from './measureWords.ts'
import type { Language } from './outcome.ts'
import { pointLines } from './pointLines.ts'
import { heading } from './printAssessment.ts'
import { bracketed, listed, type Printer, titled } from './printer.ts'
import { type FileRead, readLines } from './printRead.ts'
import { rows } from './rows.ts'
import { valueCells, valueText } from './valueText.ts'

/** Values as they are printed, with the files that they come from. */
export type Printed = Omit<Measurements, 'read'> & { readonly read: readonly FileRead[] }

/** The text of values measured under an edition. */
export const printMeasurements = (measured: Printed, printer: Printer): string => {
  const { under, lang } = printer
  const { metrics, during } = measured
  const title = `${words.title[lang]} ${during.from}..${during.to}`
  const isNumber = new Set(metrics.filter((metric) => isMeasured(metric, measured)))
  return [
    heading({ ...under, dispute: title }, printer).join('\n'),
    ...[...isNumber].map((metric) => metricLines(metric, measured, printer).join('\n')),
    ...notMeasured(
      metrics.filter((metric) => !isNumber.has(metric)),
      measured,
      lang,
    ),
    ...unplacedLines(measured, lang),
    ...differenceLines(measured, lang),
    ...readLines(measured.read, lang),
    ...pointLines(
      [...isNumber].map(({ definition }) => definition),
      printer,
    ),
  ].join('\n\n')
}

type Row = { readonly area?: string; readonly values: readonly ValueMeasured[] }

const rowsOf = ({ all, areas }: Pick<Measurements, 'all' | 'areas'>): readonly Row[] => [
  ...areas.map(({ area, values }: AreaMeasured): Row => ({ area, values })),
  { values: all },
]

const valueIn = ({ values }: Row, metric: string | undefined): MetricValue | undefined =>
  values.find((each) => each.metric === metric)?.value

/** Whether any area has a value that says something of the place, and not only that nothing was given. */
const isMeasured = ({ metric }: MetricDescribed, measured: Printed): boolean =>
  rowsOf(measured).some((row) => {
    const tag = valueIn(row, metric)?._tag
    return tag === 'Measured' || tag === 'Suppressed' || tag === 'PartExceedsWhole'
  })

const metricLines = (described: MetricDescribed, measured: Printed, printer: Printer): readonly string[] => {
  const { lang, under } = printer
  const { metric, label, counter, bentBy, touches, definition } = described
  const other = measured.metrics.find((each) => each.metric === counter)
  const cells = rowsOf(measured).flatMap((row) => {
    const value = valueIn(row, metric)
    if (value === undefined) return []
    const beside = valueIn(row, counter)
    return [
      [
        `  ${placeText(row.area, lang)}`,
        ...valueCells(value, described, lang),
        ...(other === undefined || beside === undefined
          ? []
          : [`${words.beside[lang]} ${valueText(beside, other, lang)}`]),
      ],
    ]
  })
  return [
    `${label[lang]}  [${[metric, definition.cites.join(' ')].join(' · ')}]`,
    `  ${listed([words[definition.formula][lang], `${definition.pack} ${definition.version}`, ...definition.unresolved.map((id) => `! ${id}`)], lang)}`,
    ...rows(cells),
    ...targetLines(valueIn({ values: measured.all }, metric), described, lang),
    ...(other === undefined
      ? []
      : [`  ${titled(words.beside[lang], `${other.label[lang]} [${other.metric}]`, lang)}`]),
    ...(bentBy === undefined ? [] : [`  ${titled(words.bentBy[lang], bentBy[lang], lang)}`]),
    ...(touches === undefined
      ? []
      : [
          `  ! ${words.lawful[lang]} (${touches.map((id) => under.redLines.find((line) => line.id === id)?.id ?? id).join(' ')})`,
        ]),
  ]
}

const placeText = (area: string | undefined, lang: Language): string => {
  if (area === undefined) return words.all[lang]
  return area === '' ? words.noArea[lang] : area
}

const targetLines = (
  value: MetricValue | undefined,
  described: MetricDescribed,
  lang: Language,
): readonly string[] =>
  value?._tag === 'Measured' ? value.targets.map((judged) => targetLine(judged, described, lang)) : []

const targetLine = (
  { target, is, due }: TargetJudged,
  { display, unit }: MetricDescribed,
  lang: Language,
): string => {
  const bound =
    target.of === undefined
      ? `${shown(target.bound, display)} ${unit[lang]}`
      : `${target.bound.numerator}/${target.bound.denominator} ${words.timesBenchmark[lang]} ${target.of}`
  const by = target.by === undefined ? '' : ` ${words.by[lang]} ${target.by}`
  const answer = due || is === 'met' ? words[is][lang] : bracketed(words[is][lang], `${target.by}`, lang)
  return `  ${titled(`${forceLabels[target.force][lang]} ${words[target.direction][lang]} ${bound}${by}`, answer, lang)}  [${target.cites.join(' ')}]`
}

const notMeasured = (
  metrics: readonly MetricDescribed[],
  { all }: Printed,
  lang: Language,
): readonly string[] => {
  const lines = metrics.flatMap((described) => {
    const value = valueIn({ values: all }, described.metric)
    return value === undefined ? [] : [[`  ${described.metric}`, valueText(value, described, lang)]]
  })
  return lines.length === 0 ? [] : [[words.notMeasured[lang], ...rows(lines)].join('\n')]
}

const unplacedLines = ({ unplaced }: Printed, lang: Language): readonly string[] =>
  unplaced.length === 0
    ? []
    : [
        [
          words.unplaced[lang],
          ...unplaced.map(
            ({ area, why, among }) =>
              `  ${titled(placeText(area, lang), [words[why][lang], ...among].join(' '), lang)}`,
          ),
        ].join('\n'),
      ]

const differenceLines = ({ differences }: Printed, lang: Language): readonly string[] =>
  differences.length === 0
    ? []
    : [
        [
          words.differences[lang],
          ...differences.map(
            ({ metric, part, all, sum }) =>
              `  ${metric} (${part}): ${words.given[lang]} ${all}, ${words.sum[lang]} ${sum}`,
          ),
        ].join('\n'),
      ]
