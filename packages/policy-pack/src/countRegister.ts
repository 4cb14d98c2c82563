/**
 * Counts the records of one register as they come, however many, for the metrics that count it. A record that can not be
 * right is set aside with its line and its issues, and counts for nothing.
 */
import { parseAreaCode } from '@maplebridge/area'
import type { Span } from '@maplebridge/calendar'
import {
  addTallies,
  type CaseRecord,
  type MetricTallies,
  type Counting as TallyCounting,
  tallyOf,
} from '@maplebridge/metrics'
import type { Fact, FactRegister, Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { AreaCounts } from './AreaCounts.ts'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { definitionsOf } from './measureUnder.ts'
import type { NotCounted, RegisterRead } from './RegisterRead.ts'
import { type RegisterUnknownError, registerUnknown } from './RegisterUnknownError.ts'
import { recordReader } from './recordReader.ts'
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

/** The columns of a register, as a reader of files needs them; a file may lack any. */
export type RegisterColumns = Readonly<
  Record<string, { readonly kind: 'boolean' | 'date' | 'int' | 'code'; readonly optional: true }>
>

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
  { of, fields, settings, during, by, areaCodes = false, most = 20 }: Counting,
): RegisterCount => {
  const tally = (records: readonly CaseRecord[]) =>
    tallyOf(records, { of, fields, settings, during, ...(by !== undefined && { by }) })
  const read = reading(fields, by, areaCodes)
  const seen = { counted: 0, notCounted: 0 }
  const first: NotCounted[] = []
  let columns: Pick<RegisterRead, 'unread' | 'lacking'> = { unread: [], lacking: [] }
  let sums = tally([])
  const setAside = (lines: readonly NotCounted[], many: number): void => {
    seen.notCounted += many
    first.push(...lines.slice(0, Math.max(0, most - first.length)))
  }
  return {
    columns: columnsOf(fields, by),
    add: ({ records, lines, setAside: unreadable = 0, faults = [], unread = [], lacking = [] }) => {
      const found = records.map((record, at) => ({ line: lines[at] ?? 0, read: read(record) }))
      const countable = found.flatMap((each) => (Result.isSuccess(each.read) ? [each.read.success] : []))
      const wrong = found.flatMap(({ line, read: refused }) =>
        Result.isFailure(refused) ? [{ line, issues: refused.failure }] : [],
      )
      setAside([...faults.map(told), ...wrong].toSorted(byLine), unreadable + wrong.length)
      seen.counted += countable.length
      columns = { unread, lacking }
      sums = summed(sums, tally(countable))
    },
    counts: () => [...sums].map(([area, tallies]) => (by === undefined ? { tallies } : { area, tallies })),
    read: () => ({ register, ...seen, first, ...columns }),
  }
}

const told = ({ line, column, message }: LineFault): NotCounted => ({
  line,
  issues: [issue('unreadable', column === undefined ? [] : [column], message)],
})

const byLine = (one: NotCounted, other: NotCounted): number => one.line - other.line

const columnsOf = (fields: FactRegister, by: string | undefined): RegisterColumns => {
  const columns = Object.values(fields).map(
    ({ id, kind }) => [id, { kind: kindOfColumn[kind], optional: true }] as const,
  )
  const beside =
    by === undefined || Object.hasOwn(fields, by) ? [] : [[by, { kind: 'code', optional: true }] as const]
  return Object.fromEntries([...columns, ...beside])
}

const kindOfColumn = {
  boolean: 'boolean',
  date: 'date',
  count: 'int',
  money: 'int',
  choice: 'code',
  code: 'code',
} as const satisfies Readonly<Record<Fact['kind'], RegisterColumns[string]['kind']>>

/** Reads a record: checks it, and brings the area code it is kept apart by into its short form. */
const reading = (fields: FactRegister, by: string | undefined, areaCodes: boolean) => {
  const fits = recordReader({ fields, beside: by === undefined ? [] : [by] })
  const coded = by !== undefined && areaCodes && !Object.hasOwn(fields, by)
  const short = new Map<string, ReturnType<typeof parseAreaCode>>()
  const codeOf = (text: string): ReturnType<typeof parseAreaCode> => {
    const known = short.get(text) ?? parseAreaCode(text)
    short.set(text, known)
    return known
  }
  return (sent: RegisterBatch['records'][number]): Result.Result<CaseRecord, readonly Issue[]> => {
    const issues = fits(sent)
    if (issues.length > 0) return Result.fail(issues)
    // proof: the check let only booleans, whole numbers and texts pass
    const record = sent as CaseRecord
    const place = coded ? record[by] : undefined
    if (!coded || typeof place !== 'string' || place === '') return Result.succeed(record)
    return Result.mapBoth(codeOf(place), {
      onSuccess: (code) => (code === place ? record : { ...record, [by]: code }),
      onFailure: ({ message, suggestion }) => [
        {
          ...issue('unknown-area', [by], message),
          ...(suggestion !== undefined && { nearest: suggestion }),
        },
      ],
    })
  }
}

const summed = (
  sums: ReadonlyMap<string, MetricTallies>,
  more: ReadonlyMap<string, MetricTallies>,
): ReadonlyMap<string, MetricTallies> => {
  const all = new Map(sums)
  for (const [area, tallies] of more) all.set(area, addTallies([all.get(area) ?? {}, tallies]))
  return all
}
