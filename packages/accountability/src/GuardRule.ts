/**
 * A guard of a case: which next step is held back until something else is on record, as a plan states it. Guards are
 * advice to whoever appends events; they delete nothing. No step that protects anybody can be held back at all: the
 * list of what can be leaves out every report, warning, protection, refusal, failure and way to court.
 */
import { Reason, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { EvidenceType } from './DutyTemplate.ts'

/** The steps that a guard may hold back. */
export const GuardedStep = Schema.Literals([
  'account-opened',
  'graded',
  'planned',
  'team-disbanded',
  'assigned',
  'transferred',
  'returned',
  'investigated',
  'closed',
  'number-cancelled',
  'archived',
]).annotate({ identifier: 'GuardedStep', description: 'A step of a case that a guard may hold back.' })

/** A step that a guard may hold back. */
export type GuardedStep = typeof GuardedStep.Type

const Needed = Schema.NonEmptyArray(EvidenceType)

/** What a guard holds back, and what must be on record first: one event of each list. */
export const Guard = Schema.Struct({
  holds: Schema.NonEmptyArray(GuardedStep),
  needs: Schema.NonEmptyArray(Needed),
}).annotate({
  identifier: 'Guard',
  description: 'Steps held back until one event of each list is on record.',
})

/** What a guard holds back, and what must be on record first. */
export type Guard = typeof Guard.Type

/** A row of a guards section. */
export const GuardRule = ruleOf(Guard).annotate({ identifier: 'GuardRule' })

/** A row of a guards section. */
export type GuardRule = typeof GuardRule.Type

/** One guard whose step lacks something: of each list one event must still be put on record. */
export const GuardUnmet = Schema.Struct({ missing: Schema.Array(Needed), reason: Reason }).annotate({
  identifier: 'GuardUnmet',
  description: 'A guard, and what is not yet on record for it.',
})

/** One guard whose step lacks something. */
export type GuardUnmet = typeof GuardUnmet.Type

/**
 * What the guards say about a next step: `allowed` when no guard that must hold lacks anything; otherwise held back
 * by each of `heldBackBy`. `warnings` come from guards of lesser force; `undecided` from those that missing facts
 * leave open.
 */
export const Guarding = Schema.Struct({
  next: GuardedStep,
  allowed: Schema.Boolean,
  heldBackBy: Schema.Array(GuardUnmet),
  warnings: Schema.Array(GuardUnmet),
  undecided: Schema.Array(GuardUnmet),
}).annotate({
  identifier: 'Guarding',
  description: 'Whether a next step is allowed, and what holds it back.',
})

/** What the guards say about a next step. */
export type Guarding = typeof Guarding.Type
