/**
 * What is wrong with the evidence for an award: a year it is not held for, figures, records, facts and answers that no
 * criterion asks, bodies that do not exist. Internal to the package.
 */
import type { Award, AwardEvidence, AwardFigures } from '@maplebridge/metrics'
import type { Edition } from './Edition.ts'
import { factIssues } from './factIssues.ts'
import type { Issue } from './Issue.ts'
import { issue, unknownCode } from './unknownCode.ts'

/** The issues of the evidence, all at once. */
export const awardEvidenceIssues = (
  evidence: AwardEvidence,
  { award, under }: { readonly award: Award; readonly under: Edition },
): readonly Issue[] => {
  const { year, benchmarks = {}, facts = {}, answers = {}, units = {} } = evidence
  const { from, to } = award.years
  const parts = award.criteria.flatMap((criterion) => criterion.parts)
  const checks = parts.flatMap((part) => ('check' in part ? [part.check] : []))
  return [
    ...(year < from || year > to ? [issue('out-of-domain', ['year'], outside(year, award))] : []),
    ...inFigures(evidence, under, []),
    ...Object.entries(units).flatMap(([unit, figures]) => inFigures(figures, under, ['units', unit])),
    ...unknownIn(benchmarks, Object.keys(under.metrics.figures), ['benchmarks']),
    ...Object.entries(facts).flatMap(([id, value]) =>
      factIssues(id, value, { facts: under.norms.facts, on: under.on, at: ['facts'] }),
    ),
    ...unknownIn(answers, checks, ['answers']),
    ...Object.entries(answers).flatMap(([check, { by }]) =>
      Object.hasOwn(under.bodies, by)
        ? []
        : [unknownCode('unknown-kind', ['answers', check, 'by'], by, Object.keys(under.bodies))],
    ),
  ]
}

const inFigures = (
  { figures = {}, records = {}, tallies = {} }: AwardFigures,
  { metrics, on }: Edition,
  at: Issue['path'],
): readonly Issue[] => [
  ...unknownIn(figures, Object.keys(metrics.figures), [...at, 'figures']),
  ...unknownIn(tallies, Object.keys(metrics.definitions), [...at, 'tallies']),
  ...Object.keys(tallies)
    .filter((id) => Object.hasOwn(records, metrics.definitions[id]?.register ?? ''))
    .map((id) => issue('duplicate-id', [...at, 'tallies', id], countedTwice)),
  ...unknownIn(records, Object.keys(metrics.registers), [...at, 'records']),
  ...Object.entries(records).flatMap(([register, lines]) => {
    const fields = metrics.registers[register]?.fields
    return fields === undefined
      ? []
      : lines.flatMap((line, nth) =>
          Object.entries(line).flatMap(([id, value]) =>
            factIssues(id, value, { facts: fields, on, at: [...at, 'records', register, nth] }),
          ),
        )
  }),
]

const unknownIn = (given: object, known: readonly string[], at: Issue['path']): readonly Issue[] =>
  Object.keys(given)
    .filter((id) => !known.includes(id))
    .map((id) => unknownCode('unknown-value', [...at, id], id, known))

const countedTwice = {
  zh: '同一台账既给出了记录又给出了计数；请只给其中之一',
  en: 'the records of its register are given too; give either the records or the tally',
}
const outside = (year: number, { years: { from, to } }: Award) => ({
  zh: `该称号的创建年度为 ${from} 年至 ${to} 年，没有 ${year} 年；请改用其中一年`,
  en: `the award is held for ${from} to ${to}, not for ${year}; name one of these years`,
})
