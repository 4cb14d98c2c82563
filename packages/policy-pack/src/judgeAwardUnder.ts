/**
 * An award of a plan against what a unit shows: figures are measured, norms judged, answers read, criterion by
 * criterion. It says nothing of the award as a whole.
 */
import { judgeNorms } from '@maplebridge/accountability'
import {
  type Award,
  type AwardEvidence,
  type AwardFigures,
  type AwardJudging,
  type AwardValue,
  benchmarkGap,
  judgeAward,
  type Metric,
  type MetricTallies,
  tallyOf,
} from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import { type AwardEvidenceInvalidError, awardEvidenceInvalid } from './AwardEvidenceInvalidError.ts'
import type { AwardUnderEdition } from './AwardUnderEdition.ts'
import { type AwardUnknownError, awardUnknown } from './AwardUnknownError.ts'
import { awardEvidenceIssues } from './awardEvidenceIssues.ts'
import { awardNormFound } from './awardNormFound.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'
import type { MetricMeasured } from './MetricMeasured.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { definitionsOf, measureUnder } from './measureUnder.ts'
import { metricFindings } from './metricFindings.ts'

/**
 * The awards of an edition that a name stands for: its id, the kind of body it is for, or the tier of that kind. Fails
 * when there is none.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { awardsFor, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
 * assert.equal(Result.getOrThrow(awardsFor('village', { under }))[0]?.criteria.length, 6)
 * assert.equal(Result.isFailure(awardsFor('county', { under })), true)
 * ```
 */
export const awardsFor = (
  name: string,
  { under: { awards, bodies } }: { readonly under: Edition },
): Result.Result<readonly Award[], AwardUnknownError> => {
  const namesOf = (award: Award) => [award.id, award.for, bodies[award.for]?.tier ?? award.for]
  const meant = awards.filter((award) => namesOf(award).includes(name))
  const known = [...new Set(awards.flatMap(namesOf))]
  return meant.length === 0 ? Result.fail(awardUnknown(name, { known })) : Result.succeed(meant)
}

/**
 * Each criterion of an award with what was found of it. Fails when there is no such award, and with every issue of the
 * evidence.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, judgeAwardUnder, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2024-01-20' }))
 * const evidence = { year: 2023, facts: { pacesetters: 1, 'law-savvy-persons': 2 } }
 * const { award } = Result.getOrThrow(judgeAwardUnder(evidence, { under, of: 'litigation-free-village' }))
 * assert.equal(award.criteria.find(({ number }) => number === 3)?.finding, 'not-met')
 * ```
 */
export const judgeAwardUnder = (
  evidence: AwardEvidence,
  { under, of }: { readonly under: Edition; readonly of: string },
): Result.Result<AwardUnderEdition, AwardUnknownError | AwardEvidenceInvalidError | MetricUnknownError> => {
  const award = under.awards.find(({ id }) => id === of)
  if (award === undefined) return Result.fail(awardUnknown(of, { known: under.awards.map(({ id }) => id) }))
  const issues = awardEvidenceIssues(evidence, { award, under })
  if (issues.length > 0) return Result.fail(awardEvidenceInvalid(issues))
  return Result.map(measuredFor(award, { evidence, under }), (measured) => ({
    ...identityOf(under),
    award: judgeAward(award, judgingWith(award, { evidence, under, measured })),
    measured,
    benchmarks: evidence.benchmarks ?? {},
    findings: metricFindings(under).filter(({ metrics }) =>
      metrics.some((id) => measured.some(({ metric }) => metric === id)),
    ),
  }))
}

type Showing = { readonly evidence: AwardEvidence; readonly under: Edition }
type Measured = AwardUnderEdition['measured']

/** The figures of the unit itself, then of each unit below for the parts that are judged for each. */
const measuredFor = (award: Award, showing: Showing): Result.Result<Measured, MetricUnknownError> => {
  const parts = award.criteria
    .flatMap((criterion) => criterion.parts)
    .flatMap((part) => ('metric' in part ? [part] : []))
  const idsOf = (each: boolean) =>
    parts.flatMap(({ metric, each: isEach = false }) => (isEach === each ? [metric] : []))
  const below = Object.entries(showing.evidence.units ?? {})
  return Result.map(
    Result.all([
      measuredIn(showing.evidence, idsOf(false), showing),
      ...below.map(([unit, figures]) =>
        Result.map(measuredIn(figures, idsOf(true), showing), (measured) =>
          measured.map((each) => ({ ...each, unit })),
        ),
      ),
    ]),
    (all) => all.flat(),
  )
}

const measuredIn = (
  { figures = {}, records = {} }: AwardFigures,
  ids: readonly string[],
  { evidence: { year, benchmarks = {} }, under }: Showing,
): Result.Result<readonly MetricMeasured[], MetricUnknownError> => {
  const during = { from: `${year}-01-01`, to: `${year}-12-31` }
  // A value that must not be compared with is not compared with, anywhere in the answer.
  const comparable = Object.fromEntries(
    Object.entries(benchmarks).filter(([code]) => benchmarkGap(code, { year, benchmarks }) === undefined),
  )
  return Result.flatMap(definitionsOf(ids, { under }), (definitions) =>
    measureUnder(talliesOf(records, definitions, { during, under }), {
      under,
      of: ids,
      during,
      figures,
      benchmarks: comparable,
    }),
  )
}

const talliesOf = (
  records: NonNullable<AwardFigures['records']>,
  definitions: readonly Metric[],
  {
    during,
    under,
  }: { readonly during: { readonly from: string; readonly to: string }; readonly under: Edition },
): MetricTallies =>
  Object.assign(
    {},
    ...Object.entries(records).map(([register, lines]) =>
      tallyOf(lines, {
        of: definitions.filter((metric) => metric.register === register),
        during,
        fields: under.metrics.registers[register]?.fields ?? {},
        settings: under.values,
      }).get(''),
    ),
  )

const judgingWith = (
  award: Award,
  { evidence, under, measured }: Showing & { readonly measured: Measured },
): AwardJudging => {
  const { year, facts = {}, answers = {}, benchmarks = {} } = evidence
  const staffing = [{ id: award.for, kind: award.for, facts }]
  const norms = judgeNorms(under.norms, { staffing, settings: under.values, on: under.on })
  const values: Record<string, AwardValue[]> = {}
  for (const { metric, value, unit } of measured)
    (values[metric] ??= []).push({ value, ...(unit !== undefined && { unit }) })
  return {
    year,
    on: under.on,
    values,
    norms: Object.fromEntries(norms.flatMap((norm) => awardNormFound(norm))),
    answers,
    benchmarks,
    settings: under.values,
  }
}
