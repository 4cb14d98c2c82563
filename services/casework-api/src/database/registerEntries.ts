/**
 * Keeps and reads entries of registers. Whoever asks sees only what the policies of the rows let through.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { RegisterContent, RegisterName } from '../RegisterContent.ts'
import { pageOf } from './pageOf.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** Which entry of which register. */
export type EntryKey = { readonly register: RegisterName; readonly id: string }

/** An entry as it was kept: its version, where it belongs, what it says, by whom and when. */
export type KeptEntry = {
  readonly id: string
  readonly version: number
  readonly area: string
  readonly kind: string | null
  readonly content: RegisterContent
  readonly account: string
  readonly at: string
}

const columns = ['id', 'version', 'area', 'kind', 'content', 'account', 'at'] as const

/** The newest version of an entry; locked against other writers until the transaction ends if `forUpdate`. */
export const readEntry = (
  tx: Transaction<Tables>,
  { register, id, forUpdate = false }: EntryKey & { readonly forUpdate?: boolean },
): Promise<KeptEntry | undefined> => {
  const query = tx
    .selectFrom('register_entries')
    .select(columns)
    .where('register', '=', register)
    .where('id', '=', id)
    .where('latest', '=', true)
  return (forUpdate ? query.forUpdate() : query).executeTakeFirst()
}

/** All versions of an entry that the actor may see, in their order. */
export const entryVersions = (
  tx: Transaction<Tables>,
  { register, id }: EntryKey,
): Promise<readonly KeptEntry[]> =>
  tx
    .selectFrom('register_entries')
    .select(columns)
    .where('register', '=', register)
    .where('id', '=', id)
    .orderBy('version')
    .execute()

/** What a list of entries is asked for; `after` is the id with which the page before ended. */
export type EntryFilter = {
  readonly by: Actor
  readonly register: RegisterName
  readonly area?: string | undefined
  readonly kind?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** A page of the newest versions of entries, by id, and where it ends if there is more. */
export const listEntries = async (
  tx: Transaction<Tables>,
  { by, register, area, kind, after, limit }: EntryFilter,
): Promise<{ readonly entries: readonly KeptEntry[]; readonly next?: string }> => {
  const rows = await tx
    .selectFrom('register_entries')
    .select(columns)
    .where('register', '=', register)
    .where('latest', '=', true)
    .where(inAreas('register_entries', [by.area, area]))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const { page, last } = pageOf(rows, { limit })
  return { entries: page, ...(last !== undefined && { next: last.id }) }
}

/** Keeps a version of an entry after the one read; false when another came first or the id is taken out of sight. */
export const keepEntry = async (
  tx: Transaction<Tables>,
  {
    register,
    id,
    after,
    by,
    ...entry
  }: EntryKey & {
    readonly after: KeptEntry | undefined
    readonly area: string
    readonly kind: string | null
    readonly content: RegisterContent
    readonly by: Actor
    readonly at: string
  },
): Promise<boolean> => {
  if (after !== undefined)
    await tx
      .updateTable('register_entries')
      .set({ latest: false })
      .where('register', '=', register)
      .where('id', '=', id)
      .where('version', '=', after.version)
      .execute()
  const kept = await tx
    .insertInto('register_entries')
    .values({
      ...entry,
      register,
      id,
      version: (after?.version ?? 0) + 1,
      latest: true,
      content: JSON.stringify(entry.content),
      account: by.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}
