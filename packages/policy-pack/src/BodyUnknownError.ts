/**
 * A kind of body to which the plan sends no dispute.
 */
import type { Label } from '@maplebridge/rules'
import { suggested } from './suggested.ts'

/** A kind of body that no routing row of the plan names as lead or channel, with those that one names. */
export type BodyUnknownError = {
  readonly _tag: 'BodyUnknownError'
  readonly body: string
  readonly known: readonly string[]
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for a kind of body that is none of those to which disputes may go.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { bodyUnknown } from '@maplebridge/policy-pack'
 *
 * const { nearest, message } = bodyUnknown('township-pcm', { among: ['village-pmc', 'township-pmc'] })
 * assert.equal(nearest, 'township-pmc')
 * assert.equal(message.en, 'the plan sends no dispute to `township-pcm`; did you mean `township-pmc`?')
 * ```
 */
export const bodyUnknown = (
  body: string,
  { among }: { readonly among: readonly string[] },
): BodyUnknownError => {
  const { near, hint } = suggested(body, { among })
  const unknown = {
    zh: `方案没有把纠纷交给 \`${body}\` 办理；${hint.zh}`,
    en: `the plan sends no dispute to \`${body}\`; ${hint.en}`,
  }
  return {
    _tag: 'BodyUnknownError',
    body,
    known: among,
    ...near,
    message: among.length === 0 ? nobody : unknown,
  }
}

const nobody: Label = {
  zh: '该方案未规定由谁牵头办理；请改用有此规定的规则包',
  en: 'the plan does not say who leads; use a pack that does',
}
