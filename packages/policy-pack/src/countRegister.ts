/**
 * Counts the records of one register as they come, however many, for the metrics that count it. A record that can not be
 * right is set aside with its line and its issues, and counts for nothing.
 */
import type { Span } from '@maplebridge/calendar'
import {
  type CaseRecord,
  type Metric,
  runningTally,
  type Counting as TallyCounting,
} from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { AreaCounts } from './AreaCounts.ts'
import type { Edition } from './Edition.ts'
import { factsIn } from './factsIn.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { definitionsOf } from './measureUnder.ts'
import { placedRecords } from './placedRecord.ts'
import type { NotCounted, RegisterRead } from './RegisterRead.ts'
import { type RegisterUnknownError, registerUnknown } from './RegisterUnknownError.ts'
import { columnsOf, type RegisterColumns } from './registerColumns.ts'
import { issue } from './unknownCode.ts'

/** How a register is counted. */
export type CountingRegister = {
  readonly under: Edition
  readonly register: string
  readonly during: Span
  /** Only these metrics and their counter-metrics. */
  readonly of?: readonly string[] | undefined
  /** The field, or the column beside the fields, that keeps records apart, such as `area`. */
  readonly by?: string | undefined
  /** Whether a column beside the fields holds area codes; they are then read, and brought into their short form. */
  readonly areaCodes?: boolean
  /** How many records that are not counted are told; the others are only counted. */
  readonly most?: number
  /** How many areas are kept apart; records of further ones are not counted. */
  readonly mostAreas?: number
  /** Further columns that are no fields and may hold any text. */
  readonly beside?: readonly string[]
  /** Is told each record that is counted. */
  readonly keep?: (record: CaseRecord) => void
}

/** A line of a register that its reader could not read. */
export type LineFault = { readonly line: number; readonly column?: string; readonly message: Label }

/** Some records of a register with the line of each, and what its reader says of the rest. */
export type RegisterBatch = {
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly lines: readonly number[]
  /** How many lines of this batch could not be read, and those of them that are told. */
  readonly setAside?: number
  readonly faults?: readonly LineFault[]
  readonly unread?: readonly string[]
  readonly lacking?: readonly string[]
}

/** A register that is being counted. It is changed by what is added to it. */
export type RegisterCount = {
  readonly columns: RegisterColumns
  readonly add: (batch: RegisterBatch) => void
  readonly counts: () => readonly AreaCounts[]
  readonly read: () => RegisterRead
}

/**
 * Begins to count a register. Fails when the edition has no such register or metric.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { countRegister, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-11-30' }))
 * const during = { from: '2023-01-01', to: '2023-11-30' }
 * const refused = countRegister({ under, register: 'no-such-register', during })
 * assert.ok(Result.isFailure(refused))
 * ```
 */
export const countRegister = ({
  under,
  register,
  of,
  ...how
}: CountingRegister): Result.Result<RegisterCount, RegisterUnknownError | MetricUnknownError> => {
  const { registers } = under.metrics
  const kept = Object.hasOwn(registers, register) ? registers[register] : undefined
  if (kept === undefined) return Result.fail(registerUnknown(register, { known: Object.keys(registers) }))
  return Result.map(definitionsOf(of, { under }), (all) =>
    counter(register, {
      of: all.filter((metric) => metric.register === register),
      fields: kept.fields,
      settings: under.values,
      ...how,
    }),
  )
}

type Counting = Omit<CountingRegister, 'under' | 'register' | 'of'> &
  Pick<TallyCounting, 'of' | 'fields'> &
  Required<Pick<TallyCounting, 'settings'>>

const counter = (
  register: string,
  {
    of,
    fields,
    settings,
    during,
    by,
    areaCodes = false,
    most = 20,
    mostAreas = Number.POSITIVE_INFINITY,
    beside = [],
    keep,
  }: Counting,
): RegisterCount => {
  const tally = runningTally({ of, fields, settings, during, ...(by !== undefined && { by }) })
  const read = placedRecords(fields, { by, areaCodes, mostAreas, beside })
  const asked = new Set(of.flatMap(fieldsAsked))
  const seen = { counted: 0, notCounted: 0 }
  const first: NotCounted[] = []
  let columns: Pick<RegisterRead, 'unread' | 'lacking'> = { unread: [], lacking: [] }
  const setAside = (lines: readonly NotCounted[], many: number): void => {
    seen.notCounted += many
    first.push(...lines.slice(0, Math.max(0, most - first.length)))
  }
  return {
    columns: columnsOf(fields, by === undefined ? beside : [by, ...beside]),
    add: ({ records, lines, setAside: unreadable = 0, faults = [], unread = [], lacking = [] }) => {
      const wrong: NotCounted[] = []
      for (const [at, record] of records.entries()) {
        const found = read(record)
        if (Result.isFailure(found)) {
          wrong.push({ line: lines[at] ?? 0, issues: found.failure })
          continue
        }
        tally.add(found.success)
        keep?.(found.success)
      }
      seen.counted += records.length - wrong.length
      setAside([...faults.map(told), ...wrong].toSorted(byLine), unreadable + wrong.length)
      columns = { unread, lacking: lacking.filter((id) => id === by || asked.has(id)) }
    },
    counts: () =>
      [...tally.tallies()].map(([area, tallies]) => (by === undefined ? { tallies } : { area, tallies })),
    read: () => ({ register, ...seen, first, ...columns }),
  }
}

/** The fields that a metric asks of its register. */
const fieldsAsked = ({ period, numerator, denominator }: Metric): readonly string[] => [
  ...(period === undefined ? [] : [period]),
  ...[numerator, denominator].flatMap((counted) =>
    counted !== undefined && 'where' in counted ? factsIn(counted.where) : [],
  ),
]

const told = ({ line, column, message }: LineFault): NotCounted => ({
  line,
  issues: [issue('unreadable', column === undefined ? [] : [column], message)],
})

const byLine = (one: NotCounted, other: NotCounted): number => one.line - other.line
