/**
 * The identity of an edition, as every answer about a dispute carries it.
 */
import type { Edition } from './Edition.ts'

/**
 * The pack, the day and the layers of an edition, and that an answer under it is a proposal (RL-08).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, identityOf } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const { pack, standing } = identityOf(under)
 * assert.deepEqual([pack, standing], ['xining-chengzhong', 'proposed'])
 * ```
 */
export const identityOf = ({ pack, on, historical, layers }: Edition) => ({
  pack,
  on,
  historical,
  layers,
  standing: 'proposed' as const,
})
