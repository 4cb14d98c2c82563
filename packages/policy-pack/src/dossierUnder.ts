/**
 * One name, every definition that claims it: "the litigation rate" is whatever a report counts under it, so a dossier
 * computes them all side by side and says in words where they part.
 */
import type { Span } from '@maplebridge/calendar'
import type { Ratio } from '@maplebridge/metrics'
import {
  type Counts,
  type DefinitionDifference,
  definitionPartLabels,
  differingParts,
  type Metric,
} from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { definitionWords } from './definitionWords.ts'
import type { Edition } from './Edition.ts'
import type { MetricMeasured } from './MetricMeasured.ts'
import { measureUnder } from './measureUnder.ts'
import { type NameUnknownError, nameUnknown } from './NameUnknownError.ts'

/** An edition whose definitions are asked, and what was counted by them. */
export type DossierSource = {
  readonly under: Edition
  readonly counts: Counts
  readonly benchmarks?: Readonly<Record<string, Ratio>>
}

/** A name with every definition that claims it: the values, each with its definition, and where the definitions part. */
export type Dossier = {
  readonly name: string
  readonly label: Label
  readonly during: Span
  readonly rates: readonly MetricMeasured[]
  readonly differences: readonly DefinitionDifference[]
}

/**
 * The rates that claim a name under one or several editions, each definition once, in the order of the editions and
 * their definitions. Fails when none claims it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { dossierUnder, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const figures = {
 *   'first-instance-civil-suits': 360, 'first-instance-administrative-suits': 40,
 *   'resident-population': 80_000, 'floating-population': 20_000,
 * }
 * const during = { from: '2023-01-01', to: '2023-12-31' }
 * const { rates, differences } = Result.getOrThrow(
 *   dossierUnder('litigation-rate-per-10000', { from: [{ under, counts: { tallies: {}, figures } }], during }),
 * )
 * assert.deepEqual(rates.map(({ value }) => value._tag === 'Measured' && value.shown), ['40.00', '50.00', '36.00', '45.00'])
 * assert.deepEqual(differences.map(({ part }) => part), ['numerator', 'denominator'])
 * ```
 */
export const dossierUnder = (
  name: string,
  { from, during }: { readonly from: readonly DossierSource[]; readonly during: Span },
): Result.Result<Dossier, NameUnknownError> => {
  const claims = claimsOf(name, from)
  const [first] = claims
  if (first === undefined) {
    const known = from.flatMap(({ under }) =>
      Object.values(under.metrics.definitions).map((each) => each.claims),
    )
    return Result.fail(nameUnknown(name, { known: [...new Set(known)] }))
  }
  return Result.succeed({
    name,
    label: first.source.under.metrics.names[name]?.label ?? first.metric.label,
    during,
    rates: claims.flatMap(({ metric, source }) => measuredAlone(metric, source, during)),
    differences: differencesOf(claims),
  })
}

/** A definition that claims the name, and the source it is counted under. */
type Claim = { readonly metric: Metric; readonly source: DossierSource }

/** Each definition once, though several editions stand on the pack that holds it. */
const claimsOf = (name: string, sources: readonly DossierSource[]): readonly Claim[] => {
  const all = sources.flatMap((source) =>
    Object.values(source.under.metrics.definitions)
      .filter(({ claims }) => claims === name)
      .map((metric) => ({ metric, source })),
  )
  const keyOf = ({ metric: { id }, source }: Claim) => {
    const layer = source.under.metrics.layerOf[id]
    return `${layer?.id} ${layer?.hash} ${id}`
  }
  return all.filter((claim, at) => all.findIndex((each) => keyOf(each) === keyOf(claim)) === at)
}

const measuredAlone = (
  { id }: Metric,
  { under, counts: { tallies, figures = {} }, benchmarks = {} }: DossierSource,
  during: Span,
): readonly MetricMeasured[] =>
  Result.getOrElse(measureUnder(tallies, { under, of: [id], during, figures, benchmarks }), () => []).filter(
    ({ metric }) => metric === id,
  )

const differencesOf = (claims: readonly Claim[]): readonly DefinitionDifference[] =>
  differingParts(claims.map(({ metric }) => metric)).map(({ part, groups }) => ({
    part,
    label: definitionPartLabels[part],
    said: groups.flatMap((group) => {
      const [first, ...others] = claims.filter(({ metric }) => group.includes(metric))
      if (first === undefined) return []
      const words = definitionWords(first.metric, part, first.source.under)
      return [{ words, by: [nameOf(first), ...others.map(nameOf)] as const }]
    }),
  }))

const nameOf = ({ metric: { id }, source }: Claim) => ({
  pack: source.under.metrics.layerOf[id]?.id ?? source.under.pack,
  metric: id,
})
