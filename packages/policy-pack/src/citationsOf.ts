/**
 * The clauses behind an answer.
 */
import type { Edition } from './Edition.ts'
import type { Citation } from './Pack.ts'

/**
 * The clauses of an edition with the given ids, each once and in the order of the ids; an id without clause is left out.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { citationsOf, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const [clause, ...others] = citationsOf(['S0-4.2-levels', 'S0-4.2-levels'], { under })
 * assert.deepEqual([clause?.id, others], ['S0-4.2-levels', []])
 * ```
 */
export const citationsOf = (
  ids: readonly string[],
  { under }: { readonly under: Edition },
): readonly Citation[] => [...new Set(ids)].toSorted().flatMap((id) => under.citations[id] ?? [])
