/**
 * Reads a plan's routing rows against a directory of bodies, before a dispute does: who is missing, who is there
 * twice, who is never asked, and which rows pass a dispute round in a circle. A row counts for a matter unless the
 * matter alone, or matter and area, rule it out; so a finding may need facts that no dispute has together.
 */
import { type AreaCode, tierOf } from '@maplebridge/area'
import type { PlainDate } from '@maplebridge/calendar'
import { type BodyKind, bodyOf } from '@maplebridge/dispute'
import type { BodyRecord } from './BodyRecord.ts'
import { bodiesAt, competentBodies, isCompetent, isInBeing } from './competentBodies.ts'
import type { Directory } from './Directory.ts'
import { incompetent, nobodyThere, notListed, passedRound, twoThere } from './internal/findings.ts'
import { passings } from './internal/passings.ts'
import { type SendingRow, sendingRows, sendsTo } from './internal/sendingRows.ts'
import type { RoutingFinding, RoutingWitness } from './RoutingFinding.ts'
import type { RoutingRules } from './route.ts'

/** What rows are read against: the bodies, the codes of the areas, and the day. */
export type LintOptions = {
  readonly directory: Directory
  readonly areas: Iterable<AreaCode>
  readonly on: PlainDate
}

/**
 * The findings about a plan's rows, each once for a kind (or a body, or a circle) with its smallest witness and the
 * number of cases. `matters` of the plan are those looked at; an area counts at the tier of its code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { directoryOf, lintRouting, routingTable } from '@maplebridge/routing'
 *
 * const row = {
 *   id: 'small-to-village', when: { all: [] }, then: { lead: 'village-pmc' }, cites: ['S0-4.2-levels'],
 *   force: 'must', summary: { zh: '小事不出村', en: 'Small matters stay in the village' },
 * } as const
 * const label = { zh: '村调委会', en: 'Village PMC' }
 * const directory = Result.getOrThrow(
 *   directoryOf([{ id: 'v4', kind: 'village-pmc', label, area: '630103002004' }]),
 * )
 * const [finding] = lintRouting(
 *   {
 *     table: routingTable([row], { facts: {} }),
 *     bodies: { 'village-pmc': { code: 'village-pmc', label, tier: 'village' } },
 *     matters: [{ code: 'land' }],
 *   },
 *   { directory, areas: ['630103002', '630103002004', '630103002005'], on: '2023-05-08' },
 * )
 * assert.equal(finding?.code, 'nobody')
 * assert.deepEqual(finding?.witness, { matter: 'land', area: '630103002005', tier: 'village' })
 * ```
 */
export const lintRouting = (
  under: RoutingRules,
  { directory, areas, on }: LintOptions,
): readonly RoutingFinding[] => {
  const rows = sendingRows(under, { on })
  const there = new Set(
    [...directory.bodies.values()].filter((body) => isInBeing(body, { on })).map(({ kind }) => kind),
  )
  const named = [...new Set(rows.map(({ kind }) => kind.code))].sort()
  const leading = rows.filter(({ leads, kind }) => leads && there.has(kind.code))
  return [
    ...named.filter((kind) => !there.has(kind)).map((kind) => notListed(kind, rows)),
    ...seating(leading, { under, directory, areas, on }),
    ...neverAsked(rows, { under, directory, on }),
    ...passings(rows, { under, on }).map(passedRound),
  ]
}

type Reading = Omit<LintOptions, 'areas'> & { readonly under: RoutingRules }

/** Where a leading kind has nobody, or two. */
const seating = (
  rows: readonly SendingRow[],
  { areas, ...reading }: LintOptions & Reading,
): readonly RoutingFinding[] => {
  const seen = new Map(
    rows.map(({ kind }) => [
      kind,
      { nobody: nothing(), two: nothing(), own: rows.filter((row) => row.kind === kind) },
    ]),
  )
  for (const area of areas) {
    const tier = tierOf(area)
    for (const [kind, found] of seen) {
      if (tier === undefined || kind.tier !== tier) continue
      for (const [matter, bodies] of unsettled(kind, area, { ...reading, rows: found.own }))
        note(bodies.length === 0 ? found.nobody : found.two, {
          matter,
          area,
          tier,
          ...(bodies.length > 0 && { bodies: bodies.map(({ id }) => id) }),
        })
    }
  }
  return [...seen].flatMap(([kind, { nobody, two }]) => [
    ...(nobody.least === undefined ? [] : [nobodyThere(kind, rows, nobody.least, nobody.times)]),
    ...(two.least === undefined ? [] : [twoThere(kind, rows, two.least, two.times)]),
  ])
}

/** The matters of an area that are not sent to exactly one body of a kind. */
const unsettled = (
  kind: BodyKind,
  area: AreaCode,
  { rows, under, directory, on }: Reading & { readonly rows: readonly SendingRow[] },
): readonly (readonly [string, readonly BodyRecord[]])[] => {
  // Most places have one body that is competent for everything: there is no need to ask matter by matter.
  const [only, another] = bodiesAt(kind.code, area, { in: directory })
  if (only !== undefined && another === undefined && only.matters === undefined && isInBeing(only, { on }))
    return []
  const body = bodyOf(kind, { area })
  const { matters = [] } = under
  if (body === undefined) return []
  return matters.flatMap(({ code: matter }) => {
    const bodies = competentBodies(body, { in: directory, matter, matters, area, on })
    if (bodies.length === 1 || !rows.some((row) => sendsTo(row, { matter, area, under, on }))) return []
    return [[matter, bodies] as const]
  })
}

/** Bodies of a named kind that are competent for nothing that rows send to it. */
const neverAsked = (
  rows: readonly SendingRow[],
  { under, directory, on }: Reading,
): readonly RoutingFinding[] => {
  const { matters = [] } = under
  const sentTo = (kind: string): readonly string[] => {
    const own = rows.filter((row) => row.kind.code === kind)
    return matters
      .map(({ code }) => code)
      .filter((matter) => own.some((row) => sendsTo(row, { matter, under, on })))
  }
  const sent = new Map(rows.map(({ kind: { code } }) => [code, sentTo(code)]))
  return [...directory.bodies.values()]
    .filter((body) => body.matters !== undefined && isInBeing(body, { on }))
    .filter((body) => sent.get(body.kind)?.every((matter) => !isCompetent(body, { matter, matters })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((body) => incompetent(body, rows))
}

type Noted = { times: number; least: RoutingWitness | undefined }

const nothing = (): Noted => ({ times: 0, least: undefined })

const note = (noted: Noted, witness: RoutingWitness): void => {
  noted.times += 1
  if (noted.least === undefined || orderOf(witness) < orderOf(noted.least)) noted.least = witness
}

/** By this text the smallest witness is the first area, then the first matter. */
const orderOf = ({ area = '', matter = '' }: RoutingWitness): string => `${area} ${matter}`
