/**
 * A register was named that no layer keeps.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** A register that no layer keeps, with those there are and the one that comes nearest. */
export type RegisterUnknownError = {
  readonly _tag: 'RegisterUnknownError'
  readonly register: string
  readonly known: readonly string[]
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for a register that is not among those kept.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { registerUnknown } from '@maplebridge/policy-pack'
 *
 * assert.equal(registerUnknown('case', { known: ['cases', 'bodies'] }).nearest, 'cases')
 * ```
 */
export const registerUnknown = (
  register: string,
  { known }: { readonly known: readonly string[] },
): RegisterUnknownError => {
  const near = nearest(register, { among: known })
  const hint =
    near === undefined
      ? { zh: `可用的有 ${known.join('、') || '（无）'}`, en: `known are ${known.join(', ') || '(none)'}` }
      : { zh: `是否指 \`${near}\`？`, en: `did you mean \`${near}\`?` }
  return {
    _tag: 'RegisterUnknownError',
    register,
    known,
    ...(near !== undefined && { nearest: near }),
    message: {
      zh: `规则包没有台账 \`${register}\`；${hint.zh}`,
      en: `the pack keeps no register \`${register}\`; ${hint.en}`,
    },
  }
}
