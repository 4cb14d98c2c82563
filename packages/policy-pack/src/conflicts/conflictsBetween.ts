/**
 * Compares packs: where their rules clash on a case that both decide, which prevails by a clause that says so, and
 * where plans of different places merely differ. It reports; it takes no side and ranks no plan.
 */
import { isWithin } from '@maplebridge/area'
import type { PlainDate } from '@maplebridge/calendar'
import type { BudgetExceededError } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import { editionOn } from '../editionOn.ts'
import type { ImpossibleDateError, NotInForceError } from '../editionRefusals.ts'
import { layersOf, type UnknownPackError } from '../layersOf.ts'
import type { Pack } from '../Pack.ts'
import type { Apart, GovernTogether, Together } from './Compared.ts'
import type { Clash, Conflict } from './Conflict.ts'
import { cadenceClashes, cadenceDifferences } from './cadenceConflicts.ts'
import { pairsOf } from './grouped.ts'
import { levelClashes, levelDifferences } from './levelConflicts.ts'
import { limitClashes } from './limitClashes.ts'
import { routeDifferences } from './routeDifferences.ts'
import { rowClashes } from './rowClashes.ts'
import { targetClashes, targetDifferences } from './targetConflicts.ts'

/** Why packs cannot be compared. */
export type ConflictsRefused = UnknownPackError | NotInForceError | ImpossibleDateError | BudgetExceededError

/**
 * The clashes of packs, those within one of them included, then their differences, as of a day. `among` are the packs
 * at hand, with the wider ones that the compared packs stand on. Two packs can decide one case if one stands on the
 * other or its area lies in the other's.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { conflictsBetween } from '@maplebridge/policy-pack'
 * import { cnNational, packs } from '@maplebridge/packs'
 *
 * const found = Result.getOrThrow(conflictsBetween([cnNational], { among: packs, on: '2026-01-01' }))
 * const [court] = found.filter(({ topic }) => topic === 'confirmation')
 * assert.deepEqual(court?.sides.map(({ cites }) => cites), [['JCR-2'], ['CPL-205']])
 * assert.equal(court?.kind === 'clash' && court.order._tag, 'Undeclared')
 * ```
 */
export const conflictsBetween = (
  packs: readonly Pack[],
  { among, on }: { readonly among: readonly Pack[]; readonly on: PlainDate },
): Result.Result<readonly Conflict[], ConflictsRefused> => {
  const chains = Result.all(packs.map(({ manifest: { id } }) => layersOf(among, { id })))
  return Result.flatMap(chains, (layered) => {
    const together = governing(packs, layered)
    const contexts = Result.all(
      [...chainsAsked(packs, layered), ...crossings(packs, layered, together)].map((asked) =>
        joined(asked, on),
      ),
    )
    const editions = Result.all(
      packs.map((pack, at) =>
        Result.map(editionOn(layered[at] ?? [pack], { on }), (under): Apart => ({ pack, under })),
      ),
    )
    return Result.flatMap(Result.all([contexts, editions]), ([places, apart]) =>
      Result.map(Result.all(places.map(clashesIn)), (clashes) => [
        ...clashes.flat(),
        ...differences(apart, together),
      ]),
    )
  })
}

type Asked = Pick<Together, 'layers' | 'isAsked'>

const joined = ({ layers, isAsked }: Asked, on: PlainDate) =>
  Result.map(editionOn(layers, { on }), (under): Together => ({ layers, under, isAsked }))

/** Each pack with those it stands on; a clash is told once, with the narrower of its packs. */
const chainsAsked = (packs: readonly Pack[], layered: readonly (readonly Pack[])[]): readonly Asked[] => {
  const ids = packs.map(({ manifest: { id } }) => id)
  return packs.map(({ manifest: { id } }, at) => ({
    layers: layered[at] ?? [],
    isAsked: (one, other) => [one, other].includes(id) && ids.includes(one) && ids.includes(other),
  }))
}

/** Pairs of packs for one place of which neither stands on the other. */
const crossings = (
  packs: readonly Pack[],
  layered: readonly (readonly Pack[])[],
  together: GovernTogether,
): readonly Asked[] =>
  pairsOf(packs.map((pack, at) => ({ id: pack.manifest.id, layers: layered[at] ?? [] })))
    .filter(
      ([one, other]) =>
        together(one.id, other.id) && !hasLayer(one.layers, other.id) && !hasLayer(other.layers, one.id),
    )
    .map(([one, other]) => ({
      layers: [...new Set([...one.layers, ...other.layers])],
      isAsked: (a, b) => a !== b && [a, b].every((id) => id === one.id || id === other.id),
    }))

const governing = (packs: readonly Pack[], layered: readonly (readonly Pack[])[]): GovernTogether => {
  const places = new Map(
    packs.map(({ manifest: { id, area } }, at) => [id, { area, layers: layered[at] ?? [] }] as const),
  )
  return (one, other) => {
    const [a, b] = [places.get(one), places.get(other)]
    if (one === other || a === undefined || b === undefined) return true
    if (hasLayer(a.layers, other) || hasLayer(b.layers, one)) return true
    return liesIn(a.area, b.area) || liesIn(b.area, a.area)
  }
}

const hasLayer = (layers: readonly Pack[], id: string): boolean =>
  layers.some(({ manifest }) => manifest.id === id)

const liesIn = (inner: string | undefined, outer: string | undefined): boolean =>
  inner !== undefined && outer !== undefined && isWithin(inner, { area: outer })

const clashesIn = (place: Together): Result.Result<readonly Clash[], BudgetExceededError> =>
  Result.map(rowClashes(place), (rows) => [
    ...rows,
    ...limitClashes(place),
    ...levelClashes(place),
    ...cadenceClashes(place),
    ...targetClashes(place),
  ])

const differences = (apart: readonly Apart[], together: GovernTogether): readonly Conflict[] => [
  ...levelDifferences(
    apart.map(({ pack }) => pack),
    { together },
  ),
  ...cadenceDifferences(apart, { together }),
  ...targetDifferences(apart, { together }),
  ...routeDifferences(apart, { together }),
]
