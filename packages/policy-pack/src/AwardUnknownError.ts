/**
 * An award was asked for that no layer has.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** An award that no layer has, with the name that comes nearest. */
export type AwardUnknownError = {
  readonly _tag: 'AwardUnknownError'
  readonly award: string
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for an award that is not among those known by id, kind of body or tier.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { awardUnknown } from '@maplebridge/policy-pack'
 *
 * assert.equal(awardUnknown('townshp', { known: ['township', 'village'] }).nearest, 'township')
 * assert.match(awardUnknown('township', { known: [] }).message.en, /the pack has no awards/)
 * ```
 */
export const awardUnknown = (
  award: string,
  { known }: { readonly known: readonly string[] },
): AwardUnknownError => {
  const near = nearest(award, { among: known })
  const hint: Label =
    near === undefined
      ? { zh: `可用的有 ${known.join('、')}`, en: `known are ${known.join(', ')}` }
      : { zh: `是否指 \`${near}\`？`, en: `did you mean \`${near}\`?` }
  return {
    _tag: 'AwardUnknownError',
    award,
    ...(near !== undefined && { nearest: near }),
    message:
      known.length === 0
        ? {
            zh: '该规则包没有创建称号；请改用有 awards 的规则包',
            en: 'the pack has no awards; name a pack that has some',
          }
        : { zh: `没有称号 \`${award}\`；${hint.zh}`, en: `there is no award \`${award}\`; ${hint.en}` },
  }
}
