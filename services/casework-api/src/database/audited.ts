/**
 * Reads cases and lines in the order in which they were written, as an auditor goes through them.
 */
import type { Actor, CaseState, ExportedLine, LedgerEntry } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** A page of cases, oldest first, and where it ends if there may be more. */
export const casesInOrder = async (
  tx: Transaction<Tables>,
  { by, after, limit }: { readonly by: Actor; readonly after: string; readonly limit: number },
): Promise<{ readonly cases: readonly CaseState[]; readonly next?: string }> => {
  const rows = await tx
    .selectFrom('cases')
    .select(['seq', 'state'])
    .where(inAreas('cases', [by.area]))
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { cases: rows.map(({ state }) => state), ...(last && { next: String(last.seq) }) }
}

/** The lines of several cases, case by case, in their order. */
export const linesByCase = async (
  tx: Transaction<Tables>,
  { ids }: { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, readonly LedgerEntry[]>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('entries')
    .select(['case_id', 'line'])
    .where('case_id', 'in', ids)
    .orderBy('case_id')
    .orderBy('version')
    .execute()
  const lines = new Map<string, LedgerEntry[]>()
  for (const { case_id, line } of rows) lines.set(case_id, [...(lines.get(case_id) ?? []), line])
  return lines
}

/** The number of the last line of all. */
export const lastLine = async (db: Database): Promise<number> => {
  const { last } = await db
    .selectFrom('entries')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

/**
 * The lines of a span of numbers, in their order, as far as the actor may see them. A span and not a page: however few of
 * all lines the actor may see, no more than those of the span are read.
 */
export const linesInSpan = async (
  tx: Transaction<Tables>,
  { after, upto }: { readonly after: number; readonly upto: number },
): Promise<readonly ExportedLine[]> => {
  const rows = await tx
    .selectFrom('entries')
    .select(['seq', 'line'])
    .where('seq', '>', String(after))
    .where('seq', '<=', String(upto))
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, line }) => ({ seq: Number(seq), entry: line }))
}
