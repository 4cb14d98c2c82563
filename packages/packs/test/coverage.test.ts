// Every item of the inventory has one fate, what is said to carry it does, and what is left out is left out on purpose.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Carried, Coverage } from '../scripts/coverage/Coverage.ts'
import { carriersIn } from '../scripts/coverage/carriersIn.ts'
import { coverageIssues } from '../scripts/coverage/coverageIssues.ts'
import { coveragePages } from '../scripts/coverage/coveragePages.ts'
import { coverageYaml, withCiting } from '../scripts/coverage/coverageYaml.ts'
import { entriesOf, fateOf } from '../scripts/coverage/fateOf.ts'
import { coverageFolder, readCoverage } from '../scripts/coverage/readCoverage.ts'
import { sampleOf } from '../scripts/coverage/sample.ts'
import { packs } from '../src/index.ts'

const coverage = await readCoverage()
const entries = entriesOf(coverage)
const carriers = carriersIn(packs)
const fate = (id: string) => fateOf(id, { coverage, entries, carriers })
const counted = (of: readonly string[]) =>
  Object.fromEntries([...new Set(of)].map((each) => [each, of.filter((other) => other === each).length]))

test('every item has one fate, every target stands, and rows and coverage say the same', () => {
  expect(coverageIssues(coverage, packs)).toEqual([])
})

test('the inventory has as many items as it says of itself', () => {
  const { inventory } = coverage
  expect(inventory).toHaveLength(1278)
  expect(counted(inventory.map(({ source }) => source))).toEqual({
    ...{ S0: 141, S1: 205, S2: 108, S3: 134, 'S4.1': 160, 'S4.2': 21, 'S4.3': 59, 'S4.4': 43, 'S4.5': 45 },
    inventory: 362,
  })
  const chapters = inventory.map(({ section }) => section.split('.')[0] ?? '')
  expect(counted(chapters)).toEqual({
    ...{ 0: 28, 1: 210, 2: 107, 3: 121, 4: 71, 5: 106, 6: 84, 7: 94, 8: 68, 9: 108, 10: 32, 11: 28, 12: 70 },
    13: 151,
  })
  const own = inventory.filter(({ source }) => source === 'inventory').map(({ id }) => id.split('-')[0] ?? '')
  expect(counted(own)).toEqual({ TERM: 210, FORM: 19, CONF: 67, OCR: 40, GAP: 19, EXT: 7 })
})

test('all conflicts and gaps are flags of a pack, under their own ids', () => {
  const points = coverage.inventory.filter(({ id }) => /^(CONF|GAP)-/u.test(id))
  const astray = points.filter(({ id }) => {
    const { by } = entries.get(id) ?? {}
    return !by?.some((path) => path.endsWith(`/unresolved/${id}`))
  })
  expect(astray.map(({ id }) => id)).toEqual([])
})

describe('what is out of scope', () => {
  const left = coverage.inventory.map(({ id }) => id).filter((id) => fate(id) === 'out-of-scope')

  test('is what aims at persons, curbs petitions, or is no mediation; nothing else', () => {
    expect(left.toSorted()).toEqual(
      [
        // Persons of concern, and labels on persons
        ...['S3-5.1.1-sig-threat', 'S3-5.1.1-sig-speech', 'S3-5.1.1-sig-three-lost', 'S3-5.1.1-person-plan'],
        ...['S3-5.1.1-doc-person', 'TERM-key-person', 'TERM-three-lost', 'TERM-threat-petition'],
        ...['TERM-one-person', 'S4.2-3-functional'],
        // Single members of staff
        ...['S4.1-1.3-remove', 'S4.1-1.4-doc-cadre', 'S4.1-1.4-file', 'S4.1-1.1-takeover'],
        // Watching or curbing petitions, and intelligence
        ...['S4.4-1.1-sig-trend', 'S4.4-1.1-cad-law', 'S4.3-5-target', 'S4.4-1.1-sys-intel'],
        'TERM-three-petitions',
        // Crime, hostile forces, public order
        ...['S4.2-2-analysis', 'S4.2-2-five', 'S4.4-1.2-strike', 'S4.4-1.1-sig-blockade'],
        ...['S4.4-1.1-organisers', 'S4.3-4-sig-exploited', 'S4.2-2-patrol', 'S4.2-2-control'],
        ...['S4.2-2-sys-110', 'S4.2-3-safe-creation'],
      ].toSorted(),
    )
  })

  test('no pack cites', () => {
    const cited = new Set([...carriers.values()].flatMap(({ says }) => [...says]))
    expect(left.filter((id) => cited.has(id))).toEqual([])
  })

  test('each reason is given for something', () => {
    const given = new Set([...entries.values()].map(({ out }) => out))
    expect(Object.keys(coverage.reasons).filter((reason) => !given.has(reason))).toEqual([])
  })
})

describe('the checks see', () => {
  const changed = (id: string, to: Carried | undefined): Coverage => ({
    ...coverage,
    sources: coverage.sources.map((source) => {
      const { [id]: before, ...items } = source.items
      const isHere = before !== undefined
      return isHere ? { ...source, items: { ...items, ...(to !== undefined && { [id]: to }) } } : source
    }),
  })
  const id = 'S0-5.5-circular'
  const right: readonly [string, ...string[]] = ['standing/quarterly-circular']

  test.each<[string, Carried | undefined, RegExp]>([
    ['a missing item', undefined, /^S0 S0-5\.5-circular: not in the coverage$/u],
    ['no fate', {}, /has no fate/u],
    ['two fates', { as: 'S0-5.5-monthly', out: 'crime' }, /has two fates/u],
    [
      'a dangling target',
      { by: [...right, 'standing/nowhere'] },
      /nothing stands at xining-chengzhong\/standing\/nowhere/u,
    ],
    [
      'a row that does not cite it',
      { by: [...right, 'standing/monthly-return'] },
      /monthly-return does not cite it/u,
    ],
    [
      'a row that cites it and is not named',
      { as: 'S0-5.5-monthly' },
      /quarterly-circular cites it, and the coverage/u,
    ],
    ['an unknown reason', { by: right, out: 'no-such-reason' }, /no reason is called no-such-reason/u],
    [
      'an item that says the same and is none',
      { by: right, as: 'S0-9' },
      /says the same as S0-9, which is no item/u,
    ],
    ['a circle', { by: right, as: 'S0-5.5-circular' }, /says the same as itself/u],
  ])('%s', (_, to, expected) => {
    const issues = coverageIssues(changed(id, to), packs)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.every((issue) => issue.includes(id))).toBe(true)
    expect(issues.join('\n')).toMatch(expected)
  })

  test('what is in the coverage alone', () => {
    const [first] = coverage.sources
    const more = {
      ...coverage,
      sources: [{ source: 'S0', items: { 'S0-9': { out: 'crime' } } }, ...(first ? coverage.sources : [])],
    }
    expect(coverageIssues(more, packs)).toEqual(['S0 S0-9: not in the inventory'])
  })
})

test('every row that decides cites a clause', () => {
  const rows = packs.flatMap(({ manifest, risk, norms, reverseCheck, appraisal, tasks, ...pack }) =>
    [
      ...[risk?.rules, pack.routing, pack.remedies, pack.confirmation, pack.duties, pack.guards],
      ...[pack.escalation, pack.standing, norms?.rules, reverseCheck?.triggers, reverseCheck?.items],
      ...[appraisal?.cycles, appraisal?.items, appraisal?.rewards, tasks?.tasks, pack.timeLimits],
      ...(appraisal?.selfAssessment ?? []).map(({ items }) => items),
      ...[pack.texts, pack.systems],
    ].flatMap((each) => (each ?? []).map((row) => ({ pack: manifest.id, row }))),
  )
  expect(rows.length).toBeGreaterThan(900)
  expect(rows.filter(({ row }) => row.cites.length === 0)).toEqual([])
})

test('the files are as `pnpm --filter @maplebridge/packs coverage` writes them', async () => {
  for (const source of coverage.sources) {
    const name = source.source === 'inventory' ? 'own' : source.source.toLowerCase().replace('.', '-')
    const text = coverageYaml(withCiting(source, { coverage, packs }), coverage)
    expect(await readFile(join(coverageFolder, `${name}.yaml`), 'utf8'), name).toBe(text)
  }
})

test('the pages are what the coverage says (`pnpm --filter @maplebridge/packs documents`)', async () => {
  for (const [name, text] of Object.entries(coveragePages(coverage, packs)))
    expect(await readFile(join(coverageFolder, '../../../docs', name), 'utf8'), name).toBe(text)
})

test('the sixty items to be re-read are those that the seed draws', async () => {
  const kept: unknown = JSON.parse(await readFile(join(coverageFolder, 'sample.json'), 'utf8'))
  expect(new Set(sampleOf(coverage)).size).toBe(60)
  expect(kept).toEqual(sampleOf(coverage))
})
