/**
 * Everything that stands behind a lawful way: why it is open, why its courts are competent, and each clause that what
 * it says rests on.
 */
import type { Remedy } from '@maplebridge/routing'
import type { Reason } from '@maplebridge/rules'

/**
 * The reason of a remedy, and those of everything it says about the confirming court.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { reasonsOfRemedy } from '@maplebridge/policy-pack'
 *
 * const reason = {
 *   rule: 'suit-open', cites: ['CPL-122'], force: 'must', summary: { zh: '可以起诉', en: 'Suit is open' },
 *   because: [], missingFacts: [], unsetSettings: [], unresolved: [], inferred: false,
 * } as const
 * const label = { zh: '诉讼', en: 'Suit' }
 * const suit = { channel: 'suit', label, at: label, fee: 'statutory', reason, runs: [] } as const
 * assert.deepEqual(reasonsOfRemedy(suit).map(({ rule }) => rule), ['suit-open'])
 * ```
 */
export const reasonsOfRemedy = ({ reason, confirmation }: Remedy): readonly Reason[] => [
  reason,
  ...(confirmation?.rules ?? []).flatMap(({ courts, open }) =>
    [...courts, ...open].map((each) => each.reason),
  ),
  ...(confirmation?.lists ?? []).map((each) => each.reason),
]

/**
 * The ids of the clauses behind a remedy: of its reasons, of what its body refuses it with, and of its notes.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { citesOfRemedy } from '@maplebridge/policy-pack'
 *
 * const reason = {
 *   rule: 'suit-open', cites: ['CPL-122'], force: 'must', summary: { zh: '可以起诉', en: 'Suit is open' },
 *   because: [], missingFacts: [], unsetSettings: [], unresolved: [], inferred: false,
 * } as const
 * const label = { zh: '诉讼', en: 'Suit' }
 * const refusedWith = { channels: ['arbitration'], cites: ['CPL-127'] } as const
 * const suit = { channel: 'suit', label, at: label, fee: 'statutory', reason, refusedWith, runs: [] } as const
 * assert.deepEqual(citesOfRemedy(suit), ['CPL-122', 'CPL-127'])
 * ```
 */
export const citesOfRemedy = (remedy: Remedy): readonly string[] => {
  const { refusedWith, notes = [] } = remedy
  return [...reasonsOfRemedy(remedy), ...(refusedWith === undefined ? [] : [refusedWith]), ...notes].flatMap(
    ({ cites }) => cites,
  )
}
