/**
 * Reads cases. Whoever asks sees only what the policies of the rows let through.
 */
import type { CaseState, LedgerEntry } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Tables } from './Tables.ts'

/** Where a case stands; locked against other writers until the transaction ends if `forUpdate`. */
export const readCase = async (
  tx: Transaction<Tables>,
  { id, forUpdate = false }: { readonly id: string; readonly forUpdate?: boolean },
): Promise<CaseState | undefined> => {
  const query = tx.selectFrom('cases').select('state').where('id', '=', id)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  return row?.state
}

/** The lines of a case in their order. */
export const readLines = async (tx: Transaction<Tables>, id: string): Promise<readonly LedgerEntry[]> => {
  const rows = await tx
    .selectFrom('entries')
    .select('line')
    .where('case_id', '=', id)
    .orderBy('version')
    .execute()
  return rows.map(({ line }) => line)
}

/** What a list of cases is asked for; `after` is the place where the page before ended. */
export type CaseFilter = {
  readonly area?: string | undefined
  readonly stage?: CaseState['stage'] | undefined
  readonly holder?: string | undefined
  readonly level?: string | undefined
  readonly open?: boolean | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** A page of cases, newest first, and the place where it ends if there is more. */
export const listCases = async (
  tx: Transaction<Tables>,
  { area, stage, holder, level, open, after, limit }: CaseFilter,
): Promise<{ readonly cases: readonly CaseState[]; readonly next?: string }> => {
  const rows = await tx
    .selectFrom('cases')
    .select(['seq', 'state'])
    .$if(area !== undefined, (query) => query.where('area', 'like', `${area}%`))
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? ''))
    .$if(holder !== undefined, (query) => query.where('holder', '=', holder ?? ''))
    .$if(level !== undefined, (query) => query.where('level', '=', level ?? ''))
    .$if(open === true, (query) => query.where('closed_on', 'is', null))
    .$if(open === false, (query) => query.where('closed_on', 'is not', null))
    .$if(after !== undefined, (query) => query.where('seq', '<', after ?? ''))
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    cases: page.map(({ state }) => state),
    ...(last !== undefined && { next: String(last.seq) }),
  }
}
