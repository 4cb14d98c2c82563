/**
 * The facts that follow from a dispute, its events or its level, found by how they are derived.
 */
import type { Fact, FactRegister } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'

/**
 * The fact of an edition that is derived in the given way, if its packs declare one.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { derivedFact, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * assert.equal(derivedFact(under, 'refusal')?.id, 'party-refused')
 * ```
 */
export const derivedFact = ({ facts }: Edition, derived: Derivation): Fact | undefined => {
  const known = derivedFacts.get(facts) ?? byDerivation(facts)
  derivedFacts.set(facts, known)
  return known.get(derived)
}

type Derivation = NonNullable<Fact['derived']>

/** The derived facts of each register, as long as the register is kept: every dispute asks for all of them. */
const derivedFacts = new WeakMap<FactRegister, ReadonlyMap<Derivation, Fact>>()

/** The first fact of each derivation. */
const byDerivation = (facts: FactRegister): ReadonlyMap<Derivation, Fact> =>
  new Map(
    Object.values(facts)
      .toReversed()
      .flatMap((fact) => (fact.derived === undefined ? [] : [[fact.derived, fact] as const])),
  )
