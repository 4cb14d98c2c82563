/**
 * Values of metrics for areas and for all of them together. Counts of areas are added up, values never are; a figure
 * stands for the area it was given for.
 */
import { type AreaIndex, parentOf as codeAbove } from '@maplebridge/area'
import type { PlainDate, Span } from '@maplebridge/calendar'
import {
  addTallies,
  type Metric,
  type MetricTallies,
  type MetricTally,
  type MetricValue,
  measure,
  rollUp,
  rollUpOn,
} from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { AreaCounts } from './AreaCounts.ts'
import type { AreaMeasured, AreasMeasured, PartsDiffer, ValueMeasured } from './AreasMeasured.ts'
import { type CountsInvalidError, countsInvalid } from './CountsInvalidError.ts'
import { countIssues } from './countIssues.ts'
import type { Edition } from './Edition.ts'
import { type Families, familiesOf, hiddenCells, isSmall, type Place } from './hiddenCells.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { definitionsOf, describeMetric } from './measureUnder.ts'

/** What counts of areas are measured with; `parentOf` rolls them up, without it each area stands alone. */
export type MeasuringAreas = {
  readonly under: Edition
  readonly during: Span
  /** Only these metrics and their counter-metrics; without it, every metric of the edition. */
  readonly of?: readonly string[] | undefined
  readonly parentOf?: (area: string) => string | undefined
  /** Rolls areas up within the borders of a day instead; their codes are those of the last day of the period. */
  readonly within?: { readonly in: AreaIndex; readonly on: PlainDate } | undefined
}

/**
 * The values of metrics for each area and for all. Counts of one area are added up. What is given for all together
 * (counts without `area`) stands before the sum of the areas, and where it differs the answer says so. Fails with a metric that is not defined, and with every
 * issue of the counts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, measureAreas } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-11-30' }))
 * const during = { from: '2023-03-15', to: '2023-11-30' }
 * const { areas } = Result.getOrThrow(measureAreas([{ area: '630103001' }], { under, during }))
 * assert.deepEqual(areas.map(({ area }) => area), ['630103001'])
 * ```
 */
export const measureAreas = (
  counts: readonly AreaCounts[],
  { under, during, of, parentOf, within }: MeasuringAreas,
): Result.Result<AreasMeasured, MetricUnknownError | CountsInvalidError> =>
  Result.flatMap(definitionsOf(of, { under }), (metrics) => {
    const issues = countIssues(counts, { under })
    if (issues.length > 0) return Result.fail(countsInvalid(issues))
    const given = byArea(counts)
    const own = new Map(
      [...given].flatMap(([area, { tallies }]) => (area === undefined ? [] : [[area, tallies]])),
    )
    const whole = given.get(undefined)?.tallies ?? {}
    const sum = addTallies([...own.values()])
    const { sums, above, unplaced } =
      within === undefined ? placesAbove(own, parentOf) : placesWithin(own, { ...within, from: during.to })
    const all = { ...sum, ...whole }
    const hidden = hiddenOf(metrics, {
      tallies: [[undefined, all], ...sums],
      families: familiesOf(sums.keys(), { above }),
    })
    const valuesOf = (area: Place, tallies: MetricTallies) =>
      metrics.map((metric) => {
        const isHidden = hidden.get(metric.id)?.has(area) ?? false
        return valueFor(metric, tallies, { during, isHidden, ...given.get(area) })
      })
    return Result.succeed({
      during,
      metrics: metrics.map((metric) => describeMetric(metric, { under })),
      all: valuesOf(undefined, all),
      areas: [...sums]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([area, tallies]): AreaMeasured => {
          const parent = above(area)
          return { area, ...(parent !== undefined && { parent }), values: valuesOf(area, tallies) }
        }),
      unplaced,
      differences: differencesIn(whole, sum).filter(
        ({ metric }) =>
          !hidden.get(metric)?.has(undefined) && !isSmallOf(sum, under.metrics.definitions[metric]),
      ),
    })
  })

type Given = Required<Omit<AreaCounts, 'area'>>

/** What is given of each area, several counts of one put together. */
const byArea = (counts: readonly AreaCounts[]): ReadonlyMap<string | undefined, Given> => {
  const given = new Map<string | undefined, Given>()
  for (const { area, tallies = {}, figures, benchmarks } of counts) {
    const known = given.get(area)
    given.set(area, {
      tallies: known === undefined ? tallies : addTallies([known.tallies, tallies]),
      figures: { ...known?.figures, ...figures },
      benchmarks: { ...known?.benchmarks, ...benchmarks },
    })
  }
  return given
}

type Places = {
  readonly sums: ReadonlyMap<string, MetricTallies>
  readonly above: (area: string) => string | undefined
  readonly unplaced: AreasMeasured['unplaced']
}

/** The areas with their sums; records that name no area belong to none above. */
const placesAbove = (
  own: ReadonlyMap<string, MetricTallies>,
  parentOf: MeasuringAreas['parentOf'],
): Places => {
  const above = (area: string) => (area === '' ? undefined : parentOf?.(area))
  return { sums: parentOf === undefined ? own : rollUp(own, { parentOf: above }), above, unplaced: [] }
}

/** The areas of a day with their sums, and what has no place among them. */
const placesWithin = (
  own: ReadonlyMap<string, MetricTallies>,
  where: Parameters<typeof rollUpOn>[1],
): Places => {
  const { sums, unplaced } = rollUpOn(own, where)
  return {
    sums,
    above: codeAbove,
    unplaced: unplaced.map(({ tallies: _, ...place }) => place),
  }
}

type Counted = {
  readonly tallies: readonly (readonly [Place, MetricTallies])[]
  readonly families: Families
}

/** Of each metric that hides small counts, where its counts are not shown. */
const hiddenOf = (
  metrics: readonly Metric[],
  { tallies, families }: Counted,
): ReadonlyMap<string, ReadonlySet<Place>> =>
  new Map(
    metrics.flatMap((metric) => {
      const { id, suppressBelow: below } = metric
      if (below === undefined) return []
      const own = new Map<Place, MetricTally>()
      for (const [place, of] of tallies) {
        const tally = tallyIn(of, metric)
        if (tally !== undefined) own.set(place, tally)
      }
      return [[id, hiddenCells(own, { below, families })] as const]
    }),
  )

type Valuing = Partial<Given> & { readonly during: Span; readonly isHidden: boolean }

const valueFor = (
  metric: Metric,
  tallies: MetricTallies,
  { during, isHidden, figures = {}, benchmarks = {} }: Valuing,
): ValueMeasured => {
  const tally = tallyIn(tallies, metric)
  const value = measure(tally ?? {}, { of: metric, during, figures, benchmarks })
  const { suppressBelow: below } = metric
  if (isHidden && below !== undefined)
    return { metric: metric.id, value: tellsCounts(value) ? { _tag: 'Suppressed', below } : value }
  // What a value is made from would tell what its suppression hides.
  const shown = tally !== undefined && value._tag !== 'Suppressed'
  return { metric: metric.id, value, ...(shown && { tally }) }
}

const tallyIn = (tallies: MetricTallies, { id }: Metric): MetricTally | undefined =>
  Object.hasOwn(tallies, id) ? tallies[id] : undefined

/** Whether counts can be read off a value; what else it may say is about days and figures. */
const tellsCounts = ({ _tag }: MetricValue): boolean =>
  _tag === 'Measured' || _tag === 'Empty' || _tag === 'PartExceedsWhole'

const isSmallOf = (tallies: MetricTallies, metric: Metric | undefined): boolean =>
  metric?.suppressBelow !== undefined && isSmall(tallyIn(tallies, metric) ?? {}, metric.suppressBelow)

const differencesIn = (whole: MetricTallies, sum: MetricTallies): readonly PartsDiffer[] =>
  Object.entries(whole).flatMap(([metric, tally]) =>
    (['numerator', 'denominator'] as const).flatMap((part) => {
      const all = tally[part]?.counted
      const parts = sum[metric]?.[part]?.counted
      return all === undefined || parts === undefined || all === parts
        ? []
        : [{ metric, part, all, sum: parts }]
    }),
  )
