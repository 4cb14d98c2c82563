/**
 * Reads the definitions of a plan before anything is measured, for targets that contradict each other. It reports; it
 * takes no side, and never infers one target from the other.
 */
import { compareRatios, type Metric, type Target } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'
import type { MetricFinding } from './MetricFinding.ts'
import { contentHash } from './packHash.ts'

/**
 * The pairs of metrics of one name that count the same on the same days and have different targets. Targets of
 * different last days are steps of one plan and agree; a target without a last day holds on every day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, metricFindings } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
 * const [finding] = metricFindings(under)
 * assert.deepEqual(finding?.targets.map(({ target }) => target.bound.numerator), [45, 60, 75, 80])
 * ```
 */
export const metricFindings = ({ metrics: { definitions, names } }: Edition): readonly MetricFinding[] => {
  const all = Object.values(definitions)
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (!isSameCount(one, other) || !overlap(one, other)) return []
      const targets = differing(one, other)
      return targets.length === 0 ? [] : [found([one, other], targets, names[one.claims]?.label)]
    }),
  )
}

const isSameCount = (one: Metric, other: Metric): boolean => counted(one) === counted(other)

const counted = ({ claims, kind, register, numerator, denominator, period, snapshot }: Metric): string =>
  contentHash({ claims, kind, register, numerator, denominator, period, snapshot })

const overlap = (one: Metric, other: Metric): boolean =>
  (one.from ?? '') < (other.until ?? '9999') && (other.from ?? '') < (one.until ?? '9999')

/** The targets of two metrics that cannot both be what is wanted. */
const differing = (one: Metric, other: Metric): MetricFinding['targets'] => {
  const of = (metric: Metric, against: Metric) =>
    (metric.targets ?? [])
      .filter((target) => (against.targets ?? []).some((each) => contradicts(target, each)))
      .map((target) => ({ metric: metric.id, target }))
  return [...of(one, other), ...of(other, one)]
}

const contradicts = (one: Target, other: Target): boolean =>
  one.direction === other.direction &&
  one.of === other.of &&
  (one.by === undefined || other.by === undefined || one.by === other.by) &&
  compareRatios(one.bound, other.bound) !== 0

const found = (
  [one, other]: readonly [Metric, Metric],
  targets: MetricFinding['targets'],
  name: Label | undefined,
): MetricFinding => ({
  code: 'targets-differ',
  claims: one.claims,
  metrics: [one.id, other.id],
  targets,
  cites: [...new Set(targets.flatMap(({ target }) => target.cites))],
  message: {
    zh: `“${name?.zh ?? one.claims}”有互相矛盾的目标：\`${one.id}\` 为 ${bounds(one, targets).zh}，\`${other.id}\` 为 ${bounds(other, targets).zh}；两者分别计算，不得以一个推定另一个`,
    en: `"${name?.en ?? one.claims}" has targets that contradict each other: ${bounds(one, targets).en} for \`${one.id}\`, ${bounds(other, targets).en} for \`${other.id}\`; each is measured by itself, and neither is inferred from the other`,
  },
})

const bounds = ({ id }: Metric, targets: MetricFinding['targets']): Label => {
  const own = targets.filter(({ metric }) => metric === id)
  const said = (open: string, close: string): readonly string[] =>
    own.map(({ target: { bound, by } }) => {
      const ratio = `${bound.numerator}/${bound.denominator}`
      return by === undefined ? ratio : `${ratio}${open}${by}${close}`
    })
  return { zh: said('（', '）').join('、'), en: said(' (', ')').join(', ') }
}
