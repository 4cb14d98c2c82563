// Which plans are in force and which are history, on both sides of each window, and a template that is in force now.

import { join } from 'node:path'
import { assess, type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import { coverageOf, lintPack, runCase } from '@maplebridge/policy-pack/authoring'
import { loadPacks, readPackFolder } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { countyTemplate, packs } from '../src/index.ts'

const folder = (path: string): string => join(import.meta.dirname, '../../..', path)
const editionIn = (among: readonly Pack[], id: string, on: string) =>
  Result.flatMap(layersOf(among, { id }), (layers) => editionOn(layers, { on }))
const edition = (id: string, on: string): Edition => Result.getOrThrow(editionIn(packs, id, on))
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** What an assessment of any dispute says about the window of its plan. */
const answerIsHistorical = (under: Edition): boolean => {
  const matter = under.matters[0]?.code ?? ''
  const area = (under.area ?? '110101').padEnd(6, '01').padEnd(12, '001')
  const dispute = { id: 'X-1', matter, area, filedOn: under.on, source: 'application', facts: {} }
  return Result.getOrThrow(assess(dispute, { under })).historical
}

const local = packs.filter(({ manifest }) => !['cn-national', 'county-template'].includes(manifest.id))

describe.each(local.map((pack) => [pack.manifest.id, pack.manifest] as const))(
  '%s',
  (id, { inForce, unresolved }) => {
    const named =
      inForce === undefined
        ? 'has no known window, and every answer names that as open'
        : 'is history from the day after its window, and not before'
    it(named, () => {
      if (inForce === undefined) {
        const under = edition(id, '2026-11-23')
        expect(answerIsHistorical(under)).toBe(false)
        expect(unresolved?.length).toBeGreaterThan(0)
        expect(under.openThroughout).toEqual(expect.arrayContaining([...(unresolved ?? [])]))
        return
      }
      const { from, until } = inForce
      expect(until).toBeDefined()
      expect(Result.isFailure(editionIn(packs, id, dayBefore(from)))).toBe(true)
      expect(
        [from, dayBefore(until ?? from), until ?? from, '2026-11-23'].map((on) =>
          answerIsHistorical(edition(id, on)),
        ),
      ).toEqual([false, false, true, true])
    })
  },
)

describe('county-template', () => {
  it('is in force now and makes no claim of any place', () => {
    expect(answerIsHistorical(edition('county-template', '2026-11-23'))).toBe(false)
    expect(countyTemplate.manifest.area).toBeUndefined()
    expect(countyTemplate.values).toBeUndefined()
  })

  it('states no number in a rule: every bound and every period is a setting without a value', () => {
    const { risk, routing, duties, standing, settings = [] } = countyTemplate
    expect(JSON.stringify([risk?.rules, routing, duties, standing])).not.toMatch(/:\s*\d/u)
    const under = edition('county-template', '2026-11-23')
    const noted = lintPack(countyTemplate, { under }).filter(({ code }) => code === 'setting-unset')
    expect(noted.flatMap(({ about }) => about)).toEqual(expect.arrayContaining(settings.map(({ id }) => id)))
  })

  it('passes its cases, which decide every rule both ways', async () => {
    const { cases } = await readPackFolder(folder('packages/packs/src/county-template'), { among: packs })
    const layers = Result.getOrThrow(layersOf(packs, { id: 'county-template' }))
    const all = cases.flatMap((file) => Result.getOrThrow(file.cases))
    const runs = all.map((each) => runCase(each, { under: layers }))
    expect(runs.filter(({ passed }) => !passed)).toEqual([])
    expect(coverageOf(countyTemplate, { by: runs }).filter(({ covered }) => !covered)).toEqual([])
  })

  it('is filled in whole by the example layer', async () => {
    const { packs: layers, refused } = await loadPacks(folder('examples/layers'), { shipped: packs })
    expect(refused).toEqual([])
    const under = Result.getOrThrow(editionIn([...packs, ...layers], 'template-county', '2026-11-23'))
    // Thresholds of an audit of files are set by who audits; no answer about a dispute reads them.
    const ofDisputes = Object.keys(under.settings).filter((id) => !id.startsWith('honesty-'))
    expect(ofDisputes.filter((id) => under.values[id] === undefined)).toEqual([])
  })
})
