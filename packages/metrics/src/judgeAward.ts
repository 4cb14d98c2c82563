/**
 * Reads an award criterion by criterion. It gives no verdict, no count of criteria met and no rank, on purpose: suing
 * and petitioning are rights, some criteria count them, and a title decided by a sum would reward whoever keeps people
 * from using them (RL-02, RL-06). What follows is for the officers whom the plan names (RL-08).
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import type { Award, AwardCriterion, AwardPart } from './Award.ts'
import type { AwardAnswer, Benchmark } from './AwardEvidence.ts'
import type {
  AwardCriterionJudged,
  AwardFinding,
  AwardGap,
  AwardJudged,
  AwardPartJudged,
} from './AwardJudged.ts'
import { benchmarkGap, gapFinding, gapOf } from './awardGaps.ts'
import type { MetricValue } from './MetricValue.ts'

/** A value of a metric, of the unit itself or of a unit below it. */
export type AwardValue = { readonly unit?: string; readonly value: MetricValue }

/** What an award is judged with; what is absent is not known. */
export type AwardJudging = {
  readonly year: number
  readonly on: PlainDate
  /** By metric; a part that is judged for each unit looks at those with a unit, any other at those without. */
  readonly values: Readonly<Record<string, readonly AwardValue[]>>
  /** What was found of norms, by the id of their rule. */
  readonly norms?: Readonly<Record<string, Pick<AwardPartJudged, 'finding' | 'because' | 'count'>>>
  readonly answers?: Readonly<Record<string, AwardAnswer>>
  readonly benchmarks?: Readonly<Record<string, Benchmark>>
  readonly settings?: SettingValues
}

/**
 * Each criterion with what was found of it. One failed part fails a criterion; else what can not be compared, what is
 * suppressed and what is open stands, in this order. Answers given after the day are not looked at.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { judgeAward } from '@maplebridge/metrics'
 *
 * const label = { zh: '公共法律服务工作站健全', en: 'Public legal service stations are sound' }
 * const award = {
 *   id: 'township', label, for: 'town', years: { from: 2023, to: 2025 }, cites: ['S3-2-cycle'],
 *   criteria: [{
 *     id: 'stations', number: 4, label, parts: [{ check: 'stations-sound', statement: label }],
 *     force: 'must', cites: ['S3-3.1.4'],
 *   }],
 * } as const
 * const answers = { 'stations-sound': { holds: true, by: 'judicial-office', on: '2023-12-20' } }
 * const judged = (on: string) => judgeAward(award, { year: 2023, on, values: {}, answers }).criteria[0]?.finding
 * assert.deepEqual([judged('2023-12-19'), judged('2023-12-20')], ['open', 'met'])
 * ```
 */
export const judgeAward = (award: Award, judging: AwardJudging): AwardJudged => ({
  ...award,
  year: judging.year,
  isOver: `${judging.year}-12-31` < judging.on,
  criteria: award.criteria.map((criterion) => criterionJudged(criterion, judging)),
})

const criterionJudged = (criterion: AwardCriterion, judging: AwardJudging): AwardCriterionJudged => {
  const parts = criterion.parts.map((part) => partJudged(part, judging))
  const unset = (criterion.needs ?? []).filter((id) => judging.settings?.[id] === undefined)
  // What a figure means is not known before the setting is made, so it can not fail a unit either.
  const finding = unset.length > 0 ? 'open' : together(parts.map((part) => part.finding))
  return { ...criterion, parts, finding, unset }
}

const order: readonly AwardFinding[] = ['not-met', 'not-comparable', 'suppressed', 'open']

/** What holds of several that must all be met. */
const together = (findings: readonly AwardFinding[]): AwardFinding =>
  order.find((finding) => findings.includes(finding)) ?? 'met'

const partJudged = (part: AwardPart, judging: AwardJudging): AwardPartJudged => {
  if ('metric' in part) return metricJudged(part, judging)
  if ('norm' in part) {
    const { norms = {} } = judging
    const found = Object.hasOwn(norms, part.norm) ? norms[part.norm] : undefined
    return { part, ...(found ?? fromGaps([{ why: 'norm-not-for-unit', about: part.norm }])) }
  }
  const { answers = {}, on } = judging
  const given = Object.hasOwn(answers, part.check) ? answers[part.check] : undefined
  if (given === undefined || given.on > on)
    return { part, ...fromGaps([{ why: 'unanswered', about: part.check }]) }
  return { part, finding: given.holds ? 'met' : 'not-met', because: [], answer: given }
}

type MetricPart = Extract<AwardPart, { readonly metric: string }>
type Found = { readonly finding: AwardFinding; readonly because: readonly AwardGap[] }

const metricJudged = (part: MetricPart, judging: AwardJudging): AwardPartJudged => {
  const { values } = judging
  const all = Object.hasOwn(values, part.metric) ? (values[part.metric] ?? []) : []
  if (part.each !== true) {
    const own = all.find(({ unit }) => unit === undefined)
    return { part, ...(own === undefined ? missing(part) : valueFound(own.value, part, judging)) }
  }
  const units = all.flatMap(({ unit, value }) =>
    unit === undefined ? [] : [{ unit, ...valueFound(value, part, judging) }],
  )
  if (units.length === 0) return { part, ...fromGaps([{ why: 'no-units', about: part.metric }]) }
  return {
    part,
    finding: together(units.map(({ finding }) => finding)),
    because: units.flatMap(({ unit, because }) => because.map((gap) => ({ ...gap, unit }))),
    units: units.map(({ unit, finding }) => ({ unit, finding })),
  }
}

const missing = ({ metric }: MetricPart): Found => fromGaps([{ why: 'figure-missing', about: metric }])

/** What a value says of its one target. */
const valueFound = (value: MetricValue, part: MetricPart, judging: AwardJudging): Found => {
  const gap = gapOf(value, { metric: part.metric })
  if (gap !== undefined) return fromGaps([gap])
  const [judged] = value._tag === 'Measured' ? value.targets : []
  if (judged === undefined) return missing(part)
  const { of } = judged.target
  const compared = part.against === undefined || of === undefined ? undefined : benchmarkGap(of, judging)
  if (compared !== undefined) return fromGaps([compared])
  if (judged.is === 'needs-benchmark')
    return fromGaps([{ why: 'benchmark-missing', about: of ?? part.metric }])
  if (judged.is === 'open') return fromGaps([{ why: 'records-open', about: part.metric }])
  return { finding: judged.is, because: [] }
}

const fromGaps = (because: readonly AwardGap[]): Found => ({
  finding: together(because.map(({ why }) => gapFinding[why])),
  because,
})
