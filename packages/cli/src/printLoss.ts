/**
 * What was lost in translation, as text for a person: how many records fit how well, then each loss, and the codes
 * that nobody knows.
 */
import { type Crosswalk, type LossReport, listIn } from '@maplebridge/dispute'
import { codeWords, fitWords } from './codeWords.ts'
import { namesIn, targetsInWords, type Wording } from './printCodes.ts'
import { titled } from './printer.ts'
import { rows } from './rows.ts'

/** The text of a report. */
export const printLoss = (
  report: LossReport,
  { by, codes, lang }: Wording & { readonly by: Crosswalk },
): string => {
  const from = namesIn(listIn(codes.codeLists, { named: by.from }), lang)
  const to = namesIn(listIn(codes.codeLists, { named: by.to }), lang)
  const counts: readonly (readonly [number, string])[] = [
    ...(['exact', 'broader', 'narrower', 'lossy', 'none'] as const).map(
      (fit) => [report.byFit[fit], fitWords[fit][lang]] as const,
    ),
    [report.notMapped, codeWords.notMapped[lang]],
    [report.unknown, codeWords.unknown[lang]],
    [report.notStated, codeWords.notStated[lang]],
  ]
  const sections = [
    [
      by.label[lang],
      titled(codeWords.records[lang], `${report.records}`, lang),
      ...rows(counts.filter(([count]) => count > 0).map(([count, words]) => [`${count}`, words])),
      ...(report.residual === 0 ? [] : [`${report.residual} ${codeWords.toResidual[lang]}`]),
    ],
    titledLines(
      codeWords.losses[lang],
      report.losses.map(
        ({ code, records, fit, loss, ...row }) =>
          `${records} × ${from(code)} → ${targetsInWords(row, lang, to)}  [${titled(fitWords[fit][lang], loss[lang], lang)}]`,
      ),
    ),
    titledLines(
      codeWords.notMappedCodes[lang],
      report.notMappedCodes.map(({ code, records }) => `${records} × ${from(code)}`),
    ),
    titledLines(
      codeWords.unknownCodes[lang],
      report.unknownCodes.map(
        ({ written, nearest, records }) =>
          `${records} × ${written ?? codeWords.withheld[lang]}${nearest === undefined ? '' : `  ${codeWords.meant[lang]} \`${nearest}\`${{ zh: '？', en: '?' }[lang]}`}`,
      ),
    ),
  ]
  return sections
    .filter(({ length }) => length > 0)
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

const titledLines = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines]
