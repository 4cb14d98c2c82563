import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeNorms, type NormFinding, type NormRule, type StaffedBody } from '../src/index.ts'

const on = '2023-06-30'
const base = { cites: ['PLAN-1'], force: 'must', summary: { zh: '标准', en: 'Norm' } } as const
const rule = (then: NormRule['then'], when: NormRule['when'] = { all: [] }): NormRule => ({
  ...base,
  id: 'norm',
  then,
  when,
})
const judged = (norm: NormRule, staffing: readonly StaffedBody[]) => {
  const norms = { id: 'norms', combine: 'all', facts: {}, rules: [norm] } as const
  const [found] = judgeNorms(norms, { staffing, settings: {}, on })
  if (found === undefined) throw new Error('each norm is judged')
  return found
}
const body = (id: string, facts: StaffedBody['facts'], kind = 'station'): StaffedBody => ({ id, kind, facts })
const range = rule({ of: ['station'], count: 'rooms', atLeast: 2, atMost: 4 })

/** The answer as a person would work it out from a table on paper. */
const onPaper = (rooms: number | undefined): NormFinding['_tag'] => {
  if (rooms === undefined) return 'Unknown'
  if (rooms >= 2) return rooms <= 4 ? 'Met' : 'Above'
  return 'Short'
}
const tables = fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), { maxLength: 20 })
const asTable = (rooms: readonly (number | undefined)[]) =>
  rooms.map((each, at) => body(`b${at}`, each === undefined ? {} : { rooms: each }))

describe('a norm on each body', () => {
  test('finds what a person finds, in the order of the table', () => {
    fc.assert(
      fc.property(tables, (rooms) => {
        const { bodies } = judged(range, asTable(rooms))
        expect(bodies.map(({ finding }) => finding._tag)).toEqual(rooms.map(onPaper))
        expect(bodies.map((each) => each.body)).toEqual(rooms.map((_, at) => `b${at}`))
      }),
    )
  })

  test('counts each body once', () => {
    fc.assert(
      fc.property(tables, (rooms) => {
        const { totals, bodies } = judged(range, asTable(rooms))
        expect(totals.of + totals.unknown + totals.notApplicable).toBe(bodies.length)
        expect(totals.met).toBe(rooms.filter((each) => onPaper(each) === 'Met').length)
      }),
    )
  })

  test('says the same of a body whatever other bodies there are', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (rooms, at) => {
        const table = asTable(rooms)
        const one = table[at % Math.max(1, table.length)]
        fc.pre(one !== undefined)
        const alone = judged(range, [one]).bodies[0]
        expect(judged(range, table).bodies.find((each) => each.body === one.id)).toEqual(alone)
      }),
    )
  })

  test('leaves bodies of other kinds alone', () => {
    expect(judged(range, [body('a', { rooms: 0 }, 'court')]).bodies).toEqual([])
  })

  test('a judgement that has expired leaves its condition unknown', () => {
    const norm = rule({ of: ['station'], count: 'rooms', atLeast: 1 }, { fact: 'able', is: true })
    const able = { is: true, judgedBy: 'bureau', basis: '走访', on: '2023-01-01' }
    const found = (expiresOn: string) =>
      judged(norm, [body('a', { rooms: 0, able: { ...able, expiresOn } })]).bodies[0]?.finding
    expect(found(on)).toEqual({ _tag: 'Short', count: 0, by: 1 })
    expect(found('2023-06-29')).toEqual({ _tag: 'Unknown', missingFacts: ['able'], unsetSettings: [] })
  })

  test('names both what its condition and what its count lack', () => {
    const norm = rule({ of: ['station'], count: 'rooms', atLeast: 1 }, { fact: 'police', atLeast: 20 })
    const { bodies, reason } = judged(norm, [body('a', {})])
    expect(bodies[0]?.finding).toMatchObject({ missingFacts: ['police', 'rooms'] })
    expect(reason.missingFacts).toEqual(['police', 'rooms'])
    expect(judged(norm, [body('a', { police: 3 })]).bodies[0]?.finding._tag).toBe('NotApplicable')
  })
})

describe('a norm on bodies together', () => {
  const total = rule({
    together: [
      { of: ['station'], atLeast: 3 },
      { of: ['court', 'hall'], atLeast: 2 },
    ],
    count: 'rooms',
    atLeast: 5,
  })
  const kinds = fc.constantFrom('station', 'court', 'hall', 'office')
  const rows = fc.array(fc.tuple(kinds, fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined })), {
    maxLength: 8,
  })

  test('is never short where a missing figure could make it enough', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const staffing = table.map(([kind, rooms], at) =>
          body(`b${at}`, rooms === undefined ? {} : { rooms }, kind),
        )
        const { together, bodies } = judged(total, staffing)
        const counted = table.filter(([kind]) => kind !== 'office')
        const sum = counted.reduce((all, [, rooms]) => all + (rooms ?? 0), 0)
        const isWhole =
          counted.every(([, rooms]) => rooms !== undefined) &&
          counted.some(([kind]) => kind === 'station') &&
          counted.some(([kind]) => kind !== 'station')
        const expected = sum >= 5 ? 'Met' : isWhole ? 'Short' : 'Unknown'
        expect(together?.all._tag).toBe(expected)
        expect(bodies).toEqual([])
      }),
    )
  })
})
