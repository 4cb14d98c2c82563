/**
 * Answers a command once for each key that its sender gave it: sent again, it is answered as it was, and nothing
 * happens twice.
 */
import { type Actor, digest } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Insertable, QueryCreator, Transaction } from 'kysely'
import type { KeyReused } from '../Refusal.ts'
import type { AnswerRow, Tables } from './Tables.ts'

/** A command under a key: who sends it, and what it asks. */
type Asked = {
  readonly by: Actor
  readonly key: string
  readonly request: unknown
  /** The instant, in UTC. */
  readonly at: string
}

/** A command under a key, and how it is carried out. */
export type Keyed<Answer, Refused> = Asked & {
  readonly command: () => Promise<Result.Result<Answer, Refused>>
}

/**
 * A command whose answer is known before it writes: it reads and decides first, and writes if it is the first under its
 * key. Of a large answer less may be kept under the key, when the rest can be made again from it.
 */
export type KeyedPlan<Answer, Kept, Refused> = Asked & {
  readonly plan: () => Promise<Result.Result<Planned<Answer, Kept, Refused>, Refused>>
  readonly again: (kept: Kept) => Promise<Result.Result<Answer, Refused>>
}

/** What a command will answer, what of it is kept, and how it writes what it decided. */
export type Planned<Answer, Kept, Refused> = {
  readonly answer: Answer
  readonly kept: Kept
  /** Takes the key for the answer, with whatever else goes into the same statement; false when the key was taken before. */
  readonly take?: (row: Insertable<AnswerRow>) => Promise<Result.Result<boolean, Refused>>
  readonly write: () => Promise<void>
}

/**
 * Carries out a command under a key, or gives what was answered to it before. A command that is refused leaves the key
 * free, since its transaction is taken back.
 */
export const answerOnce = async <Answer extends object, Refused>(
  tx: Transaction<Tables>,
  { by, key, request, at, command }: Keyed<Answer, Refused>,
): Promise<Result.Result<Answer, Refused | KeyReused>> => {
  const hash = digest(request)
  // Whoever comes second waits here until the first has been answered.
  const taken = await takeKey(tx, { account: by.account, key, request: hash, at, answer: null })
  if (!taken) return earlier<Answer>(tx, { account: by.account, key, hash })
  const answer = await command()
  if (Result.isFailure(answer)) return answer
  await tx
    .updateTable('answers')
    .set({ answer: JSON.stringify(answer.success) })
    .where('account', '=', by.account)
    .where('key', '=', key)
    .execute()
  return answer
}

/**
 * Does the same for a command whose answer is known before it writes, with one statement less: the answer is kept with
 * its key. What was decided is dropped when the key has been answered before.
 */
export const answerPlanned = async <Answer extends object, Kept extends object, Refused>(
  tx: Transaction<Tables>,
  { by, key, request, at, plan, again }: KeyedPlan<Answer, Kept, Refused>,
): Promise<Result.Result<Answer, Refused | KeyReused>> => {
  const asked = { account: by.account, key, hash: digest(request) }
  const planned = await plan()
  if (Result.isFailure(planned)) {
    // Sent again, a command may be refused for what it did itself the first time.
    const before = await answered<Kept>(tx, asked)
    return before === undefined ? Result.fail(planned.failure) : madeAgain(before, again)
  }
  const {
    answer,
    kept,
    take = async (row) => Result.succeed(await takeKey(tx, row)),
    write,
  } = planned.success
  const { account, hash } = asked
  const taken = await take({ account, key, request: hash, at, answer: JSON.stringify(kept) })
  if (Result.isFailure(taken)) return Result.fail(taken.failure)
  if (!taken.success) return madeAgain(await earlier<Kept>(tx, asked), again)
  await write()
  return Result.succeed(answer)
}

const madeAgain = async <Answer, Kept, Refused>(
  kept: Result.Result<Kept, KeyReused>,
  again: (kept: Kept) => Promise<Result.Result<Answer, Refused>>,
): Promise<Result.Result<Answer, Refused | KeyReused>> =>
  Result.isFailure(kept) ? Result.fail(kept.failure) : again(kept.success)

const takeKey = async (tx: Transaction<Tables>, row: Insertable<AnswerRow>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await takingKey(tx, row).executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The statement that takes a key for its answer, or does nothing when it is taken. */
export const takingKey = (db: QueryCreator<Tables>, row: Insertable<AnswerRow>) =>
  db
    .insertInto('answers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())

type Asking = { readonly account: string; readonly key: string; readonly hash: string }

const earlier = async <Answer extends object>(
  tx: Transaction<Tables>,
  asked: Asking,
): Promise<Result.Result<Answer, KeyReused>> =>
  (await answered<Answer>(tx, asked)) ?? Result.fail({ kind: 'keyReused' })

/** What was answered under a key; nothing when nothing was. */
const answered = async <Answer extends object>(
  tx: Transaction<Tables>,
  { account, key, hash }: Asking,
): Promise<Result.Result<Answer, KeyReused> | undefined> => {
  const row = await tx
    .selectFrom('answers')
    .select(['request', 'answer'])
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.answer === null || row.request !== hash) return Result.fail({ kind: 'keyReused' })
  // proof: the request is the same, so its answer was written by the command that answers such requests
  return Result.succeed(row.answer as Answer)
}
