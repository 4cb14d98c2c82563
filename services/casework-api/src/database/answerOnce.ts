/**
 * Answers a command once for each key that its sender gave it: sent again, it is answered as it was, and nothing
 * happens twice.
 */
import { type Actor, digest } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import type { KeyReused } from '../Refusal.ts'
import type { Tables } from './Tables.ts'

/** A command under a key: who sends it, what it asks, and how it is carried out. */
export type Keyed<Answer, Refused> = {
  readonly by: Actor
  readonly key: string
  readonly request: unknown
  /** The instant, in UTC. */
  readonly at: string
  readonly command: () => Promise<Result.Result<Answer, Refused>>
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

const earlier = async <Answer extends object>(
  tx: Transaction<Tables>,
  { account, key, hash }: { readonly account: string; readonly key: string; readonly hash: string },
): Promise<Result.Result<Answer, KeyReused>> => {
  const row = await tx
    .selectFrom('answers')
    .select(['request', 'answer'])
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined || row.answer === null || row.request !== hash)
    return Result.fail({ kind: 'keyReused' })
  // proof: the request is the same, so its answer was written by the command that answers such requests
  return Result.succeed(row.answer as Answer)
}
