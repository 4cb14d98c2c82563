/**
 * Writes checkpoints over the lines of all cases, and reads them with what they cover. Only hashes are read, whichever
 * area they belong to.
 */
import { type Checkpoint, type CoveredLine, checkpointOver } from '@maplebridge/ledger'
import { type Kysely, sql } from 'kysely'
import { lastLine } from './audited.ts'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'

/** The most lines of one checkpoint. */
const longest = 5000

/** Writes checkpoints over all lines that none covers yet, and says how many. */
export const writeCheckpoints = async (db: Database, { at }: { readonly at: string }): Promise<number> => {
  const upto = await lastSettled(db)
  let written = 0
  while (await writeCheckpoint(db, { upto, at })) written += 1
  return written
}

/**
 * The number up to which every line is there: a line that is being written may have a smaller number than one that
 * already is, so this waits for the writers under way.
 */
const lastSettled = (db: Database): Promise<number> =>
  db.transaction().execute(async (tx) => {
    await sql`lock table entries in share mode`.execute(tx)
    return lastLine(tx)
  })

const writeCheckpoint = (
  db: Database,
  { upto, at }: { readonly upto: number; readonly at: string },
): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    // One writer at a time, so that two do not follow the same checkpoint.
    await sql`lock table checkpoints in exclusive mode`.execute(tx)
    const [after] = await checkpointsBefore(tx)
    const lines = await coveredLines(tx, { from: (after?.upto ?? 0) + 1, upto, limit: longest })
    const last = lines.length < longest ? upto : lines.at(-1)?.seq
    if (lines.length === 0 || last === undefined) return false
    const { from: _, ...made } = checkpointOver(lines, { upto: last, at, after })
    await tx
      .insertInto('checkpoints')
      .values({ ...made, upto: String(made.upto), previous: made.previous ?? null })
      .execute()
    return true
  })

/** The lines in a span of numbers, in their order. */
export const coveredLines = async (
  db: Kysely<Tables>,
  { from, upto, limit }: { readonly from: number; readonly upto: number; readonly limit?: number },
): Promise<readonly CoveredLine[]> => {
  const rows = await db
    .selectFrom('entries')
    .select(['seq', 'case_id as case', 'version', 'hash'])
    .where('seq', '>=', String(from))
    .where('seq', '<=', String(upto))
    .orderBy('seq')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
  return rows.map(({ seq, ...line }) => ({ ...line, seq: Number(seq) }))
}

/** The last checkpoint that ends before a number, or of all. */
const checkpointsBefore = async (db: Kysely<Tables>): Promise<readonly Checkpoint[]> => {
  const rows = await db.selectFrom('checkpoints').selectAll().orderBy('seq', 'desc').limit(2).execute()
  return readable(rows.toReversed()).slice(-1)
}

/** A page of checkpoints in their order, led by the one before it. */
export const pageOfCheckpoints = async (
  db: Kysely<Tables>,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<{
  readonly before?: Checkpoint
  readonly page: readonly Checkpoint[]
  readonly more: boolean
}> => {
  const earlier = await db
    .selectFrom('checkpoints')
    .selectAll()
    .where('upto', '<=', String(after))
    .orderBy('seq', 'desc')
    .limit(2)
    .execute()
  const rows = await db
    .selectFrom('checkpoints')
    .selectAll()
    .where('upto', '>', String(after))
    .orderBy('seq')
    .limit(limit + 1)
    .execute()
  const all = readable([...earlier.toReversed(), ...rows])
  const before = all[earlier.length - 1]
  const page = all.slice(earlier.length, earlier.length + limit)
  return { page, more: rows.length > limit, ...(before !== undefined && { before }) }
}

type Row = {
  readonly upto: string
  readonly lines: number
  readonly at: string
  readonly previous: string | null
  readonly hash: string
}

/** Rows as checkpoints: each begins behind the row before it. */
const readable = (rows: readonly Row[]): readonly Checkpoint[] =>
  rows.map(({ upto, lines, at, previous, hash }, place) => ({
    from: Number(rows[place - 1]?.upto ?? 0) + 1,
    upto: Number(upto),
    lines,
    at,
    ...(previous !== null && { previous }),
    hash,
  }))
