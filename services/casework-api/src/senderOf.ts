/**
 * In whose name a case is entered. A system of another authority sends in the name of its own body, so that it takes no
 * number of another sender and is told what becomes of its case; whoever works here says who sent it.
 */
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { RefusalOf } from './Refusal.ts'

/** The sender of a case that an actor enters; none when it came from nobody's system. */
export const senderOf = (
  { role, body }: Actor,
  { named }: { readonly named: string | undefined },
): Result.Result<string | undefined, RefusalOf<'notYours'>> => {
  if (role !== 'integrator' || body === undefined) return Result.succeed(named)
  return named === undefined || named === body
    ? Result.succeed(body)
    : Result.fail({ kind: 'notYours', what: 'sender' })
}
