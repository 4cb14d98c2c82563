// What must happen in the phases of three plans: as many items as the inventory counts, in the windows of the plan.
import { editionOn, judgeTasks, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { baotou, litigationFreeTown, packs, xiningChengzhong } from '../src/index.ts'

const standardsOf = ({ tasks }: Pack, id: string) =>
  (tasks?.tasks ?? []).find((task) => task.id === id)?.standards ?? []

describe.each<[string, Pack, Readonly<Record<string, number>>]>([
  ['Chengzhong', xiningChengzhong, { p1: 4, p2: 7, p3: 5, standardised: 2 }],
  ['Baotou', baotou, { p1: 4, p2: 5, p3: 4, centres: 1, 'full-time': 1 }],
  ['the town', litigationFreeTown, { p1: 6, p2: 3, p3: 4, 'year-2023': 2, 'year-2024': 1, 'year-2025': 1 }],
])('%s', (_, pack, counts) => {
  test('carries what must happen, and nothing more', () => {
    const found = (pack.tasks?.tasks ?? []).map(({ id, standards }) => [id, standards.length])
    expect(Object.fromEntries(found)).toEqual(counts)
  })

  test('repeats no date: every deadline is a window of a standing duty', () => {
    const windows = (pack.standing ?? []).filter(
      ({ cadence }) => cadence !== undefined && 'window' in cadence,
    )
    const ids = windows.map(({ id }) => id)
    for (const { deadline } of (pack.tasks?.tasks ?? []).flatMap(({ standards }) => standards)) {
      expect('window' in deadline && ids.includes(deadline.window)).toBe(true)
    }
  })
})

test.each([
  ['2023-03-14', undefined],
  ['2023-03-15', 'due'],
  ['2023-04-03', 'due'],
  ['2023-04-04', 'late'],
])('the mobilisation of Chengzhong on %s', (on, state) => {
  const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
  const board = Result.flatMap(editionOn(layers, { on }), (under) => judgeTasks([], { under }))
  const found = Result.getOrUndefined(
    Result.map(board, ({ tasks }) => tasks.find(({ id }) => id === 'p1')?.state),
  )
  expect(found).toBe(state)
})

test('only the town names a lead, for its first phase', () => {
  const led = [xiningChengzhong, baotou, litigationFreeTown].flatMap(({ tasks }) =>
    (tasks?.tasks ?? []).flatMap(({ id, lead }) => (lead === null ? [] : [[id, lead]])),
  )
  expect(led).toEqual([['p1', ['town-safe-area-office']]])
})

test('thresholds and force are those of the plans, and the later years of the town are flagged', () => {
  expect(standardsOf(xiningChengzhong, 'standardised')[0]?.target).toMatchObject({ percent: 40 })
  expect(standardsOf(baotou, 'centres')[0]?.target).toMatchObject({ percent: 100 })
  expect(standardsOf(baotou, 'full-time')[0]?.target).toMatchObject({ percent: 15 })
  expect(baotou.tasks?.tasks.filter(({ force }) => force === 'strive').map(({ id }) => id)).toEqual([
    'full-time',
  ])
  const targets = [2023, 2024, 2025].map(
    (year) => standardsOf(litigationFreeTown, `year-${year}`).at(-1)?.target,
  )
  expect(targets).toMatchObject([{ percent: 45 }, { percent: 60 }, { percent: 75 }])
  const later = (litigationFreeTown.tasks?.tasks ?? []).filter(({ unresolved }) =>
    unresolved?.includes('OPEN-later-years'),
  )
  expect(later.map(({ id }) => id)).toEqual(['year-2024', 'year-2025'])
})
