/**
 * The answer of the route that measures: values by area, with what was counted and the clauses behind the definitions.
 */
import { parentOf as codeAbove } from '@maplebridge/area'
import type { Span } from '@maplebridge/calendar'
import { citationsOf, type Edition, identityOf, measureAreas, touchedPoints } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Counted } from './countedInBody.ts'
import type { MeasurementsAnswer } from './measurements.contract.ts'
import type { MeasuringRefusal } from './refuseMeasuring.ts'

/** What counts are measured by. */
export type Measured = {
  readonly under: Edition
  readonly during: Span
  readonly of?: readonly string[] | undefined
  readonly rollUp?: boolean | undefined
  readonly parents?: Readonly<Record<string, string>> | undefined
}

/** The values of what a request counted. Fails with a metric or a count that the edition does not know. */
export const measurementsOf = (
  { counts, read }: Counted,
  { under, during, of, rollUp = false, parents }: Measured,
): Result.Result<typeof MeasurementsAnswer.Type, MeasuringRefusal> => {
  const above = parents === undefined ? codeAbove : (area: string) => parents[area]
  const measured = measureAreas(counts, {
    under,
    during,
    ...(of !== undefined && { of }),
    ...(rollUp && { parentOf: above }),
  })
  return Result.map(measured, (values) => {
    const definitions = values.metrics.map(({ definition }) => definition)
    const cites = definitions.flatMap((definition) => definition.cites)
    return {
      ...identityOf(under),
      ...values,
      read,
      citations: citationsOf(cites, { under }),
      unresolved: touchedPoints(definitions, { under }),
    }
  })
}
