/**
 * Targets that contradict each other: of one count under one plan, or of one name under plans that count differently.
 * Neither target is inferred from the other. Internal to the package.
 */
import { compareRatios, type Metric, type Target } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import { distinct } from '../distinct.ts'
import type { Edition } from '../Edition.ts'
import { metricFindings } from '../metricFindings.ts'
import type { Apart, GovernTogether, Together } from './Compared.ts'
import type { Clash, ConflictSide, Difference } from './Conflict.ts'
import { grouped, pairsOf } from './grouped.ts'

/** Each pair of metrics that count the same and have contradicting targets, with a value that meets one of them only. */
export const targetClashes = ({ under, isAsked }: Together): readonly Clash[] =>
  metricFindings(under).flatMap(({ metrics, targets, claims }): readonly Clash[] => {
    const { definitions, layerOf } = under.metrics
    const [one, other] = metrics.map((id) => ({
      pack: layerOf[id]?.id ?? '',
      metric: definitions[id],
      targets: targets.filter(({ metric }) => metric === id).map(({ target }) => target),
    }))
    if (one?.metric === undefined || other?.metric === undefined || !isAsked(one.pack, other.pack)) return []
    return [
      {
        kind: 'clash',
        topic: 'target',
        asks: asksOf(claims, under),
        sides: [sideOf(one.metric, one), sideOf(other.metric, other)],
        shownBy: between([...one.targets, ...other.targets]),
        order: { _tag: 'Undeclared' },
        unresolved: distinct([...(one.metric.unresolved ?? []), ...(other.metric.unresolved ?? [])]),
      },
    ]
  })

type Wanted = { readonly pack: string; readonly metric: Metric; readonly targets: readonly Target[] }

/** The targets that the plans set for one name, where they differ and no place has both. */
export const targetDifferences = (
  apart: readonly Apart[],
  { together }: { readonly together: GovernTogether },
): readonly Difference[] => {
  const wanted = apart.flatMap(({ pack, under }) =>
    (pack.metrics?.definitions ?? []).flatMap((metric) =>
      metric.targets === undefined
        ? []
        : [{ pack: pack.manifest.id, metric, targets: metric.targets, under }],
    ),
  )
  return grouped(wanted, { by: ({ metric: { claims } }) => claims }).flatMap(
    (group): readonly Difference[] => {
      const [first] = group
      const differ = pairsOf(group).some(
        ([one, other]) =>
          !together(one.pack, other.pack) && wordsOf(one.targets).zh !== wordsOf(other.targets).zh,
      )
      if (first === undefined || !differ) return []
      return [
        {
          kind: 'differs',
          topic: 'target',
          asks: asksOf(first.metric.claims, first.under),
          sides: group.map((each) => sideOf(each.metric, each)),
          why: apartInCount,
          unresolved: distinct(group.flatMap(({ metric }) => metric.unresolved ?? [])),
        },
      ]
    },
  )
}

const sideOf = (metric: Metric, { pack, targets }: Omit<Wanted, 'metric'>): ConflictSide => {
  const words = wordsOf(targets)
  return {
    pack,
    rules: [metric.id],
    says: { zh: `${words.zh}（${metric.label.zh}）`, en: `${words.en} (${metric.label.en})` },
    cites: distinct(targets.flatMap(({ cites }) => cites)),
  }
}

const asksOf = (claims: string, { metrics: { names } }: Edition): Label => {
  const name = names[claims]?.label ?? { zh: claims, en: claims }
  return { zh: `“${name.zh}”要达到多少`, en: `What “${name.en}” is to reach` }
}

/** A value at the weakest bound meets the target that sets it, and misses every stronger one. */
const between = (targets: readonly Target[]): Label => {
  const [weakest] = targets.toSorted((a, b) => {
    const order = compareRatios(a.bound, b.bound)
    return a.direction === 'at-least' ? order : -order
  })
  const value = weakest === undefined ? '' : ratio(weakest.bound)
  return {
    zh: `数值恰为${value}：达到前后两者之一，没有达到另一个`,
    en: `a value of exactly ${value}: it meets one of the two and misses the other`,
  }
}

const wordsOf = (targets: readonly Target[]): Label => ({
  zh: targets.map((target) => `${bounds[target.direction].zh}${amount(target).zh}`).join('；'),
  en: targets.map((target) => `${bounds[target.direction].en} ${amount(target).en}`).join('; '),
})

const amount = ({ bound, of, by }: Target): Label => ({
  zh: `${ratio(bound)}${of === undefined ? '' : `×\`${of}\``}${by === undefined ? '' : `（截至${by}）`}`,
  en: `${ratio(bound)}${of === undefined ? '' : ` of \`${of}\``}${by === undefined ? '' : ` by ${by}`}`,
})

const ratio = ({ numerator, denominator }: Target['bound']): string => {
  if (denominator === 1) return String(numerator)
  return denominator === 100 ? `${numerator}%` : `${numerator}/${denominator}`
}

const bounds: Readonly<Record<Target['direction'], Label>> = {
  'at-least': { zh: '不低于', en: 'at least' },
  'at-most': { zh: '不高于', en: 'at most' },
}

const apartInCount: Label = {
  zh: '各方案在各自的地方分别定义和计算，不能相互比较',
  en: 'Each plan defines and counts it for its own place; the values do not compare',
}
