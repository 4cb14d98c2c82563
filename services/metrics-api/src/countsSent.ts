/**
 * What a request counts of one body or one area: tallies and figures that it sends, and its records, which are counted.
 */
import type { Span } from '@maplebridge/calendar'
import type { Counts, Ratio } from '@maplebridge/metrics'
import { addTallies } from '@maplebridge/metrics'
import { CaseRecord } from '@maplebridge/metrics/schema'
import { countIssues, countsInvalid, type Edition, type RegisterRead } from '@maplebridge/policy-pack'
import { AreaCounts } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { countedInBody } from './countedInBody.ts'
import type { MeasuringRefusal } from './refuseMeasuring.ts'

const { tallies, figures, benchmarks } = AreaCounts.fields

const SentCounts = Schema.Struct({ tallies, figures, benchmarks }).annotate({
  identifier: 'SentCounts',
  description: 'What was counted: tallies by metric, figures, benchmarks. 计数、外部数据和对照值。',
})

const records = <Row extends Schema.Top>(row: Row) =>
  Schema.optionalKey(Schema.Record(Code, Schema.Array(row)))

/** The counts of a request, as a contract shows them and as they are read: records are checked one by one. */
export const countsSent = {
  shown: { counts: Schema.optionalKey(SentCounts), records: records(CaseRecord) },
  read: {
    counts: Schema.optionalKey(SentCounts),
    records: records(Schema.Record(Schema.String, Schema.Unknown)),
  },
} as const

type Sent = {
  readonly counts?: typeof SentCounts.Type
  readonly records?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}

/** What was counted, and how much of each register. */
export type Taken = {
  readonly counts: Counts
  readonly benchmarks: Readonly<Record<string, Ratio>>
  readonly read: readonly RegisterRead[]
}

/** The counts of a request, records counted. Fails as a request to measure does. */
export const takenFrom = (
  { counts = {}, records: sent = {} }: Sent,
  { under, during, of }: { readonly under: Edition; readonly during: Span; readonly of?: readonly string[] },
): Result.Result<Taken, MeasuringRefusal> => {
  const issues = countIssues([counts], { under })
  if (issues.length > 0) return Result.fail(countsInvalid(issues))
  return Result.map(countedInBody({ records: sent, during, of }, { under }), (counted) => ({
    counts: {
      tallies: addTallies([counts.tallies ?? {}, ...counted.counts.map((each) => each.tallies ?? {})]),
      figures: counts.figures ?? {},
    },
    benchmarks: counts.benchmarks ?? {},
    read: counted.read,
  }))
}
