// What must hold of every metric of the packs, whatever stands in the registers: parts sum, order and the names of areas
// do not matter, a period can be split, a share is part of its whole, and a naive second count agrees.
import { addTallies, type CaseRecord, type Metric, type MetricTallies, tallyOf } from '@maplebridge/metrics'
import type { Fact, FactRegister } from '@maplebridge/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionOfPack } from '../scripts/editionOfPack.ts'
import { packs } from '../src/index.ts'
import { year } from './metricCase.ts'
import { naiveTally } from './naiveTally.ts'

const during = year(2023)
const areas = ['east', 'west', 'north']
const settings = { 'reopened-within-days': { value: 180, cites: ['X-1'] as const } }

type Counted = { readonly register: string; readonly fields: FactRegister; readonly of: readonly Metric[] }

/** Each register of each plan with the metrics that count it, those of the whole country once. */
const registers: readonly (readonly [string, Counted])[] = packs.flatMap((pack) => {
  const { metrics } = editionOfPack(pack, { among: packs })
  const own = new Set((pack.metrics?.definitions ?? []).map(({ id }) => id))
  const definitions = Object.values(metrics.definitions).filter(({ id }) => own.has(id))
  return Object.entries(metrics.registers).flatMap(([register, { fields }]) => {
    const of = definitions.filter((metric) => metric.register === register)
    return of.length === 0 ? [] : [[`${pack.manifest.id}: ${register}`, { register, fields, of }] as const]
  })
})

const day = fc.constantFrom(
  '2022-12-31',
  '2023-01-01',
  '2023-06-30',
  '2023-07-01',
  '2023-12-31',
  '2024-01-01',
)

const anyValue = (field: Fact): fc.Arbitrary<boolean | number | string> => {
  if (field.kind === 'boolean') return fc.boolean()
  if (field.kind === 'date') return day
  if (field.kind === 'count' || field.kind === 'money')
    return fc.integer({ min: field.minimum, max: Math.min(field.maximum, field.minimum + 400) })
  return fc.constantFrom(...field.values.map(({ code }) => code))
}

/** Lines of a register, on which all facts are known, or only some. */
const linesOf = (
  { fields }: Counted,
  { known }: { readonly known: 'all' | 'some' | ((field: Fact) => boolean) },
): fc.Arbitrary<readonly CaseRecord[]> => {
  const each = Object.values(fields)
  const required = each.filter((field) => known === 'all' || (known !== 'some' && known(field)))
  const line: Record<string, fc.Arbitrary<boolean | number | string>> = {
    area: fc.constantFrom(...areas),
    ...Object.fromEntries(each.map((field) => [field.id, anyValue(field)])),
  }
  return fc.array(fc.record(line, { requiredKeys: ['area', ...required.map(({ id }) => id)] }), {
    maxLength: 30,
  })
}

const runs = { numRuns: 60 }

describe.each(registers)('%s', (_, counted) => {
  const { of, fields } = counted
  const tallied = (lines: readonly CaseRecord[], span = during): MetricTallies =>
    tallyOf(lines, { of, during: span, fields, settings }).get('') ?? {}
  const byArea = (lines: readonly CaseRecord[]) =>
    tallyOf(lines, { of, during, fields, settings, by: 'area' })

  test('areas sum to the whole', () => {
    fc.assert(
      fc.property(linesOf(counted, { known: 'some' }), (lines) => {
        fc.pre(lines.length > 0)
        expect(addTallies([...byArea(lines).values()])).toEqual(tallied(lines))
      }),
      runs,
    )
  })

  test('the order of lines does not matter', () => {
    const shuffled = linesOf(counted, { known: 'some' }).chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length })),
    )
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(tallied(others)).toEqual(tallied(lines))
      }),
      runs,
    )
  })

  test('areas that trade names trade tallies', () => {
    fc.assert(
      fc.property(
        linesOf(counted, { known: 'some' }),
        fc.shuffledSubarray(areas, { minLength: areas.length }),
        (lines, names) => {
          const renamed = (area: unknown) => names[areas.indexOf(String(area))] ?? ''
          const moved = byArea(lines.map((line) => ({ ...line, area: renamed(line['area']) })))
          for (const [area, tallies] of byArea(lines)) expect(moved.get(renamed(area))).toEqual(tallies)
        },
      ),
      runs,
    )
  })

  test('a year is its two halves, where each line has its day; what stands on a day is not', () => {
    const dated = linesOf(counted, { known: ({ kind }) => kind === 'date' })
    const halves = [
      { from: '2023-01-01', to: '2023-06-30' },
      { from: '2023-07-01', to: '2023-12-31' },
    ]
    fc.assert(
      fc.property(dated, (lines) => {
        const whole = tallied(lines)
        const parts = halves.map((half) => tallied(lines, half))
        for (const { id, period } of of) {
          if (period === undefined) for (const part of parts) expect(part[id]).toEqual(whole[id])
          else expect(addTallies(parts)[id]).toEqual(whole[id])
        }
      }),
      runs,
    )
  })

  test('a share is part of its whole, now and whatever turns out', () => {
    fc.assert(
      fc.property(linesOf(counted, { known: 'some' }), (lines) => {
        const tallies = tallied(lines)
        for (const { id, kind } of of) {
          const { numerator, denominator } = tallies[id] ?? {}
          if (kind !== 'share' || numerator === undefined || denominator === undefined) continue
          expect(numerator.counted).toBeLessThanOrEqual(denominator.counted)
          expect(numerator.counted + numerator.open).toBeLessThanOrEqual(
            denominator.counted + denominator.open,
          )
        }
      }),
      runs,
    )
  })

  test('a naive count agrees', () => {
    fc.assert(
      fc.property(linesOf(counted, { known: 'all' }), (lines) => {
        const tallies = tallied(lines)
        for (const metric of of) {
          const naive = Object.entries(naiveTally(lines, { of: metric, during }))
          expect(tallies[metric.id]).toEqual(
            Object.fromEntries(naive.map(([part, many]) => [part, { counted: many, open: 0 }])),
          )
        }
      }),
      runs,
    )
  })

  test('what becomes known only ever narrows what is open', () => {
    fc.assert(
      fc.property(
        linesOf(counted, { known: 'all' }),
        fc.constantFrom(...Object.keys(fields)),
        (lines, field) => {
          const before = tallied(lines.map(({ [field]: _, ...rest }) => rest))
          const after = tallied(lines)
          for (const { id } of of)
            for (const part of ['numerator', 'denominator'] as const) {
              const [was, is] = [before[id]?.[part], after[id]?.[part]]
              if (was === undefined || is === undefined) continue
              expect(is.counted).toBeGreaterThanOrEqual(was.counted)
              expect(is.counted).toBeLessThanOrEqual(was.counted + was.open)
            }
        },
      ),
      runs,
    )
  })
})

test('every metric that counts lines was tried', () => {
  const tried = registers.flatMap(([, { of }]) => of.map(({ id }) => id))
  const all = packs.flatMap(({ metrics = {} }) => metrics.definitions ?? [])
  expect(tried.toSorted()).toEqual(
    all.flatMap(({ id, register }) => (register === undefined ? [] : [id])).toSorted(),
  )
})
