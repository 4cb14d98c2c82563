import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyRecord, creditCodeFault, directoryOf } from '../src/index.ts'
import { cyclesIn } from '../src/internal/cyclesIn.ts'

const body = (id: string, more: Partial<BodyRecord> = {}): BodyRecord => ({
  id,
  kind: 'judicial-office',
  label: { zh: '司法所', en: 'Judicial office' },
  area: '630103002',
  ...more,
})
const faultsOf = (records: readonly BodyRecord[]) => {
  const read = directoryOf(records)
  return Result.isFailure(read) ? read.failure.faults.map(({ code, bodies }) => [code, ...bodies]) : []
}

describe('directoryOf', () => {
  it('tells all contradictions at once, whatever the order of the records', () => {
    const records = [
      body('a'),
      body('a'),
      body('b', { relations: [{ to: 'nowhere', as: 'assisting' }] }),
      body('c', { relations: [{ to: 'd', as: 'supervising' }] }),
      body('d', { relations: [{ to: 'c', as: 'supervising' }] }),
      body('e', { from: '2023-05-08', until: '2023-05-08' }),
    ]
    const all = [
      ['duplicate-id', 'a'],
      ['date-order', 'e'],
      ['no-such-body', 'b', 'nowhere'],
      ['supervision-cycle', 'c', 'd'],
    ]
    expect(faultsOf(records)).toEqual(all)
    expect(faultsOf(records.toReversed())).toEqual(all)
  })

  it('takes relations that go round in other ways, and one day of being', () => {
    const records = [
      body('a', { relations: [{ to: 'b', as: 'assisting' }], from: '2023-05-08', until: '2023-05-09' }),
      body('b', { relations: [{ to: 'a', as: 'supervising' }] }),
    ]
    expect(faultsOf(records)).toEqual([])
  })

  it('refuses a body that supervises itself, and a chain of a hundred thousand only if it closes', () => {
    expect(faultsOf([body('a', { relations: [{ to: 'a', as: 'supervising' }] })])).toEqual([
      ['supervision-cycle', 'a'],
    ])
    const chain = (last: string) =>
      Array.from({ length: 100_000 }, (_, at) =>
        body(`b${at}`, { relations: [{ to: at === 99_999 ? last : `b${at + 1}`, as: 'supervising' }] }),
      )
    expect(faultsOf([...chain('top'), body('top')])).toEqual([])
    expect(faultsOf(chain('b0')).map(([code]) => code)).toEqual(['supervision-cycle'])
  })

  it('warns of a wrong credit code and goes on', () => {
    const read = Result.getOrThrow(
      directoryOf([body('b', { creditCode: '1' }), body('a', { creditCode: '91350100M000100Y44' })]),
    )
    expect(read.warnings.map(({ code, body: id }) => [code, id])).toEqual([
      ['credit-code', 'a'],
      ['credit-code', 'b'],
    ])
    expect(read.bodies.size).toBe(2)
  })
})

describe('creditCodeFault', () => {
  it('finds every single wrong character', () => {
    const right = '91350100M000100Y43'
    expect(creditCodeFault(right)).toBeUndefined()
    const characters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY')
    fc.assert(
      fc.property(fc.nat(17), characters, (at, other) => {
        const written = `${right.slice(0, at)}${other}${right.slice(at + 1)}`
        expect(creditCodeFault(written) === undefined).toBe(written === right)
      }),
    )
  })

  it('tells a letter that is not in use by its place', () => {
    expect(creditCodeFault('91350100I000100Y43')?.en).toContain('character 9 ')
  })
})

describe('cyclesIn', () => {
  it('finds a circle exactly where a walk comes back', () => {
    const graphs = fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(graphs, (edges) => {
        const graph = new Map(
          [...'abcdef'].map((place) => [place, edges.filter(([from]) => from === place).map(([, to]) => to)]),
        )
        const reached = (from: string): Set<string> => {
          const found = new Set<string>()
          const walk = (place: string): void => {
            for (const next of graph.get(place) ?? [])
              if (!found.has(next)) {
                found.add(next)
                walk(next)
              }
          }
          walk(from)
          return found
        }
        const cycles = cyclesIn(graph)
        expect(cycles.length > 0).toBe([...'abcdef'].some((place) => reached(place).has(place)))
        for (const cycle of cycles)
          cycle.forEach((place, at) => {
            expect(graph.get(place)).toContain(cycle[at + 1] ?? cycle[0])
          })
      }),
    )
  })
})
