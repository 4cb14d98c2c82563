/**
 * Keeps an entry of a register: one transaction, answered once for each key, a new version beside the earlier ones.
 */
import { isWithin } from '@maplebridge/area'
import type { Actor } from '@maplebridge/ledger'
import { citationsOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import type { Commanding } from './commands.ts'
import { answerOnce } from './database/answerOnce.ts'
import { asActor } from './database/asActor.ts'
import { readCase } from './database/readCase.ts'
import { type EntryKey, keepEntry, readEntry } from './database/registerEntries.ts'
import type { Tables } from './database/Tables.ts'
import { leadsNowhere, outOfPlace } from './invalidPart.ts'
import type { RefusalOf } from './Refusal.ts'
import type { BodyEntry, ExpertEntry, MediatorEntry, RewardEntry } from './RegisterContent.ts'
import { mayKeep } from './registerRoles.ts'
import type { Rules } from './rulesOf.ts'

/** An entry to be kept: of which register, under which id, and what it says. */
export type NewEntry = { readonly id: string } & (
  | { readonly register: 'bodies'; readonly content: BodyEntry }
  | { readonly register: 'mediators'; readonly content: MediatorEntry }
  | { readonly register: 'experts'; readonly content: ExpertEntry }
  | { readonly register: 'rewards'; readonly content: RewardEntry }
)

/** What keeping an entry did. */
export type KeptVersion = EntryKey & { readonly version: number }

/** Why an entry was not kept. */
export type KeepRefusal = RefusalOf<
  'notYours' | 'changedMeanwhile' | 'outsideArea' | 'idTaken' | 'keyReused' | 'invalidPart'
>

/** Keeps an entry; with `ifVersion` only if its newest version is that one. */
export const keep = (
  entry: NewEntry,
  { db, by, at, key, rules, ifVersion }: Commanding & { readonly ifVersion?: number | undefined },
): Promise<Result.Result<KeptVersion, KeepRefusal>> => {
  const { register, id, content } = entry
  return asActor(db, {
    by,
    work: (tx) =>
      answerOnce<KeptVersion, KeepRefusal>(tx, {
        by,
        key,
        at,
        request: { keep: entry },
        command: async () => {
          if (!mayKeep[register].has(by.role)) return Result.fail({ kind: 'notYours', what: register })
          const after = await readEntry(tx, { register, id, forUpdate: true })
          const version = after?.version ?? 0
          if (ifVersion !== undefined && ifVersion !== version)
            return Result.fail({ kind: 'changedMeanwhile', version })
          const place = await placeOf(tx, entry, { rules, by })
          if (Result.isFailure(place)) return Result.fail(place.failure)
          if (!isWithin(place.success.area, { area: by.area })) return Result.fail({ kind: 'outsideArea' })
          const kept = await keepEntry(tx, { register, id, after, content, by, at, ...place.success })
          if (!kept) return Result.fail({ kind: 'idTaken' })
          return Result.succeed({ register, id, version: version + 1 })
        },
      }),
  })
}

/** Where an entry belongs: its area, and the kind of body whose entry it is. */
type Place = { readonly area: string; readonly kind: string | null }

const placeOf = async (
  tx: Transaction<Tables>,
  entry: NewEntry,
  { rules, by }: { readonly rules: Rules; readonly by: Actor },
): Promise<Result.Result<Place, RefusalOf<'invalidPart'>>> => {
  switch (entry.register) {
    case 'bodies':
      return Result.succeed({ area: entry.content.area, kind: entry.content.kind })
    case 'experts':
      return Result.succeed({ area: entry.content.area, kind: null })
    case 'mediators': {
      const body = await readEntry(tx, { register: 'bodies', id: entry.content.body })
      if (body === undefined) return Result.fail(leadsNowhere('body', entry.content.body))
      return Result.succeed({ area: body.area, kind: body.kind })
    }
    case 'rewards':
      return placeOfReward(tx, entry.content, { rules, by })
  }
}

/** A reward belongs where its case lies, and names a clause of the plan that the case is under. */
const placeOfReward = async (
  tx: Transaction<Tables>,
  { case: id, clause, paidOn }: RewardEntry,
  { rules, by }: { readonly rules: Rules; readonly by: Actor },
): Promise<Result.Result<Place, RefusalOf<'invalidPart'>>> => {
  const found = await readCase(tx, { id })
  if (found === undefined) return Result.fail(leadsNowhere('case', id))
  const under = rules.editions(found.pack, { on: paidOn })
  if (Result.isFailure(under)) return Result.fail(outOfPlace('paidOn', under.failure.message))
  if (citationsOf([clause], { under: under.success }).length === 0)
    return Result.fail(leadsNowhere('clause', clause))
  return Result.succeed({ area: found.dispute.area, kind: by.body ?? null })
}
