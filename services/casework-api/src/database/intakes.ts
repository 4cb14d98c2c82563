/**
 * Keeps what people apply for without an account, and what became of it.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Intake } from '../Intake.ts'
import type { FollowerKey } from './followers.ts'
import type { Database } from './openDatabase.ts'
import { pageOf } from './pageOf.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'
import { oneMoreTry } from './tries.ts'

/** An application as it waits for a dispatcher. */
export type KeptIntake = Pick<FollowerKey, 'salt' | 'secret'> & {
  readonly code: string
  readonly area: string
  readonly content: Intake
  readonly at: string
  readonly decided_at: string | null
}

/** What an application was made under: the hash of a key, and of what was applied for. */
export type IntakeKey = { readonly key: string; readonly request: string }

/**
 * Keeps an application, and gives it back as it is kept: the one made earlier under the same key, if there is one.
 * Nobody is signed in here, and no policy of the rows stands behind it.
 */
export const keepIntake = async (
  db: Database,
  {
    content,
    at,
    under,
    ...secret
  }: FollowerKey & {
    readonly content: Intake
    readonly at: string
    readonly under: IntakeKey | undefined
  },
): Promise<{ readonly code: string; readonly salt: string; readonly request: string | null }> => {
  const kept = await db
    .insertInto('intakes')
    .values({ ...secret, ...under, area: content.area, content: JSON.stringify(content), at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning(['code', 'salt', 'request'])
    .executeTakeFirst()
  if (kept !== undefined) return kept
  return db
    .selectFrom('intakes')
    .select(['code', 'salt', 'request'])
    .where('key', '=', under?.key ?? '')
    .executeTakeFirstOrThrow()
}

/** Notes that somebody who works here read applications. */
export const noteIntakesRead = async (
  tx: Transaction<Tables>,
  { codes, by, at }: { readonly codes: readonly string[]; readonly by: Actor; readonly at: string },
): Promise<void> => {
  if (codes.length === 0) return
  const { account, role } = by
  await tx
    .insertInto('intake_reads')
    .values(codes.map((code) => ({ code, account, role, at })))
    .execute()
}

/** What became of an application: the reason if it was answered, the case if it became one. */
export type IntakeOutcome = {
  readonly reason: string | null
  readonly case_id: string | null
  readonly decided_at: string | null
}

/** Counts a try of a code, and finds the application; read by its code alone. */
export const tryIntake = (
  db: Database,
  { code, on }: { readonly code: string; readonly on: string },
): Promise<(IntakeOutcome & Pick<FollowerKey, 'salt' | 'secret'> & { readonly tries: number }) | undefined> =>
  db
    .updateTable('intakes')
    .set(oneMoreTry({ on }))
    .where('code', '=', code)
    .returning(['salt', 'secret', 'tries', 'reason', 'case_id', 'decided_at'])
    .executeTakeFirst()

/** Forgets the tries of a code that was recognised. */
export const forgetTries = async (db: Database, { code }: { readonly code: string }): Promise<void> => {
  await db.updateTable('intakes').set({ tries: 0 }).where('code', '=', code).execute()
}

/** An application that the actor may see, locked against other deciders until the transaction ends. */
export const readIntake = (
  tx: Transaction<Tables>,
  { code }: { readonly code: string },
): Promise<KeptIntake | undefined> =>
  tx
    .selectFrom('intakes')
    .select(['code', 'area', 'content', 'at', 'salt', 'secret', 'decided_at'])
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()

/** Notes what a dispatcher made of an application. */
export const decideIntake = async (
  tx: Transaction<Tables>,
  {
    code,
    by,
    at,
    ...outcome
  }: { readonly code: string; readonly by: Actor; readonly at: string } & (
    | { readonly reason: string }
    | { readonly case_id: string }
  ),
): Promise<void> => {
  await tx
    .updateTable('intakes')
    .set({ ...outcome, decided_at: at, decided_by: by.account })
    .where('code', '=', code)
    .execute()
}

/** A page of applications that wait, the earliest first, and where it ends if there is more. */
export const waitingIntakes = async (
  tx: Transaction<Tables>,
  {
    by,
    area,
    after,
    limit,
  }: {
    readonly by: Actor
    readonly area?: string | undefined
    readonly after?: string | undefined
    readonly limit: number
  },
): Promise<{
  readonly intakes: readonly Pick<KeptIntake, 'code' | 'content' | 'at'>[]
  readonly next?: string
}> => {
  const rows = await tx
    .selectFrom('intakes')
    .select(['seq', 'code', 'content', 'at'])
    .where('decided_at', 'is', null)
    .where(inAreas('intakes', [by.area, area]))
    .$if(after !== undefined, (query) => query.where('seq', '>', after ?? ''))
    .orderBy('seq')
    .limit(limit + 1)
    .execute()
  const { page, last } = pageOf(rows, { limit })
  return {
    intakes: page.map(({ code, content, at }) => ({ code, content, at })),
    ...(last !== undefined && { next: String(last.seq) }),
  }
}
