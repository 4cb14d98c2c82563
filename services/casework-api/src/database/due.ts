/**
 * Duties with a last day, kept beside the cases so that what is late is found without asking the rules again.
 */
import type { Actor } from '@maplebridge/ledger'
import type { QueryCreator, Transaction } from 'kysely'
import type { DueDuty } from '../dueDuties.ts'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** The open duties of a case, as they are kept. */
type Keeping = {
  readonly id: string
  readonly area: string
  readonly open: readonly DueDuty[]
  /** No duty was kept for it before. */
  readonly isNew?: boolean
}

/**
 * Begins a statement that also keeps the open duties of a case, as each statement is a way to the database and back.
 * Those that are open no more are settled. A duty whose last day moved is told anew.
 */
export const keepingDue = (
  tx: Transaction<Tables>,
  { id, area, open, isNew = false }: Keeping,
): QueryCreator<Tables> => {
  const settled = isNew ? tx : tx.with('settling', (db) => settling(db, { id, open }))
  return open.length === 0 ? settled : settled.with('owing', (db) => owing(db, { id, area, open }))
}

/** Keeps the open duties of a case that was there before. */
export const keepDue = async (
  tx: Transaction<Tables>,
  { id, area, open }: Omit<Keeping, 'isNew'>,
): Promise<void> => {
  if (open.length === 0) await settling(tx, { id, open }).execute()
  else
    await owing(
      tx.with('settling', (db) => settling(db, { id, open })),
      { id, area, open },
    ).execute()
}

const settling = (db: QueryCreator<Tables>, { id, open }: Pick<Keeping, 'id' | 'open'>) => {
  const names = open.map(({ duty }) => duty)
  return db
    .updateTable('due')
    .set({ status: 'settled' })
    .where('case_id', '=', id)
    .$if(names.length > 0, (query) => query.where('duty', 'not in', names))
}

const owing = (db: QueryCreator<Tables>, { id, area, open }: Omit<Keeping, 'isNew'>) =>
  db
    .insertInto('due')
    .values(
      open.map(({ duty, lastDay }) => ({
        case_id: id,
        area,
        duty,
        last_day: lastDay,
        status: 'open',
        told_on: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'duty']).doUpdateSet(({ case: when, ref }) => ({
        status: 'open',
        area: ref('excluded.area'),
        last_day: ref('excluded.last_day'),
        told_on: when()
          .when('due.last_day', '=', ref('excluded.last_day'))
          .then(ref('due.told_on'))
          .else(null)
          .end(),
      })),
    )

/** A duty that is late. */
export type OverdueDuty = DueDuty & {
  readonly case: string
  readonly number: string
  readonly pack: string
  readonly matter: string
  readonly area: string
  readonly holder?: string
  /** The day on which the sweep found it late. */
  readonly toldOn?: string
}

/** A page of duties whose last day is before a day, oldest first. */
export const overdueDuties = async (
  tx: Transaction<Tables>,
  {
    by,
    on,
    after,
    limit,
  }: {
    readonly by: Actor
    readonly on: string
    readonly after?: readonly [string, string, string] | undefined
    readonly limit: number
  },
): Promise<readonly OverdueDuty[]> => {
  const rows = await tx
    .selectFrom('due')
    .innerJoin('cases', 'cases.id', 'due.case_id')
    .select(['case_id as case', 'duty', 'last_day as lastDay', 'told_on', 'due.area'])
    .select(['sender_number as number', 'pack', 'matter', 'holder'])
    .where(inAreas('due', [by.area]))
    .where('due.status', '=', 'open')
    .where('last_day', '<', on)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) => {
        const [day, id, duty] = after ?? ['', '', '']
        return eb(refTuple('last_day', 'case_id', 'duty'), '>', tuple(day, id, duty))
      }),
    )
    .orderBy('last_day')
    .orderBy('case_id')
    .orderBy('duty')
    .limit(limit)
    .execute()
  return rows.map(({ told_on, holder, ...row }) => ({
    ...row,
    ...(holder !== null && { holder }),
    ...(told_on !== null && { toldOn: told_on }),
  }))
}

/** Late duties that are marked at once. */
const page = 500

/**
 * Marks what is late and was not told before, and says how many. Of several that ask at once each duty goes to one; what
 * somebody is writing to is left for the next time, so that neither waits for the other.
 */
export const tellOverdue = async (db: Database, { on }: { readonly on: string }): Promise<number> => {
  let told = 0
  for (;;) {
    const some = await tellPage(db, { on })
    told += some
    if (some < page) return told
  }
}

const tellPage = (db: Database, { on }: { readonly on: string }): Promise<number> =>
  db.transaction().execute(async (tx) => {
    const late = await tx
      .selectFrom('due')
      .select(['case_id', 'duty'])
      .where('status', '=', 'open')
      .where('last_day', '<', on)
      .where('told_on', 'is', null)
      .limit(page)
      .forUpdate()
      .skipLocked()
      .execute()
    if (late.length === 0) return 0
    await tx
      .updateTable('due')
      .set({ told_on: on })
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('case_id', 'duty'),
          'in',
          late.map(({ case_id, duty }) => tuple(case_id, duty)),
        ),
      )
      .execute()
    return late.length
  })
