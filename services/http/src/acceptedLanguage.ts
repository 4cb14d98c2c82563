/**
 * Which of the two languages a client reads.
 */

/**
 * The language of an `Accept-Language` header, English when it names neither.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { acceptedLanguage } from '@maplebridge/http'
 *
 * assert.equal(acceptedLanguage('zh-CN,zh;q=0.9,en;q=0.8'), 'zh')
 * assert.equal(acceptedLanguage('fr'), 'en')
 * ```
 */
export const acceptedLanguage = (header: string | undefined): 'zh' | 'en' => {
  const [best] = (header ?? '')
    .split(',')
    .map(preference)
    .filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return best?.language === 'zh' ? 'zh' : 'en'
}

const preference = (range: string): { language: string; quality: number } => {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
  const written = parameters.map((text) => /^\s*q=([\d.]+)\s*$/u.exec(text)?.[1]).find((q) => q !== undefined)
  return { language: tag.split('-')[0] ?? '', quality: written === undefined ? 1 : Number(written) }
}
