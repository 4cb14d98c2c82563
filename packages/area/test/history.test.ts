/**
 * Properties over random histories of counties: a naive reading, one day after the other, agrees with the index.
 */
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AreaChange,
  type AreaRecord,
  type AreaTree,
  childrenOf,
  counterpartsOf,
  indexAreas,
} from '../src/index.ts'

type Kind = AreaChange['kind']
type History = { readonly tree: AreaTree; readonly codesOn: (year: number) => readonly string[] }

const day = (year: number): string => `${2000 + year}-01-01`
const kinds: readonly Kind[] = ['split', 'merged', 'renamed', 'abolished']

/** A history: each year one change of counties that are then in force, picked by the numbers given. */
const historyOf = (
  steps: readonly { readonly kind: Kind; readonly pick: number; readonly keeps: boolean }[],
): History => {
  const open = new Map<string, string | undefined>(
    ['900101', '900102', '900103'].map((code) => [code, undefined]),
  )
  const records: AreaRecord[] = [
    { code: '90', name: '甲省' },
    { code: '9001', name: '甲一市' },
  ]
  const changes: AreaChange[] = []
  const years: (readonly string[])[] = [[...open.keys()]]
  let last = 3
  const fresh = (): string => `9001${String(++last).padStart(2, '0')}`
  const record = (code: string, until?: string): void => {
    const from = open.get(code)
    records.push({
      code,
      name: `区${code}`,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    })
  }
  steps.forEach(({ kind, pick, keeps }, at) => {
    const on = day(at + 1)
    const active = [...open.keys()]
    const first = active[pick % active.length]
    const second = active[(pick + 1) % active.length]
    if (first !== undefined && second !== undefined) {
      const from: [string, ...string[]] = kind === 'merged' && first !== second ? [first, second] : [first]
      const to =
        kind === 'abolished'
          ? []
          : kind === 'split'
            ? [keeps ? first : fresh(), fresh()]
            : [keeps ? first : fresh()]
      for (const code of from) {
        if (to.includes(code)) continue
        record(code, on)
        open.delete(code)
      }
      for (const code of to) if (!open.has(code)) open.set(code, on)
      changes.push({ on, kind, from, to, cites: ['random'], confidence: 'high' })
    }
    years.push([...open.keys()])
  })
  for (const code of open.keys()) record(code)
  const sources = [{ id: 'random', title: { zh: '随机', en: 'random' } }]
  return {
    tree: { id: 'random', version: '1', asOf: day(99), sources, areas: records, changes },
    codesOn: (year) => [...(years[year] ?? [])].sort(),
  }
}

const histories = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(20), keeps: fc.boolean() }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((steps) => ({ ...historyOf(steps), last: steps.length }))

/** The areas of a later year, one year after the other, from the changes alone. */
const naive = (tree: AreaTree, code: string, from: number, until: number): readonly string[] => {
  let codes = new Set([code])
  for (let year = from + 1; year <= until; year += 1) {
    const today = tree.changes.filter(({ on }) => on === day(year))
    codes = new Set(
      [...codes].flatMap((each) => {
        const own = today.filter((change) => change.from.includes(each))
        return own.length === 0 ? [each] : own.flatMap(({ to }) => to)
      }),
    )
  }
  return [...codes].sort()
}

const indexed = (tree: AreaTree) => Result.getOrThrow(indexAreas(tree))

test('the areas of each year are those in force, each below its one parent', () => {
  fc.assert(
    fc.property(histories, ({ tree, codesOn, last }) => {
      const index = indexed(tree)
      for (let year = 0; year <= last; year += 1) {
        const below = Result.getOrThrow(childrenOf('9001', { in: index, on: day(year) }))
        expect(below.map(({ code }) => code)).toEqual(codesOn(year))
        expect(below.every(({ parent }) => parent === '9001')).toBe(true)
      }
    }),
  )
})

test('later areas agree with the naive reading, compose, and lead back', () => {
  const years = fc.tuple(fc.nat(14), fc.nat(14), fc.nat(14))
  fc.assert(
    fc.property(histories, years, ({ tree, codesOn, last }, picked) => {
      const index = indexed(tree)
      const [first = 0, middle = 0, end = 0] = picked.map((year) => year % (last + 1)).sort((a, b) => a - b)
      const codes = (code: string, from: number, on: number): readonly string[] =>
        Result.getOrThrow(counterpartsOf(code, { in: index, from: day(from), on: day(on) })).areas.map(
          (area) => area.code,
        )
      for (const code of codesOn(first)) {
        const direct = codes(code, first, end)
        expect(direct).toEqual(naive(tree, code, first, end))
        const inSteps = codes(code, first, middle).flatMap((each) => codes(each, middle, end))
        expect([...new Set(inSteps)].sort()).toEqual(direct)
        for (const later of codesOn(end))
          expect(codes(later, end, first).includes(code)).toBe(direct.includes(later))
      }
    }),
  )
})

test('the order in which records and changes are written does not matter', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat()), ({ tree, codesOn, last }, chance) => {
      const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
        items
          .map((item) => ({ item, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const index = indexed({ ...tree, areas: shuffled(tree.areas), changes: shuffled(tree.changes) })
      for (const code of codesOn(0))
        expect(counterpartsOf(code, { in: index, from: day(0), on: day(last) })).toEqual(
          counterpartsOf(code, { in: indexed(tree), from: day(0), on: day(last) }),
        )
    }),
  )
})
