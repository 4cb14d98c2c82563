/**
 * Decides an assessment again, under the packs of then if they were kept, otherwise under those in use.
 */
import { type Assessment, assess, assessmentHash, type Edition, editionOn } from '@maplebridge/policy-pack'
import type { Receipt } from '@maplebridge/policy-pack/receipt'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import { readPacks } from './database/keptPacks.ts'
import type { Tables } from './database/Tables.ts'
import type { RefusalOf } from './Refusal.ts'
import type { Rules } from './rulesOf.ts'

/** The hashes of the packs that something was decided under. */
export const hashesOf = ({
  layers,
}: {
  readonly layers: readonly { readonly hash: string }[]
}): readonly string[] => layers.map(({ hash }) => hash)

/** What something was decided under: a pack, the day, and the packs it stands on with their hashes. */
export type DecidedUnder = {
  readonly pack: string
  readonly on: string
  readonly layers: readonly { readonly hash: string }[]
}

/** The edition that something was decided under, as far as it can still be had. */
export const editionThen = async (
  tx: Transaction<Tables>,
  under: DecidedUnder,
  { rules }: { readonly rules: Rules },
): Promise<Edition | undefined> => {
  const { pack, on } = under
  const kept = await readPacks(tx, hashesOf(under))
  return Result.getOrUndefined(kept === undefined ? rules.editions(pack, { on }) : editionOn(kept, { on }))
}

/** The assessment that a receipt was issued for; fails when the rules no longer come to the same. */
export const assessedAgain = async (
  tx: Transaction<Tables>,
  receipt: Receipt,
  { rules }: { readonly rules: Rules },
): Promise<Result.Result<Assessment, RefusalOf<'assessedOtherwise'>>> => {
  const { given, layers, on, decision } = receipt
  const pack = layers.at(-1)?.id ?? ''
  const under = await editionThen(tx, { pack, on, layers }, { rules })
  const again =
    under === undefined || given._tag !== 'InFull'
      ? undefined
      : Result.getOrUndefined(assess(given.dispute, { under }))
  return again === undefined || assessmentHash(again) !== decision.hash
    ? Result.fail({ kind: 'assessedOtherwise' })
    : Result.succeed(again)
}
