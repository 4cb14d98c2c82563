/**
 * Flags were asked for by a field that a plan does not allow.
 */
import type { Label } from '@maplebridge/rules'

/** Flags were asked for by a field that a plan does not allow, such as one that names a person. */
export type GroupingRefusedError = {
  readonly _tag: 'GroupingRefusedError'
  readonly by: string
  readonly allowed: readonly string[]
  readonly message: Label
}

/**
 * The error for a field that is not among those allowed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { groupingRefused } from '@maplebridge/policy-pack'
 *
 * assert.match(groupingRefused('mediator', { allowed: ['body', 'area'] }).message.en, /`body` or `area`/)
 * ```
 */
export const groupingRefused = (
  by: string,
  { allowed }: { readonly allowed: readonly string[] },
): GroupingRefusedError => ({
  _tag: 'GroupingRefusedError',
  by,
  allowed,
  message: {
    zh: `不能按 \`${by}\` 提示；提示只针对单位和区域，不针对个人，${allowed.length === 0 ? '该规则包没有列出可用的字段' : `请改用 ${allowed.map((each) => `\`${each}\``).join('或者')}`}`,
    en: `flags can not be asked by \`${by}\`: they are about bodies and areas, never persons; ${allowed.length === 0 ? 'the pack names no field for it' : `use ${allowed.map((each) => `\`${each}\``).join(' or ')}`}`,
  },
})

/**
 * The error for counts that are given under a text that is no code of a body or area; it does not repeat the text.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { groupingByName } from '@maplebridge/policy-pack'
 *
 * assert.match(groupingByName({ by: 'body', allowed: ['body'] }).message.en, /code of a body or an area/)
 * ```
 */
export const groupingByName = ({
  by,
  allowed,
}: Pick<GroupingRefusedError, 'by' | 'allowed'>): GroupingRefusedError => ({
  _tag: 'GroupingRefusedError',
  by,
  allowed,
  message: {
    zh: '数字须按单位或者区域的代码（字母、数字、连字符）给出，不能按名称',
    en: 'figures must be given under the code of a body or an area (letters, digits, hyphens), not under a name',
  },
})
