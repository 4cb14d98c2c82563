/**
 * The texts of a plan that nobody can test but anybody can quote: its goals and principles, who leads whom, what it
 * says on a type of dispute. Quoting one decides nothing.
 */

import type { CitedText, TextSubject } from './CitedText.ts'
import { citationsOf } from './citationsOf.ts'
import type { Edition } from './Edition.ts'
import type { Citation } from './Pack.ts'

/** A text with its words, clause by clause. */
export type QuotedText = CitedText & { readonly clauses: readonly Citation[] }

/**
 * The texts of an edition about a subject, on a type of dispute, or both; without either all of them. A text that names
 * no type of dispute is not on any.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, quotedTexts } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const [goal] = quotedTexts(under, { about: 'goal' })
 * assert.equal(goal?.clauses[0]?.clause, '三（五）')
 * assert.deepEqual(quotedTexts(under, { on: 'no-such-matter' }), [])
 * ```
 */
export const quotedTexts = (
  under: Edition,
  { about, on }: { readonly about?: TextSubject | undefined; readonly on?: string | undefined } = {},
): readonly QuotedText[] =>
  under.texts
    .filter((text) => about === undefined || text.about === about)
    .filter(({ matters }) => on === undefined || matters?.includes(on) === true)
    .map((text) => ({ ...text, clauses: citationsOf(text.cites, { under }) }))
