/**
 * As much of what is wrong as an answer shows. A request may be wrong in a hundred thousand places or repeat a
 * text of a megabyte; its answer stays small.
 */
import type { Issue } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'

/** Issues that one answer shows. */
const most = 50

/** Characters that an answer repeats of one text. */
const longest = 300

/**
 * The first issues, their texts shortened, with paths that begin at their place in the request; the last one says how
 * many are not shown.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { shownIssues } from '@maplebridge/http'
 *
 * const message = { zh: '没有此项', en: 'there is no such key' }
 * const issues = Array.from({ length: 1000 }, (_, at) => ({ code: 'unknown-key', path: [at], message }) as const)
 * assert.equal(shownIssues(issues).length, 51)
 * assert.match(shownIssues(issues).at(-1)?.message.en ?? '', /950 more/)
 * ```
 */
export const shownIssues = (
  issues: readonly Issue[],
  { at = [] }: { readonly at?: Issue['path'] } = {},
): readonly Issue[] => {
  const shown = issues.slice(0, most).map(({ path, message, ...issue }) => ({
    ...issue,
    path: [...at, ...path].map((key) => (typeof key === 'number' ? key : shortened(key))),
    message: shortLabel(message),
  }))
  const more = issues.length - shown.length
  if (more === 0) return shown
  const rest = {
    zh: `另有 ${more} 处问题未列出；请先改正以上各处`,
    en: `${more} more are not shown; mend these first`,
  }
  return [...shown, { code: 'out-of-domain', path: [], message: rest }]
}

/** A text in both languages, shortened. */
export const shortLabel = ({ zh, en }: Label, most = longest): Label => ({
  zh: shortened(zh, most),
  en: shortened(en, most),
})

const shortened = (text: string, most = longest): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\p{Surrogate}$/u, '')}…`
