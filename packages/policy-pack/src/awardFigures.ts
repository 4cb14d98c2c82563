/**
 * Measures what the criteria of an award count, for the unit itself and for each unit below it. Internal to the package.
 */
import {
  type Award,
  type AwardEvidence,
  type AwardFigures,
  benchmarkGap,
  type Metric,
  type MetricTallies,
  tallyOf,
} from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { AwardUnderEdition } from './AwardUnderEdition.ts'
import type { Edition } from './Edition.ts'
import type { MetricMeasured } from './MetricMeasured.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { definitionsOf, measureUnder } from './measureUnder.ts'

/** What is shown, and under what it is judged. */
export type AwardShowing = { readonly evidence: AwardEvidence; readonly under: Edition }
type Measured = AwardUnderEdition['measured']

/** The figures of the unit itself, then of each unit below for the parts that are judged for each. */
export const awardFigures = (
  award: Award,
  showing: AwardShowing,
): Result.Result<Measured, MetricUnknownError> => {
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
          measured.map((each) => ({ ...each, below: unit })),
        ),
      ),
    ]),
    (all) => all.flat(),
  )
}

const measuredIn = (
  { figures = {}, records = {}, tallies = {} }: AwardFigures,
  ids: readonly string[],
  { evidence: { year, benchmarks = {} }, under }: AwardShowing,
): Result.Result<readonly MetricMeasured[], MetricUnknownError> => {
  const during = { from: `${year}-01-01`, to: `${year}-12-31` }
  // A value that must not be compared with is not compared with, anywhere in the answer.
  const comparable = Object.fromEntries(
    Object.entries(benchmarks).filter(([code]) => benchmarkGap(code, { year, benchmarks }) === undefined),
  )
  return Result.flatMap(definitionsOf(ids, { under }), (definitions) =>
    measureUnder(
      { ...tallies, ...talliesOf(records, definitions, { during, under }) },
      {
        under,
        of: ids,
        during,
        figures,
        benchmarks: comparable,
      },
    ),
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
