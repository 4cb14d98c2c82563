/**
 * What a comparison of packs finds: a clash, where two rules answer one question differently on some case that both
 * decide, or a difference, where plans answer alike-sounding questions differently and no case is decided by both.
 */
import type { Label } from '@maplebridge/rules'

/** What is compared. */
export type ConflictTopic =
  | 'routing'
  | 'level'
  | 'time-limit'
  | 'duty'
  | 'cadence'
  | 'target'
  | 'fee'
  | 'confirmation'

/** One answer: the pack, the rules that give it, what they say, and their clauses. */
export type ConflictSide = {
  readonly pack: string
  readonly rules: readonly string[]
  readonly says: Label
  readonly cites: readonly string[]
}

/**
 * Which side prevails. `Undeclared`: no cited clause in the packs orders them, or only in a circle; nothing is guessed.
 * `stated` is an order that a clause states itself.
 */
export type ConflictOrder =
  | { readonly _tag: 'Undeclared' }
  | {
      readonly _tag: 'Prevails'
      readonly rule: string
      readonly over: string
      readonly principle: 'higher-law' | 'special-law' | 'later-law' | 'delegated' | 'correction' | 'stated'
      readonly cites: readonly string[]
    }

/** Two rules that answer one question differently on the smallest case shown. */
export type Clash = {
  readonly kind: 'clash'
  readonly topic: ConflictTopic
  /** The question that both answer. */
  readonly asks: Label
  readonly sides: readonly [ConflictSide, ConflictSide]
  /** The case with the fewest facts on which they differ. */
  readonly shownBy: Label
  readonly order: ConflictOrder
  /** Points under which the packs carry it as open. */
  readonly unresolved: readonly string[]
}

/** Plans that answer differently, each in its own place or on its own subject. */
export type Difference = {
  readonly kind: 'differs'
  readonly topic: ConflictTopic
  readonly asks: Label
  readonly sides: readonly ConflictSide[]
  /** Why no case is decided by both. */
  readonly why: Label
  readonly unresolved: readonly string[]
}

/** A clash or a difference. */
export type Conflict = Clash | Difference
