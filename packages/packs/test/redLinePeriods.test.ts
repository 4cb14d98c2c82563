// The red lines that are invariants of packs, for each pack in each period in which its rules stay as they are: which
// periods those are, that every line is kept in them, and how long the proof of all of them takes.
import { daysOfChange, layersOf, redLineIssues } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const chains = packs.map(({ manifest: { id } }) => ({
  id,
  layers: Result.getOrThrow(layersOf(packs, { id })),
}))

test('the periods begin where the law changed, and with each rule that starts or ends', () => {
  const periods = Object.fromEntries(chains.map(({ id, layers }) => [id, daysOfChange(layers)]))
  expect(periods['cn-national']).toEqual(
    expect.arrayContaining([
      '2011-01-01',
      '2016-03-01',
      '2021-06-01',
      '2022-01-01',
      '2026-05-01',
      '2026-08-15',
    ]),
  )
  for (const { id, layers } of chains) {
    const inside = layers.flatMap(({ remedies = [], duties = [], routing = [] }) =>
      [...remedies, ...duties, ...routing].flatMap(({ from = [], until = [] }) => [from, until].flat()),
    )
    const [first = ''] = periods[id] ?? []
    expect(periods[id], id).toEqual(expect.arrayContaining(inside.filter((day) => day > first)))
  }
})

test('every line is kept in every period, and the proof takes less than five seconds', () => {
  const started = performance.now()
  const issues = chains.flatMap(({ layers }) => redLineIssues(layers))
  const seconds = (performance.now() - started) / 1000
  const periods = chains.reduce((sum, { layers }) => sum + daysOfChange(layers).length, 0)
  console.info(`${chains.length} packs, ${periods} periods: ${seconds.toFixed(2)} s`)
  expect(issues).toEqual([])
  expect(seconds).toBeLessThan(5)
})
