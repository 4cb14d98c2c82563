import { areaAtTier } from '@maplebridge/area'
import { packs } from '@maplebridge/packs'
import { type Edition, editionOn, layersOf } from '@maplebridge/policy-pack'
import { type BodyRecord, directoryOf, lintRouting } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { found, gapped } from '../src/lint.ts'

const editionOf = (id: string, from: string | undefined): Edition =>
  Result.getOrThrow(
    Result.flatMap(layersOf(packs, { id }), (layers) => editionOn(layers, { on: from ?? '2026-05-08' })),
  )

/** One body of each kind of a plan, around one village. */
const oneOfEach = ({ bodies }: Edition, village: string): readonly BodyRecord[] =>
  Object.values(bodies).map(({ code, label, tier }) => {
    const area = tier && areaAtTier(village, { tier })
    return { id: code, kind: code, label, ...(area !== undefined && { area }) }
  })

describe.each(packs.map(({ manifest }) => [manifest.id, manifest] as const))('%s', (id, manifest) => {
  const under = editionOf(id, manifest.inForce?.from)
  const village = (under.area ?? '630103').padEnd(6, '02').padEnd(12, '001')
  const all = oneOfEach(under, village)
  const areas = [village, village.slice(0, 9), village.slice(0, 6), village.slice(0, 4), village.slice(0, 2)]
  const { routing: table, bodies, matters, on } = under
  const lint = (list: readonly BodyRecord[]) =>
    lintRouting(
      { table, bodies, matters },
      { directory: Result.getOrThrow(directoryOf(list)), areas, on },
    ).map(({ code, kinds }) => [code, ...kinds])

  it('has no finding where each kind has its body: no row passes a dispute round', () => {
    expect(lint(all)).toEqual([])
  })

  it('has one finding for each kind that rows name and the directory does not list', () => {
    const named = new Set(
      table.rules.flatMap(({ then }) =>
        Object.entries(then).flatMap(([key, value]) =>
          ['procedure', 'docking', 'nextWay', 'referOut'].includes(key) ? [] : value,
        ),
      ),
    )
    expect(lint([])).toEqual([...named].sort().map((kind) => ['kind-not-listed', kind]))
  })

  it('finds the second of two where a kind leads at a tier', () => {
    const leads = table.rules.flatMap(({ then }) => ('lead' in then ? [then.lead] : []))
    for (const kind of new Set(leads.filter((code) => bodies[code]?.tier !== undefined))) {
      const twins = all.flatMap((body) => (body.kind === kind ? [body, { ...body, id: 'twin' }] : [body]))
      expect(lint(twins)).toEqual([['two-equals', kind]])
    }
  })
})

it('counts each gap of a large directory as a walk over the places does', () => {
  const villages = Array.from({ length: 61_000 }, (_, at) => String(110_101_001_001 + at)).filter(
    (code) => !code.endsWith('000'), // those are townships, zero-padded
  )
  const areas = [...villages, ...new Set(villages.flatMap((code) => [code.slice(0, 9), code.slice(0, 6)]))]
  const there = [...gapped(areas)]
  const missing = new Set(villages)
  for (const { kind, area } of there) if (kind === 'village-pmc' && area !== undefined) missing.delete(area)
  const twice = there.filter(({ id }) => id.endsWith('-2'))
  expect(missing.size).toBeGreaterThan(50)
  expect(
    found(areas, { bodies: there, matters: 3 }).map(({ code, times, witness }) => [
      code,
      times,
      witness.area,
    ]),
  ).toEqual([
    ['nobody', missing.size * 3, [...missing].sort()[0]],
    ...(twice.length === 0
      ? []
      : [['two-equals', twice.length * 3, twice.map(({ area }) => area).sort()[0]]]),
  ])
})
