/**
 * The cases of a pack that were run, and which rules they decide, as lines.
 */
import type { CaseRun, CoveredRule, OutcomeDifference } from '@maplebridge/policy-pack/authoring'
import { authoringWords } from './authoringWords.ts'
import type { Language } from './outcome.ts'
import { bracketed, titled } from './printer.ts'

/** Each case with what differs from what it expects, and how many passed. */
export const printRuns = (runs: readonly CaseRun[], lang: Language): readonly string[] => {
  const passed = runs.filter((run) => run.passed).length
  return [
    ...runs.flatMap((run) => [
      `${run.passed ? '✓' : '✗'} ${bracketed(run.title[lang], run.case, lang)}`,
      ...run.differences.map((each) => `    ${difference(each, lang)}`),
      ...run.issues.map(({ path, message }) => `    ${path.join('.')}: ${message[lang]}`),
    ]),
    `${passed} ${authoringWords.passed[lang]}, ${runs.length - passed} ${authoringWords.failed[lang]}`,
  ]
}

const difference = ({ of, before, after }: OutcomeDifference, lang: Language): string => {
  const { expected, found } = authoringWords
  return `${authoringWords[of][lang]}: ${expected[lang]} ${before} → ${found[lang]} ${after}`
}

/** The lines that say what the case of a run would take: expected before, found after. */
export const changeLines = (run: CaseRun, lang: Language): readonly string[] =>
  run.differences.map(
    ({ of, before, after }) =>
      `Outcome: ${authoringWords.case[lang]} ${run.case}: ${authoringWords[of][lang]} ${before} → ${after}`,
  )

/** How many rules the cases decide both ways, and the others with what is missing. */
export const printCoverage = (coverage: readonly CoveredRule[], lang: Language): readonly string[] => {
  const covered = coverage.filter((rule) => rule.covered).length
  return [
    titled(authoringWords.coverage[lang], `${covered} / ${coverage.length}`, lang),
    ...coverage
      .filter((rule) => !rule.covered)
      .map((rule) => `  ${rule.section} ${rule.rule}: ${lacking(rule)[lang]} · ${rule.summary[lang]}`),
  ]
}

const lacking = ({ holdsIn, failsIn }: CoveredRule) => {
  if (holdsIn.length > 0) return authoringWords.neverFails
  return failsIn.length > 0 ? authoringWords.neverHolds : authoringWords.neither
}
