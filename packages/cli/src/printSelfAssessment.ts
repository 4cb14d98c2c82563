/**
 * What a body answered of itself, as text: each list with how far it has come, each item with what was found.
 */
import { type SelfAssessment, selfFindingLabels } from '@maplebridge/accountability'
import { normWords } from './normWords.ts'
import { pointLines } from './pointLines.ts'
import { heading } from './printAssessment.ts'
import { bracketed, listed, type Printer, titled } from './printer.ts'

/** The text of lists read under an edition. */
export const printSelfAssessment = (lists: readonly SelfAssessment[], printer: Printer): string => {
  const { under, lang } = printer
  return [
    heading({ ...under, dispute: normWords.selfAssessment[lang] }, printer).join('\n'),
    ...(lists.length === 0 ? [normWords.noLists[lang]] : []),
    ...lists.map((list) => listLines(list, printer).join('\n')),
    ...pointLines([...lists, ...lists.flatMap((list) => list.items)], printer),
  ].join('\n\n')
}

const listLines = (
  { label, by, items, progress, notNamed, unresolved }: SelfAssessment,
  { under, lang }: Printer,
): readonly string[] => [
  bracketed(label[lang], under.bodies[by]?.label[lang] ?? by, lang),
  `  ${listed(
    [
      `${normWords.inPlace[lang]} ${progress.inPlace}/${progress.of}`,
      `${normWords.unknown[lang]} ${progress.unknown}`,
      `${normWords.notApplicable[lang]} ${progress.notApplicable}`,
      ...(notNamed === 0 ? [] : [`${normWords.notNamed[lang]} ${notNamed}`]),
      ...(unresolved ?? []).map((id) => `! ${id}`),
    ],
    lang,
  )}`,
  ...items.map((item) => {
    const labels = item.problem ? problemLabels : selfFindingLabels
    return `  · ${titled(item.label[lang], labels[item.finding][lang], lang)}  [${item.id} · ${item.cites.join(' ')}]`
  }),
]

/** A problem is in place when it does not exist; in text it is said which. */
const problemLabels: typeof selfFindingLabels = {
  ...selfFindingLabels,
  'in-place': { zh: '问题不存在', en: 'no such problem' },
  'not-in-place': { zh: '问题存在', en: 'a problem' },
}
