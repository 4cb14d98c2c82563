/**
 * Norms judged against a staffing table, as text: each norm with its clauses, how many bodies meet it, and each body
 * with what was found and why. Bodies stand in the order of the table.
 */
import { type NormFinding, type NormJudged, normFindingLabels } from '@maplebridge/accountability'
import type { StaffingJudged } from '@maplebridge/policy-pack'
import { forceLabels, renderCondition } from '@maplebridge/rules'
import { normWords } from './normWords.ts'
import type { Language } from './outcome.ts'
import { pointLines } from './pointLines.ts'
import { heading } from './printAssessment.ts'
import { basis, bracketed, listed, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The text of norms judged under an edition. */
export const printNorms = ({ norms, withoutNorm }: StaffingJudged, printer: Printer): string => {
  const { under, lang } = printer
  return [
    heading({ ...under, dispute: normWords.norms[lang] }, printer).join('\n'),
    ...(norms.length === 0 ? [normWords.noNorms[lang]] : []),
    ...norms.map((norm) => normLines(norm, printer).join('\n')),
    ...(withoutNorm.length === 0
      ? []
      : [titled(normWords.withoutNorm[lang], listed(withoutNorm, lang), lang)]),
    ...pointLines(
      norms.map(({ reason }) => reason),
      printer,
    ),
  ].join('\n\n')
}

const normLines = ({ reason, due, bodies, together, totals }: NormJudged, printer: Printer) => {
  const { lang } = printer
  const kinds = (of: readonly string[]): string =>
    listed(
      of.map((kind) => kindText(kind, printer)),
      lang,
    )
  return [
    `· ${reason.summary[lang]}  ${basis(reason, lang)}`,
    `  ${listed([forceLabels[reason.force][lang], ...dueText(due, lang), ...reason.unresolved.map((id) => `! ${id}`)], lang)}`,
    ...(bodies.length === 0 ? [] : [totalsLine(totals, printer)]),
    ...(bodies.length === 0 && together === undefined ? [`    ${normWords.noBodies[lang]}`] : []),
    ...bodies.map(({ body, kind, finding }) =>
      findingLine(bracketed(body, kindText(kind, printer), lang), finding, printer),
    ),
    ...(together?.parts ?? []).map(({ of, finding }) => findingLine(kinds(of), finding, printer)),
    ...(together === undefined ? [] : [findingLine(normWords.together[lang], together.all, printer)]),
  ]
}

const dueText = (due: NormJudged['due'], lang: Language): readonly string[] => {
  if (due === undefined) return []
  const by = `${normWords.by[lang]} ${due.by}`
  return [due.isPast ? bracketed(by, normWords.past[lang], lang) : by]
}

const kindText = (kind: string, { under, lang }: Printer): string => under.bodies[kind]?.label[lang] ?? kind

const totalsLine = ({ met, of, unknown, notApplicable }: NormJudged['totals'], { lang }: Printer): string =>
  `  ${listed(
    [
      `${normWords.met[lang]} ${met}/${of}`,
      `${normWords.unknown[lang]} ${unknown}`,
      `${normWords.notApplicable[lang]} ${notApplicable}`,
    ],
    lang,
  )}`

const findingLine = (subject: string, finding: NormFinding, printer: Printer): string =>
  `    ${titled(subject, findingText(finding, printer), printer.lang)}`

const findingText = (finding: NormFinding, { under, lang }: Printer): string => {
  const label = normFindingLabels[finding._tag][lang]
  const has = (count: number): string => `${normWords.actual[lang]} ${count}`
  switch (finding._tag) {
    case 'Met':
      return bracketed(label, has(finding.count), lang)
    case 'Short':
    case 'Above':
      return bracketed(`${label} ${normWords.byHow[lang]}${finding.by}`, has(finding.count), lang)
    case 'NotApplicable': {
      const wording = { in: lang, facts: under.norms.facts, settings: under.settings }
      const failed = finding.because.map(({ test }) => renderCondition(test, wording))
      return bracketed(label, titled(normWords.notTheCase[lang], listed(failed, lang), lang), lang)
    }
    case 'Open':
      return bracketed(label, `${words.setIt[lang]} ${finding.setting}`, lang)
    case 'Reported':
      return [
        `${label} ${finding.reported}`,
        ...(finding.count === undefined ? [] : [has(finding.count)]),
      ].join({ zh: '，', en: ', ' }[lang])
    case 'Unknown':
      return bracketed(
        label,
        `${words.needs[lang]} ${[...finding.missingFacts, ...finding.unsetSettings].join(', ')}`,
        lang,
      )
  }
}
