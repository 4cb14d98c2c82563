/**
 * What is wrong with counts before they are measured: metrics, figures and benchmarks that no layer knows, and a figure
 * that is given twice for one area; internal to the package.
 */
import type { AreaCounts } from './AreaCounts.ts'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { issue, unknownCode } from './unknownCode.ts'

/**
 * The issues of counts under an edition; empty when they can be measured.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { countIssues, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const [issue] = countIssues([{ figures: { 'residents-population': 5 } }], { under })
 * assert.deepEqual([issue?.path, issue?.nearest], [[0, 'figures', 'residents-population'], 'resident-population'])
 * ```
 */
export const countIssues = (
  counts: readonly AreaCounts[],
  { under: { metrics } }: { readonly under: Edition },
): readonly Issue[] => {
  const definitions = Object.keys(metrics.definitions)
  const figures = Object.keys(metrics.figures)
  const known = { tallies: definitions, figures, benchmarks: [...figures, ...definitions] }
  const seen = new Map<string, number>()
  return counts.flatMap((each, at) =>
    (['tallies', 'figures', 'benchmarks'] as const).flatMap((part) =>
      Object.keys(each[part] ?? {}).flatMap((code) => {
        const path = [at, part, code]
        const key = JSON.stringify([each.area, part, code])
        const twin = seen.get(key)
        seen.set(key, twin ?? at)
        return [
          ...(known[part].includes(code) ? [] : [unknownCode('unknown-value', path, code, known[part])]),
          // Tallies of one area add up; two figures for it contradict each other.
          ...(twin === undefined || part === 'tallies' ? [] : [issue('duplicate-id', path, twice(twin))]),
        ]
      }),
    ),
  )
}

const twice = (first: number) => ({
  zh: `第 ${first + 1} 项已为同一地区给出此数；请只保留一个`,
  en: `entry ${first + 1} gives it for the same area; keep one of them`,
})
