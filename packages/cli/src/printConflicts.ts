/**
 * Clashes and differences as text for a person: the question, each side with its rule and clauses, the smallest case,
 * and which prevails by which clause.
 */
import type { Conflict, ConflictOrder, ConflictSide, Pack } from '@maplebridge/policy-pack'
import { conflictWords, principleWords } from './conflictWords.ts'
import type { Language } from './outcome.ts'
import { bracketed, titled } from './printer.ts'
import { words } from './words.ts'

type Options = { readonly packs: readonly Pack[]; readonly on: string; readonly lang: Language }

/** The text of what a comparison found. */
export const printConflicts = (found: readonly Conflict[], { packs, on, lang }: Options): string => {
  const parts = (['clash', 'differs'] as const).map((kind) => {
    const those = found.filter((each) => each.kind === kind)
    return [
      titled(conflictWords[kind][lang], String(those.length), lang),
      ...those.flatMap((each) => linesOf(each, lang)).map((line) => `  ${line}`),
    ]
  })
  const compared = packs.map(({ manifest: { id, version } }) => `${id} ${version}`).join(' · ')
  return [[compared, `${words.on[lang]} ${on}`], ...parts].map((lines) => lines.join('\n')).join('\n\n')
}

const linesOf = (conflict: Conflict, lang: Language): readonly string[] => [
  conflict.asks[lang],
  ...conflict.sides.map((side) => `  · ${sideLine(side, lang)}`),
  `  ${
    conflict.kind === 'clash'
      ? titled(conflictWords.shownBy[lang], conflict.shownBy[lang], lang)
      : titled(conflictWords.why[lang], conflict.why[lang], lang)
  }`,
  ...(conflict.kind === 'clash' ? [`  ${orderLine(conflict.order, lang)}`] : []),
  ...(conflict.unresolved.length === 0
    ? []
    : [`  ${titled(conflictWords.open[lang], conflict.unresolved.join(' '), lang)}`]),
]

const sideLine = ({ pack, rules, says, cites }: ConflictSide, lang: Language): string =>
  `${says[lang]}  [${[pack, rules.join(' '), cites.join(' ')].join(' · ')}]`

const orderLine = (order: ConflictOrder, lang: Language): string => {
  if (order._tag === 'Undeclared') return conflictWords.undeclared[lang]
  const { rule, over, principle, cites } = order
  return titled(
    conflictWords.prevails[lang],
    `${bracketed(`${rule} > ${over}`, principleWords[principle][lang], lang)}  [${cites.join(' ')}]`,
    lang,
  )
}
