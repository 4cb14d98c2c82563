/**
 * Issues as one line of text.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'

/**
 * The issues in one line for each language: path, what is wrong and the nearest known code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { issueText } from '@maplebridge/policy-pack'
 *
 * const issue = { code: 'missing-key', path: ['facts', 0, 'id'], message: { zh: '缺少此项', en: 'is missing' } } as const
 * assert.equal(issueText([issue]).en, '`facts[0].id`: is missing')
 * ```
 */
export const issueText = (issues: readonly Issue[]): Label => ({
  zh: issues.map((issue) => lineOf(issue, 'zh')).join('；'),
  en: issues.map((issue) => lineOf(issue, 'en')).join('; '),
})

const lineOf = ({ path, message }: Issue, language: 'zh' | 'en'): string => {
  const where = path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('')
  return where === ''
    ? message[language]
    : `\`${where}\`${language === 'zh' ? '：' : ': '}${message[language]}`
}
