/**
 * What is wrong with counts before they are measured: metrics, figures and benchmarks that no layer knows, and an area
 * that stands twice; internal to the package.
 */
import type { AreaCounts } from './AreaCounts.ts'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { issue, unknownCode } from './unknownCode.ts'

/** The issues of counts under an edition. */
export const countIssues = (
  counts: readonly AreaCounts[],
  { under: { metrics } }: { readonly under: Edition },
): readonly Issue[] => {
  const definitions = Object.keys(metrics.definitions)
  const figures = Object.keys(metrics.figures)
  const known = { tallies: definitions, figures, benchmarks: [...figures, ...definitions] }
  const first = new Map<string | undefined, number>()
  return counts.flatMap((each, at) => {
    const twin = first.get(each.area)
    first.set(each.area, twin ?? at)
    return [
      ...(twin === undefined ? [] : [issue('duplicate-id', [at, 'area'], twice(twin))]),
      ...(['tallies', 'figures', 'benchmarks'] as const).flatMap((part) =>
        Object.keys(each[part] ?? {})
          .filter((code) => !known[part].includes(code))
          .map((code) => unknownCode('unknown-value', [at, part, code], code, known[part])),
      ),
    ]
  })
}

const twice = (first: number) => ({
  zh: `与第 ${first + 1} 项的地区相同；每个地区只列一项，请合并`,
  en: `entry ${first + 1} is of the same area; give each area one entry`,
})
