/**
 * Flags from registers as they are sent: each record is checked, counted by body or area for the metrics that flags look
 * at, in the whole period and month by month, and kept for the flags that look at records.
 */
import { monthsIn, type Span } from '@maplebridge/calendar'
import { addTallies, type CaseRecord, type Counts, isBodyCode, tallyOf } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { AreaCounts } from './AreaCounts.ts'
import { type AskedByFlags, askedByFlags } from './askedByFlags.ts'
import { type CountsInvalidError, countsInvalid } from './CountsInvalidError.ts'
import { citationsOf } from './citationsOf.ts'
import { countIssues } from './countIssues.ts'
import { countRegister, type RegisterBatch } from './countRegister.ts'
import type { Edition } from './Edition.ts'
import type { FlagsUnderEdition } from './FlagsUnderEdition.ts'
import { flagsUnder } from './flagsUnder.ts'
import { type GroupingRefusedError, groupingByName, groupingRefused } from './GroupingRefusedError.ts'
import { identityOf } from './identityOf.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import type { RegisterRead } from './RegisterRead.ts'
import type { RegisterUnknownError } from './RegisterUnknownError.ts'
import { touchedPoints } from './touchedPoints.ts'

/** The records of a register, batch by batch; they are held in memory, since flags set them against each other. */
export type RegisterSent = { readonly register: string; readonly batches: readonly RegisterBatch[] }

/** What is audited in a period: registers, and what was counted of bodies or areas (`area` is the code of either). */
export type AuditSent = {
  readonly during: Span
  readonly registers?: readonly RegisterSent[]
  readonly counts?: readonly AreaCounts[]
}

/** What is audited, with the period before and the bodies or areas that should have records. */
export type AuditAsked = AuditSent & { readonly before?: AuditSent; readonly bodies?: readonly string[] }

/** Why registers are not audited. */
export type AuditRefusedError =
  | GroupingRefusedError
  | RegisterUnknownError
  | MetricUnknownError
  | CountsInvalidError

/**
 * The flags of registers and counts by body or area. Fails when the edition does not allow the field, does not know a
 * register, a metric or a figure, or when counts are given under a name.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { auditUnder, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const records = [{ body: 'pmc-1', 'settled-on': '2023-05-02', 'entered-on': '2023-05-09' }]
 * const registers = [{ register: 'cases', batches: [{ records, lines: [1] }] }]
 * const asked = { during: { from: '2023-01-01', to: '2023-12-31' }, registers }
 * const { raised, read } = Result.getOrThrow(auditUnder(asked, { under, by: 'body' }))
 * assert.deepEqual(raised.map(({ flag, of }) => [flag, of]), [['entered-after-settlement', 'pmc-1']])
 * assert.equal(read[0]?.counted, 1)
 * ```
 */
export const auditUnder = (
  { before, bodies, ...sent }: AuditAsked,
  { under, by }: { readonly under: Edition; readonly by: string },
): Result.Result<FlagsUnderEdition, AuditRefusedError> =>
  Result.gen(function* () {
    const allowed = under.honesty.by
    if (!allowed.includes(by)) return yield* Result.fail(groupingRefused(by, { allowed }))
    const looking = { under, by, asked: askedByFlags(under) }
    const now = yield* auditedIn(sent, looking)
    const then = before === undefined ? undefined : yield* auditedIn(before, looking)
    const flags = yield* flagsUnder(
      {
        during: sent.during,
        records: now.records,
        counts: now.counts,
        ...(then !== undefined &&
          before !== undefined && {
            before: { during: before.during, counts: then.counts },
          }),
        subPeriods: byMonth(now.records, { ...looking, during: sent.during }),
        ...(bodies !== undefined && { bodies }),
      },
      { under, by },
    )
    return {
      ...identityOf(under),
      during: sent.during,
      ...(before !== undefined && { before: before.during }),
      by,
      ...flags,
      read: [...now.read, ...(then?.read ?? [])],
      citations: citationsOf(
        flags.raised.flatMap(({ cites }) => cites),
        { under },
      ),
      unresolved: touchedPoints(flags.raised, { under }),
    }
  })

type Looking = { readonly under: Edition; readonly by: string; readonly asked: AskedByFlags }

type Found = {
  readonly records: Readonly<Record<string, readonly CaseRecord[]>>
  readonly counts: ReadonlyMap<string, Counts>
  readonly read: readonly RegisterRead[]
}

const auditedIn = (
  { during, registers = [], counts: sent = [] }: AuditSent,
  looking: Looking,
): Result.Result<Found, AuditRefusedError> =>
  Result.gen(function* () {
    const { under, by } = looking
    const issues = countIssues(sent, { under })
    if (issues.length > 0) return yield* Result.fail(countsInvalid(issues))
    if (!sent.every(({ area = '' }) => isBodyCode(area)))
      return yield* Result.fail(groupingByName({ by, allowed: under.honesty.by }))
    const read = yield* Result.all(registers.map((each) => recordsOf(each, { ...looking, during })))
    const records: Record<string, readonly CaseRecord[]> = {}
    for (const { register, kept } of read) records[register] = [...(records[register] ?? []), ...kept]
    const counts = new Map(countsIn(records, { ...looking, during }))
    for (const { area = '', tallies = {}, figures = {} } of sent) {
      const known = counts.get(area)
      counts.set(area, {
        tallies: known === undefined ? tallies : addTallies([known.tallies, tallies]),
        figures: { ...known?.figures, ...figures },
      })
    }
    return { records, counts, read: read.map((each) => each.read) }
  })

type During = Looking & { readonly during: Span }

const recordsOf = ({ register, batches }: RegisterSent, { under, by, asked, during }: During) => {
  const kept: CaseRecord[] = []
  const fields = asked.fields[register] ?? []
  const counting = countRegister({
    ...{ under, register, during, by, of: [] },
    beside: [...under.honesty.by, ...fields],
    keep: (record) => kept.push(record),
  })
  return Result.map(counting, ({ add, read }) => {
    for (const batch of batches) add(batch)
    const lacking = [by, ...fields].filter((id) => !kept.some((record) => Object.hasOwn(record, id)))
    return { register, kept, read: { ...read(), lacking } }
  })
}

/** What the metrics that flags look at count, by body or area; what is under no code belongs to nobody. */
const countsIn = (
  records: Found['records'],
  { under, by, asked, during, isPart = false }: During & { readonly isPart?: boolean },
): ReadonlyMap<string, Counts> => {
  const { registers, definitions } = under.metrics
  const counts = new Map<string, Counts>()
  for (const [register, kept] of Object.entries(records)) {
    const of = Object.values(definitions).filter(
      ({ id, register: own, period }) =>
        own === register && asked.metrics.has(id) && (!isPart || period !== undefined),
    )
    const fields = registers[register]?.fields ?? {}
    for (const [body, tallies] of tallyOf(kept, { of, fields, settings: under.values, during, by })) {
      if (!isBodyCode(body)) continue
      counts.set(body, { tallies: { ...counts.get(body)?.tallies, ...tallies } })
    }
  }
  return counts
}

/** The most months that are set against each other; of a longer period none are. */
const mostMonths = 60

/** What is counted month by month; a metric that goes by no day would be the same in each. */
const byMonth = (records: Found['records'], during: During): readonly ReadonlyMap<string, Counts>[] => {
  const months = monthsIn(during.during)
  return months.length > mostMonths
    ? []
    : months.map((month) => countsIn(records, { ...during, during: month, isPart: true }))
}
