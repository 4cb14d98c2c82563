/**
 * Why the ledger does not do what it was asked: as data, until a route answers with it.
 */

import type { GuardUnmet } from '@maplebridge/accountability'
import type { DisputeRefusal } from '@maplebridge/http'
import type { StepIssue } from '@maplebridge/ledger'
import type { Issue } from '@maplebridge/policy-pack'

/** The key was used for another command. */
export type KeyReused = { readonly kind: 'keyReused' }

/** A part of the request does not fit with what is kept or with the plan. */
export type InvalidPart = { readonly kind: 'invalidPart'; readonly issue: Issue }

/** Why a command was not carried out. */
export type Refusal =
  | { readonly kind: 'unknownCase' }
  /** The actor's role may not write such a line. */
  | { readonly kind: 'notYours'; readonly what: string }
  /** The case would lie outside the actor's area. */
  | { readonly kind: 'outsideArea' }
  /** The case does not stand where the caller thought. */
  | { readonly kind: 'changedMeanwhile'; readonly version: number }
  /** The sender's own number has a case already. */
  | { readonly kind: 'numberTaken'; readonly case?: string }
  | KeyReused
  /** The id belongs to an entry that the actor may not see. */
  | { readonly kind: 'idTaken' }
  | InvalidPart
  /** There is no such application, or its secret is another. */
  | { readonly kind: 'unknownApplication' }
  /** Somebody decided about the application already. */
  | { readonly kind: 'decidedAlready' }
  | { readonly kind: 'outOfOrder'; readonly issues: readonly StepIssue[] }
  /** Guards of the plan hold the step back. */
  | { readonly kind: 'heldBack'; readonly step: string; readonly unmet: readonly GuardUnmet[] }
  /** The rules can not be asked about the dispute as it is. */
  | { readonly kind: 'notAssessable'; readonly error: DisputeRefusal }
  /** The command was carried out, but the rules no longer come to what it was answered with. */
  | { readonly kind: 'assessedOtherwise' }

/** Refusals of some kinds. */
export type RefusalOf<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>

/** Why lines were not written to a case that the actor may see. */
export type LineRefusal = RefusalOf<
  'notYours' | 'outsideArea' | 'numberTaken' | 'outOfOrder' | 'heldBack' | 'notAssessable'
>
