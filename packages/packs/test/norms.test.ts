// Both sides of every bound of every norm, what their conditions do, and the norms that ask for no single number.
import { editionOn, judgeStaffing, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { type NormRow, normRows, otherNorms } from './normRows.ts'

const on = '2023-09-30'
type Values = NonNullable<Pack['values']>
type Row = { readonly kind: string; readonly facts: object }

const judged = (pack: string, rows: readonly Row[], { day = on, values = {} as Values } = {}) => {
  const layers = Result.getOrThrow(layersOf(packs, { id: pack }))
  const edition = Result.getOrThrow(editionOn(layers, { on: day }))
  const under = { ...edition, values: { ...edition.values, ...values } }
  // proof: the rows of these tests hold facts as a request has them
  const staffing = rows.map((row, at) => ({ ...row, id: `b${at}` })) as Parameters<typeof judgeStaffing>[0]
  return Result.getOrThrow(judgeStaffing(staffing, { under })).norms
}
const judgedBy = (norm: string, ...asked: Parameters<typeof judged>) => {
  const found = judged(...asked).find(({ reason }) => reason.rule === norm)
  if (found === undefined) throw new Error(`no norm ${norm}`)
  return found
}
const findingOf = ({ pack, norm, count, when }: NormRow, of: string, figure: number | undefined) => {
  const facts = { ...when?.holds, ...(figure !== undefined && { [count]: figure }) }
  return judgedBy(norm, pack, [{ kind: of, facts }]).bodies[0]?.finding
}

const named = (rows: readonly NormRow[]) => rows.map((row) => [`${row.pack} ${row.norm}`, row] as const)

test('the list names every norm of every pack', () => {
  const listed = normRows.map(({ pack, norm }) => `${pack} ${norm}`)
  const others = Object.entries(otherNorms).flatMap(([pack, norms]) => norms.map((norm) => `${pack} ${norm}`))
  const carried = packs.flatMap(({ manifest, norms }) =>
    (norms?.rules ?? []).map(({ id }) => `${manifest.id} ${id}`),
  )
  expect(carried.toSorted()).toEqual([...listed, ...others].toSorted())
})

describe.each(named(normRows))('%s', (_, row) => {
  const { pack, norm, cite, least, most, by, force, when } = row

  test.each(row.of)('one fewer than the least of %s is short, the least is enough', (of) => {
    expect(findingOf(row, of, least - 1)).toEqual({ _tag: 'Short', count: least - 1, by: 1 })
    expect(findingOf(row, of, 0)).toEqual({ _tag: 'Short', count: 0, by: least })
    expect(findingOf(row, of, least)).toEqual({ _tag: 'Met', count: least })
  })

  test.each(row.of)('the most of %s is within, one more is above; without a most nothing is', (of) => {
    if (most === undefined) expect(findingOf(row, of, least + 50)).toEqual({ _tag: 'Met', count: least + 50 })
    else {
      expect(findingOf(row, of, most)).toEqual({ _tag: 'Met', count: most })
      expect(findingOf(row, of, most + 1)).toEqual({ _tag: 'Above', count: most + 1, by: 1 })
    }
  })

  test('a figure that is not given is not known', () => {
    const { bodies, totals } = judgedBy(norm, pack, [{ kind: row.of[0] ?? '', facts: { ...when?.holds } }])
    expect(bodies[0]?.finding).toEqual({ _tag: 'Unknown', missingFacts: [row.count], unsetSettings: [] })
    expect(totals).toEqual({ met: 0, of: 0, unknown: 1, notApplicable: 0 })
  })

  test('it cites its clause and speaks as strongly as the text', () => {
    const { reason, due } = judgedBy(norm, pack, [])
    expect(reason.cites).toContain(cite)
    expect([reason.force, due?.by]).toEqual([force, by])
  })
})

test.each(named(normRows.filter(({ by }) => by)))(
  'the last day of %s is past on the day after it',
  (_, row) => {
    const isPast = (day: string) => judgedBy(row.norm, row.pack, [], { day }).due?.isPast
    const year = Number(row.by?.slice(0, 4))
    expect(row.by).toBe(`${year}-12-31`)
    expect([isPast(`${year}-12-31`), isPast(`${year + 1}-01-01`)]).toEqual([false, true])
  },
)

test.each(named(normRows.filter(({ when }) => when)))('%s asks its condition first', (_, row) => {
  const asked = (facts: object) =>
    judgedBy(row.norm, row.pack, [{ kind: row.of[0] ?? '', facts: { [row.count]: 0, ...facts } }])
  const not = asked(row.when?.not ?? {})
  expect(not.bodies[0]?.finding).toMatchObject({ _tag: 'NotApplicable', because: [{ truth: false }] })
  expect(not.totals).toEqual({ met: 0, of: 0, unknown: 0, notApplicable: 1 })
  const [condition] = Object.keys(row.when?.not ?? {})
  expect(asked({}).bodies[0]?.finding).toMatchObject({ _tag: 'Unknown', missingFacts: [condition] })
})

const city = 'grand-mediation-city'

test('what the source only reports asks for nothing', () => {
  const rows = [{ kind: 'city-mediation-centre', facts: { 'office-rooms': 2 } }]
  expect(judgedBy('rooms-of-the-centre', city, rows).bodies[0]?.finding).toEqual({
    _tag: 'Reported',
    reported: 7,
    count: 2,
  })
  const { bodies, totals } = judgedBy('seconded-officials', city, rows)
  expect(bodies[0]?.finding).toEqual({ _tag: 'Reported', reported: 9 })
  expect(totals.of).toBe(0)
})

test('"step by step" has no number until its adopter sets one', () => {
  const rows = [{ kind: 'village-pmc', facts: { 'full-time-mediators': 1 } }]
  const open = judgedBy('full-time-mediators-village', city, rows)
  expect(open.bodies[0]?.finding).toEqual({
    _tag: 'Open',
    setting: 'village-full-time-mediators',
    count: 1,
  })
  expect(open.reason.unsetSettings).toEqual(['village-full-time-mediators'])
  const values: Values = { 'village-full-time-mediators': { value: 2, cites: ['OUR-1'] } }
  const set = judgedBy('full-time-mediators-village', city, rows, { values })
  expect(set.bodies[0]?.finding).toEqual({ _tag: 'Short', count: 1, by: 1 })
})

describe('65 full-time mediators: 5, 24 and 36', () => {
  const asked = (centre: number | undefined, sector: readonly number[], townships: readonly number[]) => {
    const row = (kind: string, figure: number | undefined) => ({
      kind,
      facts: figure === undefined ? {} : { 'full-time-mediators': figure },
    })
    return judgedBy('full-time-mediators-total', city, [
      row('city-mediation-centre', centre),
      ...sector.map((figure, at) => row(at === 0 ? 'medical-pmc' : 'professional-pmc', figure)),
      ...townships.map((figure) => row('township-mediation-centre', figure)),
    ]).together
  }
  const townships = Array.from({ length: 12 }, () => 3)

  test('just enough of each', () => {
    const together = asked(5, [10, 14], townships)
    expect(together?.all).toEqual({ _tag: 'Met', count: 65 })
    expect(together?.parts.map(({ finding }) => finding)).toEqual([
      { _tag: 'Met', count: 5 },
      { _tag: 'Met', count: 24 },
      { _tag: 'Met', count: 36 },
    ])
  })

  test('one fewer of one part leaves that part and the whole short', () => {
    const together = asked(5, [10, 13], townships)
    expect(together?.all).toEqual({ _tag: 'Short', count: 64, by: 1 })
    expect(together?.parts[1]?.finding).toEqual({ _tag: 'Short', count: 23, by: 1 })
  })

  test('enough in all, with one part short, is told apart', () => {
    const together = asked(4, [24], [...townships, 1])
    expect(together?.all).toEqual({ _tag: 'Met', count: 65 })
    expect(together?.parts[0]?.finding).toEqual({ _tag: 'Short', count: 4, by: 1 })
  })

  test('a figure that is missing may still be enough', () => {
    const unknown = { _tag: 'Unknown', missingFacts: ['full-time-mediators'], unsetSettings: [] }
    expect(asked(undefined, [24], townships)?.all).toEqual(unknown)
    expect(asked(5, [], townships)?.parts[1]?.finding).toEqual(unknown)
    expect(asked(undefined, [29], townships)?.all).toEqual({ _tag: 'Met', count: 65 })
  })
})
