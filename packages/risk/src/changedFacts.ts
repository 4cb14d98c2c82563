/**
 * Which facts are known differently on two occasions. A judgement that has run out is not known any more, so that time
 * alone may change a fact.
 */
import { type Given, knownValue } from '@maplebridge/rules'

/**
 * The ids of the facts whose known value differs between two decisions, in the order of their ids.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { changedFacts } from '@maplebridge/risk'
 *
 * const judgement = { is: true, judgedBy: 'judicial-office', basis: 'visit', on: '2023-05-08', expiresOn: '2023-05-31' }
 * const before = { facts: { 'may-escalate': judgement, departments: 2 }, settings: {}, on: '2023-05-08' }
 * assert.deepEqual(changedFacts(before, { to: { ...before, on: '2023-06-01' } }), ['may-escalate'])
 * ```
 */
export const changedFacts = (given: Given, { to }: { readonly to: Given }): readonly string[] =>
  [...new Set([...Object.keys(given.facts), ...Object.keys(to.facts)])]
    .filter((id) => knownValue(id, given) !== knownValue(id, to))
    .toSorted()
