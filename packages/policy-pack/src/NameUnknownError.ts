/**
 * A dossier was asked for under a name that no definition claims.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** A name that no definition claims, with the one that comes nearest. */
export type NameUnknownError = {
  readonly _tag: 'NameUnknownError'
  readonly name: string
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for a name that is not among those claimed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { nameUnknown } from '@maplebridge/policy-pack'
 *
 * assert.equal(nameUnknown('sucess-rate', { known: ['success-rate'] }).nearest, 'success-rate')
 * ```
 */
export const nameUnknown = (
  name: string,
  { known }: { readonly known: readonly string[] },
): NameUnknownError => {
  const near = nearest(name, { among: known })
  return {
    _tag: 'NameUnknownError',
    name,
    ...(near !== undefined && { nearest: near }),
    message: {
      zh: `没有指标使用名称 \`${name}\`${near === undefined ? '；请从所选规则包的指标名称中选择' : `；是否指 \`${near}\`？`}`,
      en: `no metric claims the name \`${name}\`${near === undefined ? '; choose one that the packs define' : `; did you mean \`${near}\`?`}`,
    },
  }
}
