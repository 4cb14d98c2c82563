import { reconcileTable } from '@maplebridge/metrics'
import type { AreaMeasured } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bar, barChart } from '../page/charts.ts'
import { areaRows, widest } from '../page/words/areaRows.ts'
import { figuresIn } from '../page/words/figures.ts'
import { notComparedBecause } from '../page/words/metricValues.ts'
import { cellText, shownRows } from '../page/words/reportCells.ts'

const area = (code: string, parent?: string): AreaMeasured => ({
  area: code,
  ...(parent !== undefined && { parent }),
  values: [],
})

describe('areas as rows', () => {
  const areas = [
    area('9'),
    area('99', '9'),
    area('9901', '99'),
    area('990101', '9901'),
    area('990102', '9901'),
  ]

  test('begin with the first that holds more than one other', () => {
    expect(areaRows(areas, { opened: undefined }).map((row) => [row.area, row.depth])).toEqual([
      ['9901', 0],
      ['990101', 1],
      ['990102', 1],
    ])
    expect(widest(areas)).toEqual(['9901'])
  })
  test('show what is inside only where that is opened', () => {
    expect(areaRows(areas, { opened: new Set() }).map((row) => row.area)).toEqual(['9901'])
    expect(areaRows(areas, { opened: new Set(['9901']) })).toHaveLength(3)
  })
  test('one area alone is a row, and records without an area are another', () => {
    expect(areaRows([area('')], { opened: undefined }).map((row) => row.area)).toEqual([''])
    expect(areaRows([area(''), area('9')], { opened: undefined })).toHaveLength(2)
    expect(areaRows([], { opened: undefined })).toEqual([])
  })
  test('no area is lost or shown twice below the first rows, whatever the tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), (parents) => {
        const tree = [
          area('a'),
          area('b'),
          ...parents.map((at, own) => area(`n${own}`, own === 0 ? 'a' : `n${at % own}`)),
        ]
        const rows = areaRows(tree, { opened: undefined })
        expect(rows.map((row) => row.area).sort()).toEqual(tree.map((each) => each.area).sort())
      }),
    )
  })
})

test('figures: what is empty or no whole number is not given, and is not zero', () => {
  expect(figuresIn({ a: '', b: '0', c: ' 12,000 ', d: '-1', e: '1.5', f: 'many' })).toEqual({
    b: 0,
    c: 12_000,
  })
})

test('why bodies are not compared: never, too few, or some open', () => {
  const t = (key: string, names: object = {}) => [key, ...Object.values(names)].join(' ')
  const value = {
    _tag: 'Measured',
    value: { numerator: 9, denominator: 29 },
    shown: '31.0',
    per: 100,
    targets: [],
  } as const
  const open = { numerator: 0, denominator: 0 }
  const why = (more: { comparable: boolean; open: typeof open }, rankableFrom?: number) =>
    notComparedBecause({ ...value, ...more }, { ...(rankableFrom !== undefined && { rankableFrom }), t })
  expect(why({ comparable: false, open })).toEqual(['neverCompared'])
  expect(why({ comparable: false, open }, 30)).toEqual(['tooFew 30'])
  expect(why({ comparable: false, open: { numerator: 1, denominator: 0 } }, 29)).toEqual(['someOpen'])
  expect(why({ comparable: true, open }, 29)).toEqual([])
})

describe('a chart', () => {
  const look = {
    ink: '#000',
    soft: '#444',
    line: '#ccc',
    accent: '#0f4c4a',
    mark: '#c90',
    font: 'sans',
    narrow: false,
  }
  const bars: readonly Bar[] = [
    { label: '万人起诉率（一审民事、行政案件，常住人口）', value: 60, text: '60.00', interval: [55, 65] },
    { label: 'Litigation rate per 10,000 (civil; residents)', value: undefined, text: 'none' },
  ]
  const { data, options } = barChart(bars, { unit: '%', look })

  test('has one colour for all bars, the values, and the intervals that exist', () => {
    expect(data.datasets.map((set) => set.data)).toEqual([
      [[55, 65], null],
      [60, null],
    ])
    expect(new Set(data.datasets.map((set) => set.backgroundColor))).toEqual(new Set(['#c90', '#0f4c4a']))
    expect(options?.scales?.['x']).toMatchObject({ beginAtZero: true })
  })
  test('breaks long words into lines that never begin with a mark, and on a narrow screen has numbers alone', () => {
    const [first = [], second = []] = data.labels ?? []
    expect([first].flat().join('')).toBe('1. 万人起诉率（一审民事、行政案件，常住人口）')
    expect([first].flat().length).toBeGreaterThan(1)
    for (const line of [first, second].flat()) expect(line).not.toMatch(/^[，。、；：）]/u)
    expect(barChart(bars, { unit: '', look: { ...look, narrow: true } }).data.labels).toEqual(['1', '2'])
  })
})

describe('cells of a report', () => {
  const table = {
    headings: ['街道', '受理', '成功'],
    rows: [
      ['东街', '10', ''],
      ['西街', '20', '5'],
      ['合计', '31', '5'],
    ],
    headingsAt: 3,
  } as const
  const sum = (column: string) => ({
    id: `sum-${column === '受理' ? 'a' : 'b'}`,
    label: { zh: '合计', en: 'Total' },
    along: 'rows' as const,
    parts: ['*街'] as const,
    total: '合计',
    in: [column] as const,
  })
  const checked = Result.getOrThrow(reconcileTable(table, { declared: [sum('受理'), sum('成功')] }))
  const { letters, rows } = shownRows(table, checked)

  test('have the names that the spreadsheet gives them', () => {
    expect(letters).toEqual(['A', 'B', 'C'])
    expect(rows.flat().map(({ name }) => name)).toEqual([
      'A4',
      'B4',
      'C4',
      'A5',
      'B5',
      'C5',
      'A6',
      'B6',
      'C6',
    ])
    const wide = { headings: Array.from({ length: 28 }, () => 'x'), rows: [] }
    const [head = '', ...more] = wide.headings
    expect(shownRows({ headings: [head, ...more], rows: [] }, checked).letters.slice(25)).toEqual([
      'Z',
      'AA',
      'AB',
    ])
  })
  test('only the total that is wrong fails, and only the empty cell is open', () => {
    const stateOf = (cell: string) => rows.flat().find(({ name }) => name === cell)?.state
    expect(['B4', 'B5', 'B6'].map(stateOf)).toEqual([undefined, undefined, 'fails'])
    expect(['C4', 'C5', 'C6'].map(stateOf)).toEqual(['open', undefined, undefined])
  })
  test('are named with their headings', () => {
    const cell = { cell: 'B6', row: '合计', column: '受理' }
    expect(cellText(cell, 'zh')).toBe('B6（合计／受理）')
    expect(cellText({ ...cell, row: '', column: '' }, 'en')).toBe('B6')
  })
})
