/**
 * Why a tree has no answer about a code on a day. Plain data, so it survives JSON; what the code may have meant is in
 * the fields and in the message.
 */
import type { AreaCode } from './AreaCode.ts'
import type { AreaCodeInvalidError } from './AreaCodeInvalidError.ts'
import type { Bilingual } from './Bilingual.ts'

/** An area by code and name, as refusals point to it. */
export type NamedArea = { readonly code: AreaCode; readonly name: string }

/** The tree has no area of this code; `within` is the narrowest one around it that it has. */
export type AreaUnknownError = {
  readonly _tag: 'AreaUnknownError'
  readonly code: AreaCode
  readonly within: NamedArea
  readonly message: Bilingual
}

/** The area ended before the day asked; `successors` are the areas of the day asked in which its ground lies. */
export type AreaRetiredError = {
  readonly _tag: 'AreaRetiredError'
  readonly code: AreaCode
  readonly name: string
  readonly since: string
  readonly successors: readonly NamedArea[]
  readonly message: Bilingual
}

/** The area was set up after the day asked; `predecessors` are the areas of the day asked that it was made from. */
export type AreaNotYetError = {
  readonly _tag: 'AreaNotYetError'
  readonly code: AreaCode
  readonly name: string
  readonly from: string
  readonly predecessors: readonly NamedArea[]
  readonly message: Bilingual
}

/** The code is of another place than the tree holds; `roots` are the widest areas of the tree. */
export type AreaElsewhereError = {
  readonly _tag: 'AreaElsewhereError'
  readonly code: AreaCode
  readonly roots: readonly NamedArea[]
  readonly message: Bilingual
}

/**
 * Every reason for which a question about a code has no answer.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import type { AreaRefusal } from '@maplebridge/area'
 *
 * const tags: readonly AreaRefusal['_tag'][] = [
 *   'AreaCodeInvalidError', 'AreaUnknownError', 'AreaRetiredError', 'AreaNotYetError', 'AreaElsewhereError',
 * ]
 * assert.equal(tags.length, 5)
 * ```
 */
export type AreaRefusal =
  | AreaCodeInvalidError
  | AreaUnknownError
  | AreaRetiredError
  | AreaNotYetError
  | AreaElsewhereError
