/**
 * An award as text: each criterion in the plan's order with what was found, each part with its figures, its target and
 * the metric to look at beside it, then what was compared with and where the plan contradicts itself.
 */
import {
  type AwardCriterionJudged,
  type AwardPart,
  type AwardPartJudged,
  awardFindingLabels,
  awardGapLabels,
} from '@maplebridge/metrics'
import type { AwardUnderEdition } from '@maplebridge/policy-pack'
import { forceLabels } from '@maplebridge/rules'
import { awardFigureLines } from './awardFigureLines.ts'
import { awardWords } from './awardWords.ts'
import { pointLines } from './pointLines.ts'
import { heading } from './printAssessment.ts'
import { basis, bracketed, listed, type Printer, titled } from './printer.ts'

/** The text of an award judged under an edition. */
export const printAward = (judged: AwardUnderEdition, printer: Printer): string => {
  const { under, lang } = printer
  const { award, measured, findings } = judged
  const definitions = measured.map(({ definition }) => definition)
  return [
    [
      ...heading({ ...under, dispute: `${award.label[lang]} ${award.year}` }, printer),
      awardWords.noVerdict[lang],
      ...(award.isOver ? [] : [awardWords.notOver[lang]]),
    ].join('\n'),
    ...award.criteria.map((criterion) => criterionLines(criterion, judged, printer).join('\n')),
    ...comparedLines(judged, printer),
    ...(findings.length === 0
      ? []
      : [
          [
            awardWords.contradictions[lang],
            ...findings.map(({ message, cites }) => `  ! ${message[lang]}  [${cites.join(' ')}]`),
          ].join('\n'),
        ]),
    ...pointLines([award, ...award.criteria, ...definitions], printer),
  ].join('\n\n')
}

const criterionLines = (
  { id, number, label, finding, force, cites, inferred, unresolved, unset, parts }: AwardCriterionJudged,
  judged: AwardUnderEdition,
  printer: Printer,
): readonly string[] => {
  const { under, lang } = printer
  const settings = unset.map((setting) =>
    titled(
      awardWords.unset[lang],
      bracketed(under.settings[setting]?.label[lang] ?? setting, setting, lang),
      lang,
    ),
  )
  const remarks = [forceLabels[force][lang], ...(unresolved ?? []).map((point) => `! ${point}`), ...settings]
  return [
    `${titled(`${number}. ${label[lang]}`, awardFindingLabels[finding][lang], lang)}  ${basis({ rule: id, cites, inferred: inferred ?? false }, lang)}`,
    `   ${listed(remarks, lang)}`,
    ...parts.flatMap((part) => partLines(part, judged, printer)),
  ]
}

const partLines = (
  { part, finding, because, units, answer, count }: AwardPartJudged,
  judged: AwardUnderEdition,
  printer: Printer,
): readonly string[] => {
  const { under, lang } = printer
  const said =
    answer === undefined
      ? []
      : [
          [
            awardWords[answer.holds ? 'holds' : 'not'][lang],
            under.bodies[answer.by]?.label[lang] ?? answer.by,
            answer.on,
          ].join({ zh: '，', en: ', ' }[lang]),
        ]
  const why = because.map(({ why: reason, about, unit }) => {
    const gap = titled(about, awardGapLabels[reason][lang], lang)
    return unit === undefined ? gap : `${unit} · ${gap}`
  })
  const counted = count === undefined ? [] : [`${awardWords.has[lang]} ${count}`]
  const remarks = [...said, ...counted, ...why]
  const found = awardFindingLabels[finding][lang]
  return [
    `   · ${titled(labelOf(part, judged, printer), remarks.length === 0 ? found : bracketed(found, listed(remarks, lang), lang), lang)}`,
    ...(units ?? []).map(
      ({ unit, finding: each }) => `     ${titled(unit, awardFindingLabels[each][lang], lang)}`,
    ),
    ...('metric' in part ? awardFigureLines(part, judged, printer) : []),
  ]
}

const labelOf = (part: AwardPart, { measured }: AwardUnderEdition, { under, lang }: Printer): string => {
  if ('check' in part) return part.statement[lang]
  if ('metric' in part)
    return (
      (measured.find(({ metric }) => metric === part.metric)?.label ??
        under.metrics.definitions[part.metric]?.label)?.[lang] ?? part.metric
    )
  return under.norms.rules.find(({ id }) => id === part.norm)?.summary[lang] ?? part.norm
}

const comparedLines = ({ benchmarks }: AwardUnderEdition, { under, lang }: Printer): readonly string[] => {
  const lines = Object.entries(benchmarks).map(
    ([code, { numerator, denominator, year, source, definition }]) =>
      `  · ${titled(under.metrics.figures[code]?.label[lang] ?? code, listed([`${numerator}/${denominator}`, `${year}`, awardWords[definition][lang], source], lang), lang)}`,
  )
  return lines.length === 0 ? [] : [[awardWords.compared[lang], ...lines].join('\n')]
}
