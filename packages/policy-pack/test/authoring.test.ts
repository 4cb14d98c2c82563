// What authors are told about a small pack: its cases, which rules they decide, and what changes from it to another.
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import {
  coverageOf,
  decodeCases,
  lintPack,
  outcomeChanges,
  type PackCase,
  packChanges,
  provePack,
  runCase,
} from '../src/authoring.ts'
import { editionOn, type Pack } from '../src/index.ts'
import { county, national } from './specimen.ts'

const on = '2023-05-08'
const layers = [national, county]
const editionWith = (pack: Pack) => Result.getOrThrow(editionOn([national, pack], { on }))
const asCase = (dispute: PackCase['dispute'], expect: PackCase['expect']): PackCase => ({
  id: 'one',
  title: { zh: '一', en: 'One' },
  on,
  dispute,
  expect,
})
const matter = county.matters?.[0]?.code ?? national.matters?.[0]?.code ?? ''
const still = { matter, source: 'screening' }

describe('cases', () => {
  it('compare only what they name', () => {
    expect(runCase(asCase(still, {}), { under: layers }).passed).toBe(true)
    const ran = runCase(asCase(still, { historical: true }), { under: layers })
    expect([ran.passed, ran.differences]).toEqual([
      false,
      [{ of: 'historical', before: 'true', after: 'false' }],
    ])
  })

  it('fail with the reason where the dispute or the day cannot be', () => {
    const unknown = runCase(asCase({ ...still, matter: 'nowhere' }, {}), { under: layers })
    expect([unknown.passed, unknown.issues[0]?.code]).toEqual([false, 'unknown-matter'])
    const early = runCase({ ...asCase(still, {}), on: '2001-01-01' }, { under: layers })
    expect([early.passed, early.issues[0]?.path]).toEqual([false, ['on']])
  })

  it('may assume settings, which must be declared and fit', () => {
    const [setting] = county.settings ?? national.settings ?? []
    const id = setting?.id ?? ''
    const wrong = { ...asCase(still, {}), settings: { nowhere: 3, [id]: 'no-such-value' } }
    expect(runCase(wrong, { under: layers }).issues.map(({ code, path }) => [code, path])).toEqual([
      ['dangling-reference', ['settings', 'nowhere']],
      ['wrong-type', ['settings', id]],
    ])
  })

  it('are refused with an id used twice', () => {
    const both = decodeCases([asCase(still, {}), asCase(still, {})])
    expect(Result.isFailure(both) && both.failure.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-id', [1, 'id']],
    ])
  })

  it('cover a rule only when it holds in one and fails in another', () => {
    const nothing = coverageOf(county, { by: [] })
    expect(nothing.length).toBeGreaterThan(0)
    expect(nothing.some(({ covered }) => covered)).toBe(false)
    const run = runCase(asCase(still, {}), { under: layers })
    for (const rule of coverageOf(county, { by: [run] }))
      expect(rule.holdsIn.length + rule.failsIn.length, rule.rule).toBeLessThanOrEqual(1)
  })
})

describe('changes between packs', () => {
  it('are none from a pack to itself, whatever the order of its entries', () => {
    const turned = { ...county, citations: county.citations.toReversed() }
    expect(packChanges(county, { to: turned })).toEqual([])
    expect(outcomeChanges(editionWith(county), { to: editionWith(turned), count: 30 })).toEqual([])
  })

  it('turn round with the two packs', () => {
    const [first] = county.citations
    const fewer = { ...county, citations: county.citations.slice(1) }
    const id = first?.id
    expect(packChanges(county, { to: fewer })).toEqual([
      { kind: 'removed', section: 'citations', id, keys: [] },
    ])
    expect(packChanges(fewer, { to: county })).toEqual([
      { kind: 'added', section: 'citations', id, keys: [] },
    ])
  })

  it('tell a duty that is gone as one that was there before', () => {
    const { duties, ...without } = county
    const [duty] = (duties ?? []).map(({ then }) => then.duty)
    const told = outcomeChanges(editionWith(county), { to: editionWith(without), count: 200 })
    expect(told).toContainEqual(expect.objectContaining({ of: 'duties', before: duty, after: '–' }))
    const back = outcomeChanges(editionWith(without), { to: editionWith(county), count: 200 })
    expect(back).toContainEqual(expect.objectContaining({ of: 'duties', before: '–', after: duty }))
  })
})

describe('a proof', () => {
  it('says why a pack cannot be used: it does not decode, its references, its cases, its day', () => {
    const codes = (input: unknown, options: { cases?: unknown; on?: string } = {}) => {
      const proof = provePack(input, { among: [national], on, count: 5, ...options })
      return proof._tag === 'Unusable' ? proof.issues.map(({ code }) => code) : proof._tag
    }
    expect(codes(county)).toBe('Usable')
    expect(codes({ ...county, risks: [] })).toContain('unknown-key')
    expect(codes({ ...county, citations: [] })).toContain('dangling-reference')
    expect(codes({ ...county, manifest: { ...county.manifest, over: 'nowhere' } })).toEqual([
      'dangling-reference',
    ])
    expect(codes(county, { cases: [{}] })).toContain('missing-key')
    expect(codes(county, { on: '2001-01-01' })).toEqual(['date-order'])
  })

  it('compares with the pack in use, if there is one', () => {
    const fresh = provePack(county, { among: [national], on, count: 5 })
    expect(fresh._tag === 'Usable' && fresh.against).toBeNull()
    const next = { ...county, manifest: { ...county.manifest, version: '2.0.0' } }
    const proof = provePack(next, { among: layers, on, count: 5, cases: [asCase(still, {})] })
    expect(proof._tag === 'Usable' && proof.against?.changes.map(({ id }) => id)).toEqual(['version'])
    expect(proof._tag === 'Usable' && proof.cases.map(({ passed }) => passed)).toEqual([true])
  })
})

it('lint notes every setting without a value, and none that has one', () => {
  const unset = (pack: Pack) =>
    lintPack(pack, { under: editionWith(pack) })
      .filter(({ code }) => code === 'setting-unset')
      .flatMap(({ about }) => about)
  const ids = Object.keys(editionWith(county).settings)
  expect(unset({ ...county, values: {} }).toSorted()).toEqual(ids.toSorted())
  const [first = ''] = ids
  const set = { [first]: { value: 3, cites: [county.citations[0]?.id ?? ''] } } as const
  // proof: the value has a citation of the pack; its kind does not matter to whether there is one
  expect(unset({ ...county, values: set } as unknown as Pack)).not.toContain(first)
})
