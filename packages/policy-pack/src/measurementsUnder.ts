/**
 * Values from counts and registers, as every door answers them.
 */
import { parentOf as codeAbove } from '@maplebridge/area'
import * as Result from 'effect/Result'
import type { AreaCounts } from './AreaCounts.ts'
import type { CountsInvalidError } from './CountsInvalidError.ts'
import { citationsOf } from './citationsOf.ts'
import { identityOf } from './identityOf.ts'
import type { Measurements } from './Measurements.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { type MeasuringAreas, measureAreas } from './measureAreas.ts'
import type { RegisterRead } from './RegisterRead.ts'
import { touchedPoints } from './touchedPoints.ts'

/** What counts are measured by, and what is known of the registers they come from. */
export type MeasurementsAsked = Omit<MeasuringAreas, 'parentOf'> & {
  /** Adds counts up to the areas above. */
  readonly rollUp?: boolean | undefined
  /** The area above each area, of a tree of one's own; without it area codes say. */
  readonly parents?: Readonly<Record<string, string>> | undefined
  readonly read?: readonly RegisterRead[]
}

/**
 * The values of counts with everything an answer says of them. Fails as `measureAreas` does.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, measurementsUnder } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const during = { from: '2023-01-01', to: '2023-12-31' }
 * const { areas } = Result.getOrThrow(measurementsUnder([{ area: '630103' }], { under, during, rollUp: true }))
 * assert.deepEqual(areas.map(({ area }) => area), ['63', '6301', '630103'])
 * ```
 */
export const measurementsUnder = (
  counts: readonly AreaCounts[],
  { rollUp = false, parents, read = [], ...measuring }: MeasurementsAsked,
): Result.Result<Measurements, MetricUnknownError | CountsInvalidError> => {
  const { under } = measuring
  const parentOf = parents === undefined ? codeAbove : treeOf(parents)
  return Result.map(measureAreas(counts, { ...measuring, ...(rollUp && { parentOf }) }), (values) => {
    const definitions = values.metrics.map(({ definition }) => definition)
    const targets = values.metrics.flatMap(({ metric }) => under.metrics.definitions[metric]?.targets ?? [])
    const cites = [...definitions, ...targets].flatMap((each) => each.cites)
    return {
      ...identityOf(under),
      ...values,
      read,
      citations: citationsOf(cites, { under }),
      unresolved: touchedPoints(definitions, { under }),
    }
  })
}

const treeOf =
  (parents: Readonly<Record<string, string>>) =>
  (area: string): string | undefined =>
    Object.hasOwn(parents, area) ? parents[area] : undefined
