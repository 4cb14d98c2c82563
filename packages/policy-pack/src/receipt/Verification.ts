/**
 * What became of verifying a receipt: `Verified`, or the first thing that differs. Plain data with a message.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { DisputeInvalidError } from '../DisputeInvalidError.ts'
import type { ImpossibleDateError, NotInForceError } from '../editionRefusals.ts'
import type { Issue } from '../Issue.ts'
import type { Pack } from '../Pack.ts'
import type { Opening } from './Receipt.ts'

/** What a receipt is verified with. `dispute` with `salt`, or `openings`, open the commitments of a receipt. */
export type Verifying = {
  readonly packs: readonly Pack[]
  readonly dispute?: Dispute | undefined
  readonly salt?: string | undefined
  readonly openings?: readonly Opening[] | undefined
}

/** The parts of a decision that a receipt states. */
export type DecisionPart = 'level' | 'route' | 'duties' | 'hash'

/**
 * The receipt holds, or what differs. `opened` and `erased` name the committed parts that were and were not shown;
 * `replayed` is true when the dispute was known in full and assessed again.
 */
export type Verification = VerificationOutcome & { readonly message: Label }

/** A verification before it is put into words. */
export type VerificationOutcome =
  | {
      readonly _tag: 'Verified'
      readonly replayed: boolean
      readonly opened: readonly string[]
      readonly erased: readonly string[]
    }
  | { readonly _tag: 'ReceiptInvalid'; readonly issues: readonly Issue[] }
  | { readonly _tag: 'DigestDiffers'; readonly stated: string; readonly computed: string }
  | { readonly _tag: 'PackMissing'; readonly pack: string }
  | {
      readonly _tag: 'PackDiffers'
      readonly pack: string
      readonly stated: { readonly version: string; readonly hash: string }
      readonly atHand: { readonly version: string; readonly hash: string }
    }
  /** The receipt names other layers than its pack stands on. */
  | {
      readonly _tag: 'LayersDiffer'
      readonly stated: readonly string[]
      readonly standing: readonly string[]
    }
  /** A dispute was given for a receipt of commitments, but not the salt. */
  | { readonly _tag: 'SaltMissing' }
  /** Parts that were shown and are not those of the receipt; `at` names them. */
  | { readonly _tag: 'CommitmentDiffers'; readonly at: readonly string[] }
  | { readonly _tag: 'DisputeDiffers'; readonly at: readonly string[] }
  | {
      readonly _tag: 'NotReplayed'
      readonly because: NotInForceError | ImpossibleDateError | DisputeInvalidError
    }
  /** Assessed again, another decision follows; `packages` are those that decided. */
  | {
      readonly _tag: 'DecisionDiffers'
      readonly parts: readonly DecisionPart[]
      readonly packages: Readonly<Record<string, string>>
    }
