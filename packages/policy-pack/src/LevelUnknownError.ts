/**
 * A level that the plan does not have.
 */
import type { Label } from '@maplebridge/rules'
import { suggested } from './suggested.ts'

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
  const { near, hint } = suggested(level, { among })
  const unknown = {
    zh: `方案没有等级 \`${level}\`；${hint.zh}`,
    en: `the plan has no level \`${level}\`; ${hint.en}`,
  }
  return {
    _tag: 'LevelUnknownError',
    level,
    known: among,
    ...near,
    message: among.length === 0 ? noLevels : unknown,
  }
}

const noLevels: Label = {
  zh: '该方案不设风险等级；请改用设有等级的规则包',
  en: 'the plan has no levels; use a pack that has',
}
