/**
 * Every contradiction that a tree may hold is refused with the codes that show it.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { type AreaTree, type AreaTreeFault, areaOn, indexAreas } from '../src/index.ts'
import { AreaTree as AreaTreeSchema } from '../src/schema.ts'
import { tree } from './tree.ts'

type Area = AreaTree['areas'][number]

const faultsOf = (changed: Partial<AreaTree>): readonly AreaTreeFault[] =>
  Result.getOrThrow(Result.flip(indexAreas({ ...tree, ...changed }))).faults
const withAreas = (...areas: readonly Area[]): Partial<AreaTree> => ({ areas: [...tree.areas, ...areas] })
const withChange = (changed: Partial<AreaTree['changes'][number]>): Partial<AreaTree> => ({
  changes: [
    ...tree.changes,
    {
      on: '2025-01-01',
      kind: 'renamed',
      from: ['900103'],
      to: ['900103'],
      cites: ['made-up'],
      confidence: 'high',
      ...changed,
    },
  ],
})

test('the small tree is sound, and its schema accepts it', () => {
  expect(Result.isSuccess(indexAreas(tree))).toBe(true)
  expect(Schema.decodeUnknownResult(AreaTreeSchema)(JSON.parse(JSON.stringify(tree)))).toEqual(
    Result.succeed(tree),
  )
  expect(Schema.is(PlainDate)(tree.asOf)).toBe(true)
})

describe('a contradiction is told with its codes', () => {
  const cases: readonly (readonly [AreaTreeFault['code'], Partial<AreaTree>, readonly string[]])[] = [
    ['bad-code', withAreas({ code: '900000', name: '甲省' }), ['900000']],
    ['tier', withAreas({ code: '9001-z2', name: '某区' }), ['9001-z2']],
    ['tier', withAreas({ code: '900130', name: '某区', tier: 'township' }), ['900130']],
    [
      'empty-range',
      withAreas({ code: '900130', name: '某区', from: '2020-01-01', until: '2020-01-01' }),
      ['900130'],
    ],
    ['overlap', withAreas({ code: '900101', name: '朝阳区', from: '2024-01-01' }), ['900101']],
    ['no-parent', withAreas({ code: '9101', name: '乙一市' }), ['9101', '91']],
    ['no-parent', withAreas({ code: '900130', name: '某区', parent: '9009' }), ['900130', '9009']],
    ['parent-tier', withAreas({ code: '900130', name: '某区', parent: '900101' }), ['900130', '900101']],
    [
      'cycle',
      withAreas(
        { code: '900131', name: '一区', parent: '900132' },
        { code: '900132', name: '二区', parent: '900133' },
        { code: '900133', name: '三区', parent: '900131' },
      ),
      ['900131', '900132', '900133', '900131'],
    ],
    ['orphaned', withAreas({ code: '900103001', name: '街道', from: '2020-01-01' }), ['900103001', '900103']],
    ['orphaned', withAreas({ code: '900121001', name: '镇', until: '2024-01-01' }), ['900121001', '900121']],
    ['dangling-change', withChange({ from: ['900109'] }), ['900109']],
    ['dangling-change', withChange({ from: ['90010'] }), ['90010']],
    ['dangling-change', withChange({ to: ['900103000'] }), ['900103000']],
    ['no-parent', withAreas({ code: '900130', name: '某区', parent: '90010' }), ['900130', '90010']],
    ['dangling-change', withChange({ from: ['900102'] }), ['900102']],
    ['dangling-change', withChange({ to: ['900109'] }), ['900109']],
    ['dangling-change', withChange({ on: '2020-01-01', from: ['900101'], to: ['900103'] }), ['900103']],
    ['dangling-change', withChange({ kind: 'merged', to: [] }), ['900103']],
    ['change-date', withChange({ to: ['900104'] }), ['900103']],
    ['no-source', withChange({ cites: ['nowhere'] }), ['900103']],
    ['silent-end', withAreas({ code: '900130', name: '某区', until: '2020-01-01' }), ['900130']],
  ]
  test.each(cases)('%s', (code, changed, areas) => {
    const found = faultsOf(changed).filter((fault) => fault.code === code)
    expect(found.map((fault) => fault.areas)).toContainEqual(areas)
    for (const { message } of found) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(message.en).toContain(`\`${code === 'no-source' ? 'nowhere' : areas[0]}\``)
    }
  })

  test('a gap between two records of a parent leaves its children without one', () => {
    const areas = [
      { code: '90', name: '甲省', until: '2020-01-01' },
      { code: '90', name: '甲省', from: '2021-01-01' },
      { code: '9001', name: '甲一市' },
    ]
    expect(faultsOf({ areas, changes: [] }).find(({ code }) => code === 'orphaned')?.message.en).toContain(
      '2020-01-01',
    )
  })
})

test('the refusal names the tree, the first contradiction and how many more, and survives JSON', () => {
  const changed = withAreas({ code: '9101', name: '乙一市' }, { code: '9102', name: '乙二市' })
  const refused = Result.getOrThrow(Result.flip(indexAreas({ ...tree, ...changed })))
  expect(refused).toMatchObject({ _tag: 'AreaTreeInvalidError', tree: 'small' })
  expect(refused.message.en).toMatch(/`small` contradicts itself: `91`.*; and 1 more/)
  expect(JSON.parse(JSON.stringify(refused))).toEqual(refused)
})

test('no more than a hundred contradictions are told', () => {
  const areas = Array.from({ length: 500 }, (_, at) => ({ code: `${9100 + (at % 90) + 10}`, name: '某市' }))
  expect(faultsOf({ areas: [...tree.areas, ...areas] })).toHaveLength(100)
})

test('a part of the country may be a tree of its own, if its roots are named', () => {
  const areas = [
    { code: '630103', name: '城中区' },
    { code: '630103002', name: '南滩街道' },
  ]
  const part = { ...tree, id: 'part', areas, changes: [] }
  expect(Result.isFailure(indexAreas(part))).toBe(true)
  const index = Result.getOrThrow(indexAreas({ ...part, roots: ['630103'] }))
  expect(areaOn('630103', { in: index, on: '2023-05-08' })).toEqual(
    Result.succeed({ code: '630103', name: '城中区', tier: 'county' }),
  )
  expect(Result.getOrThrow(Result.flip(areaOn('6301', { in: index, on: '2023-05-08' })))).toMatchObject({
    _tag: 'AreaElsewhereError',
    roots: [{ code: '630103' }],
  })
})

test('an empty tree holds nothing', () => {
  const index = Result.getOrThrow(indexAreas({ ...tree, areas: [], changes: [] }))
  expect(Result.getOrThrow(Result.flip(areaOn('63', { in: index, on: '2023-05-08' })))._tag).toBe(
    'AreaElsewhereError',
  )
})
