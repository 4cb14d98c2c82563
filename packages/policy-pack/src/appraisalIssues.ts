/**
 * Checks what the appraisal of a pack rests on: a cycle names standing duties, and a list does not name more items
 * than its source says there are.
 */
import type { Issue } from './Issue.ts'
import { nearest } from './nearest.ts'
import type { Pack } from './Pack.ts'

/**
 * The issues of the appraisal in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packs } from '@maplebridge/packs'
 * import { appraisalIssues } from '@maplebridge/policy-pack'
 *
 * const label = { zh: '季度通报', en: 'Quarterly notice' }
 * const cycle = { id: 'quarterly', label, standing: ['quarterly-circulr'], force: 'must', cites: ['X-1'] } as const
 * const layer = { ...packs[0], appraisal: { cycles: [cycle] } } as (typeof packs)[number]
 * assert.equal(appraisalIssues(layer, { layers: packs })[0]?.nearest, 'quarterly-circular')
 * ```
 */
export const appraisalIssues = (
  { appraisal = {} }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => {
  const known = layers.flatMap(({ standing = [] }) => standing.map(({ id }) => id))
  return [
    ...(appraisal.cycles ?? []).flatMap(({ standing }, at) =>
      standing.flatMap((id, duty) =>
        known.includes(id) ? [] : [noDuty(id, ['appraisal', 'cycles', at, 'standing', duty], known)],
      ),
    ),
    ...(appraisal.selfAssessment ?? []).flatMap(({ stated, items }, at) =>
      stated === undefined || items.length <= stated
        ? []
        : [tooMany(['appraisal', 'selfAssessment', at, 'stated'], stated, items.length)],
    ),
  ]
}

const noDuty = (id: string, path: Issue['path'], among: readonly string[]): Issue => {
  const near = nearest(id, { among })
  return {
    code: 'dangling-reference',
    path,
    message: {
      zh: `没有常规职责 \`${id}\`${near === undefined ? '，请先定义' : `；是否指 \`${near}\`？`}`,
      en: `no standing duty \`${id}\` is declared${near === undefined ? '; declare it' : `; did you mean \`${near}\`?`}`,
    },
    ...(near !== undefined && { nearest: near }),
  }
}

const tooMany = (path: Issue['path'], stated: number, named: number): Issue => ({
  code: 'out-of-domain',
  path,
  message: {
    zh: `原文称有 ${stated} 项，此处列出 ${named} 项；请更正其中之一`,
    en: `the source states ${stated} items and ${named} are listed; correct one of them`,
  },
})
