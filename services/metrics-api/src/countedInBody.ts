/**
 * What the body of a JSON request counts: the counts it sends, and its records counted by register.
 */
import {
  type AreaCounts,
  type CountingRegister,
  countRegister,
  type Edition,
  type RegisterRead,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { MeasurementsRequest } from './measurements.contract.ts'
import type { MeasuringRefusal } from './refuseMeasuring.ts'

/** What a request counted: sent as counts, or from records of which some may not have been. */
export type Counted = { readonly counts: readonly AreaCounts[]; readonly read: readonly RegisterRead[] }

type Asked = Omit<typeof MeasurementsRequest.Type, 'pack' | 'on' | 'of'> & {
  readonly of?: readonly string[] | undefined
}

/** The counts of a request. Fails with a register or a metric that the edition does not know. */
export const countedInBody = (
  { counts = [], records = {}, during, of, by, rollUp, borders, parents }: Asked,
  { under }: { readonly under: Edition },
): Result.Result<Counted, MeasuringRefusal> => {
  const how: Omit<CountingRegister, 'register'> = {
    under,
    during,
    of,
    by,
    areaCodes: borders !== undefined || (rollUp === true && parents === undefined),
  }
  const registers = Object.entries(records).map(([register, rows]) =>
    Result.map(countRegister({ ...how, register }), (counting) => {
      counting.add({ records: rows, lines: rows.map((_, at) => at + 1) })
      return { counts: counting.counts(), read: counting.read() }
    }),
  )
  return Result.map(Result.all(registers), (counted) => ({
    counts: [...counts, ...counted.flatMap((each) => each.counts)],
    read: counted.map(({ read }) => read),
  }))
}
