// The return forms of the plans: what each discharges, what stands in it, and that nothing a source leaves open is made up.
import { editionOn, fillReturnUnder, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const formsOf = (id: string) => packs.find(({ manifest }) => manifest.id === id)?.returns ?? []

describe('every return that a plan names has a form', () => {
  const returns = packs.flatMap(({ manifest, standing = [] }) =>
    standing.filter(({ kind }) => kind === 'return').map(({ id }) => [manifest.id, id] as const),
  )

  test('there are returns to look at', () => {
    // Five of Chengzhong or fewer, six of Donghu: none may go missing unseen.
    expect(returns.map(([pack]) => pack)).toContain('donghu')
    expect(returns.length).toBeGreaterThanOrEqual(10)
  })

  test.each(returns)('%s: %s', (pack, duty) => {
    const discharging = formsOf(pack).filter(({ discharges }) => discharges.includes(duty))
    expect(discharging).toHaveLength(1)
  })
})

describe('what stands in a form', () => {
  test('is what the national statistics measure', () => {
    const [form] = formsOf('cn-national')
    expect(form?.cells.map(({ cell }) => cell)).toEqual([
      'cases',
      'parties',
      'settled',
      'difficult',
      'money',
      'written',
      'oral',
    ])
  })

  test('is not made up where a source names only the return', () => {
    const empty = packs.flatMap(({ returns = [] }) => returns.filter(({ cells }) => cells.length === 0))
    expect(empty.length).toBeGreaterThan(5)
    expect(
      empty.filter(({ unresolved }) => !unresolved?.includes('OPEN-return-cells')).map(({ id }) => id),
    ).toEqual([])
  })
})

test('the national statistics of a month, by hand', () => {
  const layers = Result.getOrThrow(layersOf(packs, { id: 'cn-national' }))
  const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-31' }))
  const counted = (many: number, open = 0) => ({ numerator: { counted: many, open } })
  const tallies = {
    'cases-accepted': counted(14),
    'cases-settled': counted(11, 1),
    'difficult-cases-accepted': counted(2),
    'written-agreements': counted(6),
  }
  const about = { from: '2023-05-01', to: '2023-05-31' }
  const made = Result.getOrThrow(
    fillReturnUnder('peoples-mediation-statistics', {
      under,
      of: '630103',
      about,
      counts: { tallies, figures: { 'parties-concerned': 33 } },
      knownOn: '2023-06-02',
    }),
  )
  expect(Object.fromEntries(made.cells.map(({ cell, holds }) => [cell, holds]))).toEqual({
    cases: { _tag: 'Count', counted: 14, open: 0 },
    parties: { _tag: 'Figure', figure: 33 },
    settled: { _tag: 'Count', counted: 11, open: 1 },
    difficult: { _tag: 'Count', counted: 2, open: 0 },
    money: { _tag: 'Missing' },
    written: { _tag: 'Count', counted: 6, open: 0 },
    oral: { _tag: 'Missing' },
  })
  expect(made.nil).toBe(false)
})
