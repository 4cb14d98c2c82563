/**
 * A kind of body that the plan does not have.
 */
import type { Label } from '@maplebridge/rules'
import { suggested } from './suggested.ts'

/** A kind of body that the plan does not have, with the one that comes nearest. */
export type BodyKindUnknownError = {
  readonly _tag: 'BodyKindUnknownError'
  readonly body: string
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for a kind of body that is not among those of the plan.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { bodyKindUnknown } from '@maplebridge/policy-pack'
 *
 * const { nearest, message } = bodyKindUnknown('judicial-offise', { among: ['judicial-office', 'court'] })
 * assert.equal(nearest, 'judicial-office')
 * assert.equal(message.en, 'the plan has no kind of body `judicial-offise`; did you mean `judicial-office`?')
 * ```
 */
export const bodyKindUnknown = (
  body: string,
  { among }: { readonly among: readonly string[] },
): BodyKindUnknownError => {
  const { near, hint } = suggested(body, { among })
  return {
    _tag: 'BodyKindUnknownError',
    body,
    ...near,
    message: {
      zh: `该方案没有单位类别 \`${body}\`；${hint.zh}`,
      en: `the plan has no kind of body \`${body}\`; ${hint.en}`,
    },
  }
}
