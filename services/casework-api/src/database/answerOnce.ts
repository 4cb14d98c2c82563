/**
 * Answers a command once for each key that its sender gave it: sent again, it is answered as it was, and nothing
 * happens twice.
 */
import { type Actor, digest } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import type { KeyReused } from '../Refusal.ts'
import type { Tables } from './Tables.ts'

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

/** A command whose answer is known before it writes: it reads and decides first, and writes if it is the first under its key. */
export type KeyedPlan<Answer, Refused> = Asked & {
  readonly plan: () => Promise<Result.Result<Planned<Answer, Refused>, Refused>>
}

/** What a command will answer, and how it writes what it decided. */
export type Planned<Answer, Refused> = {
  readonly answer: Answer
  readonly write: () => Promise<Result.Result<void, Refused>>
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
  const taken = await tx
    .insertInto('answers')
    .values({ account: by.account, key, request: hash, at, answer: null })
    .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken === undefined) return earlier<Answer>(tx, { account: by.account, key, hash })
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
export const answerPlanned = async <Answer extends object, Refused>(
  tx: Transaction<Tables>,
  { by, key, request, at, plan }: KeyedPlan<Answer, Refused>,
): Promise<Result.Result<Answer, Refused | KeyReused>> => {
  const asked = { account: by.account, key, hash: digest(request) }
  const planned = await plan()
  // Sent again, a command may be refused for what it did itself the first time.
  if (Result.isFailure(planned)) return (await answered<Answer>(tx, asked)) ?? Result.fail(planned.failure)
  const { answer, write } = planned.success
  const taken = await tx
    .insertInto('answers')
    .values({ account: by.account, key, request: asked.hash, at, answer: JSON.stringify(answer) })
    .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken === undefined) return earlier<Answer>(tx, asked)
  return Result.map(await write(), () => answer)
}

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
