/**
 * Where the metrics of a pack point at registers, figures, names, other metrics and clauses; internal to the package.
 */
import type { Counted } from '@maplebridge/metrics'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

type Path = Issue['path']
type Metric = NonNullable<NonNullable<Pack['metrics']>['definitions']>[number]

/** The references of the metrics section of a pack. */
export const metricReferences = ({ metrics = {} }: Pack): readonly Reference[] => [
  ...Object.entries(metrics.fields ?? {}).flatMap(([register, fields]) => [
    ...refer('register', register, ['metrics', 'fields', register]),
    ...fields.flatMap(({ cites }, at) =>
      refer('citation', cites, ['metrics', 'fields', register, at, 'cites']),
    ),
  ]),
  ...(metrics.figures ?? []).flatMap(({ cites }, at) =>
    refer('citation', cites, ['metrics', 'figures', at, 'cites']),
  ),
  ...(metrics.definitions ?? []).flatMap((metric, at) =>
    inDefinition(metric, ['metrics', 'definitions', at]),
  ),
  ...(metrics.qualitative ?? []).flatMap(({ cites, unresolved }, at) => [
    ...refer('citation', cites, ['metrics', 'qualitative', at, 'cites']),
    ...refer('citation', unresolved, ['metrics', 'qualitative', at, 'unresolved']),
  ]),
]

const inDefinition = (metric: Metric, path: Path): readonly Reference[] => [
  ...refer('name', metric.claims, [...path, 'claims']),
  ...refer('register', metric.register, [...path, 'register']),
  ...inCounted(metric.numerator, [...path, 'numerator']),
  ...inCounted(metric.denominator, [...path, 'denominator']),
  ...(metric.targets ?? []).flatMap(({ of, cites }, at) => [
    ...refer('figure', of, [...path, 'targets', at, 'of']),
    ...refer('citation', cites, [...path, 'targets', at, 'cites']),
  ]),
  ...refer('metric', metric.counter, [...path, 'counter']),
  ...refer('citation', metric.cites, [...path, 'cites']),
  ...refer('citation', metric.unresolved, [...path, 'unresolved']),
]

const inCounted = (counted: Counted | undefined, path: Path): readonly Reference[] =>
  counted === undefined || 'where' in counted
    ? []
    : [
        ...refer('figure', counted.figure, [...path, 'figure']),
        ...refer('figure', counted.and, [...path, 'and']),
      ]
