/**
 * Why a dispute goes to its body, and what would send it to another, as text for a person.
 */
import type {
  ConsideredRow,
  Edition,
  HoldingRow,
  RouteChanges,
  RouteExplanation,
} from '@maplebridge/policy-pack'
import type { Language } from './outcome.ts'
import { heading } from './printAssessment.ts'
import { basis, bracketed, listed, named, type Printer, titled } from './printer.ts'
import { printRoute } from './printRoute.ts'
import { ruleLines } from './ruleLines.ts'
import { words } from './words.ts'

type Options = { readonly under: Edition; readonly lang: Language }

/** The text of an explanation of a route made under an edition. */
export const printRouteExplanation = (explanation: RouteExplanation, printer: Options): string => {
  const { route, holding, undecided, refuted } = explanation
  const { lang } = printer
  return printed([
    heading(explanation, printer),
    [words.handles[lang], ...printRoute(route, printer)],
    [words.whyBody[lang], ...holding.map((row) => holdingLine(row, lang))],
    [words.bodiesOpen[lang], ...undecided.flatMap((row) => consideredLines(row, printer))],
    [words.bodiesNot[lang], ...refuted.flatMap((row) => consideredLines(row, printer))],
  ])
}

/** The text of what would send a dispute to another body. */
export const printRouteChanges = (answer: RouteChanges, printer: Options): string => {
  const { route, to, body, changes, reassess, larger } = answer
  const { lang, under } = printer
  const target = body === null ? (under.bodies[to]?.label[lang] ?? to) : named(body, lang)
  return printed([
    heading(answer, printer),
    [words.handles[lang], ...printRoute(route, printer)],
    [
      titled(words.wouldSend[lang], target, lang),
      ...changes.map((change) => changeLine(change, lang)),
      ...(changes.length === 0 ? [words.nothingSends[lang]] : []),
      ...(larger ? [words.larger[lang]] : []),
    ],
    [
      words.lookAgain[lang],
      ...reassess.map(({ known, by }) =>
        bracketed(known[lang], by.map((kind) => label(kind, printer)).join(', '), lang),
      ),
    ],
  ])
}

const label = (kind: string, { under, lang }: Printer): string => under.bodies[kind]?.label[lang] ?? kind

const printed = (sections: readonly (readonly string[])[]): string =>
  sections
    .filter(({ length }) => length > 1)
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')

const holdingLine = ({ sentence, reason, givesWayTo }: HoldingRow, lang: Language): string => {
  const line = `· ${sentence[lang]}  ${basis(reason, lang)}`
  const stronger = givesWayTo.map(({ rule }) => rule).join(', ')
  return stronger === '' ? line : `${line}  ${titled(words.givesWay[lang], stronger, lang)}`
}

/** The bodies of a row, then the row with what stands in its way. */
const consideredLines = (row: ConsideredRow, printer: Printer): readonly string[] => {
  const { lang } = printer
  const bodies = row.bodies.map((body) => named(body, lang))
  const lines = ruleLines(row, printer)
  return bodies.length === 0 ? lines : [listed(bodies, lang), ...lines.map((line) => `  ${line}`)]
}

const changeLine = ({ steps, rules, cites }: RouteChanges['changes'][number], lang: Language): string => {
  const told = steps.map(({ phrase, kind }) => bracketed(phrase[lang], words[kind][lang], lang))
  const line = told.length === 0 ? words.thereAlready[lang] : listed(told, lang)
  return `· ${line}  [${[rules.join(' '), cites.join(' ')].join(' · ')}]`
}
