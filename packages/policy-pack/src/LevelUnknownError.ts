/**
 * A level that the plan does not have.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** A level that the plan does not have, with those it has, from the floor to the gravest; none if it has none. */
export type LevelUnknownError = {
  readonly _tag: 'LevelUnknownError'
  readonly level: string
  readonly known: readonly string[]
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for a level that is none of the known ones.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { levelUnknown } from '@maplebridge/policy-pack'
 *
 * const { nearest, message } = levelUnknown('yelow', { among: ['blue', 'yellow', 'red'] })
 * assert.equal(nearest, 'yellow')
 * assert.equal(message.en, 'the plan has no level `yelow`; did you mean `yellow`?')
 * ```
 */
export const levelUnknown = (
  level: string,
  { among }: { readonly among: readonly string[] },
): LevelUnknownError => {
  const near = nearest(level, { among })
  return {
    _tag: 'LevelUnknownError',
    level,
    known: among,
    ...(near !== undefined && { nearest: near }),
    message: among.length === 0 ? noLevels : sentence(level, among, near),
  }
}

const noLevels: Label = {
  zh: '该方案不设风险等级；请改用设有等级的规则包',
  en: 'the plan has no levels; use a pack that has',
}

const sentence = (level: string, known: readonly string[], near: string | undefined): Label => {
  const list = known.map((code) => `\`${code}\``)
  return {
    zh: `方案没有等级 \`${level}\`；${near === undefined ? `可用的有 ${list.join('、')}` : `是否指 \`${near}\`？`}`,
    en: `the plan has no level \`${level}\`; ${near === undefined ? `known are ${list.join(', ')}` : `did you mean \`${near}\`?`}`,
  }
}
