/**
 * Reads something of a case, as every reading of a file is done: as the actor, and noted when there was something.
 */
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import { asActor } from './database/asActor.ts'
import { noteRead } from './database/noteRead.ts'
import type { Tables } from './database/Tables.ts'
import type { Ledger } from './Ledger.ts'

/** What is found of a case; nothing when the actor may not see the case or there is none. */
export const notedRead = async <Found>(
  id: string,
  {
    of: { db, now },
    by,
    what,
    find,
  }: {
    readonly of: Pick<Ledger, 'db' | 'now'>
    readonly by: Actor
    /** What is read, for the note. */
    readonly what: string
    readonly find: (tx: Transaction<Tables>) => Promise<Found | undefined>
  },
): Promise<Found | undefined> => {
  const found = await asActor(db, {
    by,
    work: async (tx) => {
      const seen = await find(tx)
      if (seen !== undefined) await noteRead(tx, { id, by, what, at: now() })
      return Result.succeed(seen)
    },
  })
  return Result.getOrUndefined(found)
}
