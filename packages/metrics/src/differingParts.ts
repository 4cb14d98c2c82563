/**
 * In which parts definitions differ that claim one name, found in the data; whose words they are is not asked here.
 */
import type { DefinitionPart } from './DefinitionPart.ts'
import { stableText } from './internal/stableText.ts'
import type { Metric } from './Metric.ts'

/** A part in which definitions differ, and those that agree in it, by the order in which they were given. */
export type DifferingPart = {
  readonly part: DefinitionPart
  readonly groups: readonly (readonly Metric[])[]
}

/**
 * The parts in which definitions differ; none when they are alike in all of them.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { differingParts } from '@maplebridge/metrics'
 *
 * const civil = {
 *   id: 'civil-suits', claims: 'litigation-rate', label: { zh: '万人起诉率', en: 'Suits per 10,000' }, kind: 'ratio',
 *   numerator: { figure: 'civil' }, denominator: { figure: 'residents' }, unit: { zh: '件', en: 'suits' },
 *   display: { per: 10_000, digits: 2, rounding: 'half-up' }, formula: 'stated', cites: ['S3-3.1.10-met-rate'],
 * } as const
 * const all = { ...civil, id: 'all-suits', numerator: { figure: 'civil-and-criminal' } }
 * assert.deepEqual(differingParts([civil, all]).map(({ part }) => part), ['numerator'])
 * ```
 */
export const differingParts = (metrics: readonly Metric[]): readonly DifferingPart[] =>
  parts.flatMap((part) => {
    const groups = new Map<string, readonly Metric[]>()
    for (const metric of metrics) {
      const said = stableText(saidOf(metric, part))
      groups.set(said, [...(groups.get(said) ?? []), metric])
    }
    return groups.size > 1 ? [{ part, groups: [...groups.values()] }] : []
  })

const parts: readonly DefinitionPart[] = [
  'kind',
  'register',
  'numerator',
  'denominator',
  'period',
  'unit',
  'rounding',
  'validity',
]

const saidOf = (metric: Metric, part: DefinitionPart): unknown => {
  const { kind, register, numerator, denominator, period, snapshot, unit, display, from, until } = metric
  switch (part) {
    case 'kind':
      return kind
    case 'register':
      return register
    case 'numerator':
      return numerator
    case 'denominator':
      return denominator
    case 'period':
      return [period, snapshot]
    case 'unit':
      return [unit, display.per]
    case 'rounding':
      return [display.digits, display.rounding]
    case 'validity':
      return [from, until]
  }
}
