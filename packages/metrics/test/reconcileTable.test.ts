/**
 * Whole tables: what their authors published, each way in which a line may be wrong, and what is only suggested.
 */

import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellsOf,
  type ReportedTable,
  reconcileTable,
  suggestIdentities,
  type TableIdentity,
} from '../src/index.ts'

const label = { zh: '核对', en: 'Check' }

/** 中国统计 style: a table of 2016 and 2020 of one city, and one of what its bureau called a month's work. */
const years: ReportedTable = {
  headings: ['年份', '受理（件）', '调解成功（件）', '成功率'],
  rows: [
    ['2016年8月', '869', '842', '96.9%'],
    ['2020年', '6368', '6217', '97.6%'],
  ],
}

const types: ReportedTable = {
  headings: ['纠纷类型', '件数', '占比'],
  rows: [
    ['婚姻家庭', '160', '18.4%'],
    ['邻里', '278', '32%'],
    ['房屋宅基地', '67', '7.7%'],
    ['其他', '364', '41.9%'],
    ['合计', '869', '100%'],
  ],
}

const committees: ReportedTable = {
  headings: ['调委会', '个数'],
  rows: [
    ['村（居）', '972'],
    ['乡镇（街道）', '49'],
    ['企事业单位', '81'],
    ['交通事故', '6'],
    ['医疗纠纷', '2'],
    ['劳动争议', '1'],
    ['合计', '1127'],
  ],
}

const declaredOn = (table: ReportedTable, ...declared: readonly TableIdentity[]) =>
  Result.getOrThrow(reconcileTable(table, { declared }))
const suggestedOn = (table: ReportedTable) =>
  Result.getOrThrow(reconcileTable(table, { suggested: suggestIdentities(table) }))
const tagsOf = (found: ReturnType<typeof declaredOn>) => found.checks.map(({ result }) => result._tag)

describe('what is declared', () => {
  const success: TableIdentity = {
    id: 'success',
    label,
    along: 'columns',
    numerator: '调解成功*',
    denominator: '受理*',
    rate: '成功率',
    per: 100,
  }
  const total: TableIdentity = { id: 'total', label, along: 'rows', parts: ['*'], total: '合计' }

  it('holds line by line, with the ways of rounding that explain all rates', () => {
    const found = declaredOn(years, success)
    expect(tagsOf(found)).toEqual(['Holds', 'Holds'])
    expect(found.rounding).toEqual({ _tag: 'Uniform', roundings: ['half-up', 'half-even'] })
    expect(found.checks[1]?.cells).toEqual([
      { cell: 'C3', text: '6217', column: '调解成功（件）', row: '2020年' },
      { cell: 'B3', text: '6368', column: '受理（件）', row: '2020年' },
      { cell: 'D3', text: '97.6%', column: '成功率', row: '2020年' },
    ])
  })

  it('names the cells of a published total that its parts do not make up', () => {
    const [check, ...others] = declaredOn(committees, total).checks
    expect(others).toEqual([])
    expect(check?.result).toEqual({ _tag: 'Fails', printed: '1127', computed: '1111' })
    expect(check?.cells.map(({ cell }) => cell)).toEqual(['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'])
  })

  it('adds counts and leaves rates alone', () => {
    expect(
      declaredOn(types, total).checks.map(({ identity }) => 'total' in identity && identity.total),
    ).toEqual(['B6'])
  })

  it('checks each share of the whole, and all of them together', () => {
    const found = declaredOn(types, {
      id: 'share',
      label,
      along: 'columns',
      part: '件数',
      share: '占比',
      whole: '合计',
      per: 100,
    })
    expect(tagsOf(found)).toEqual(['Holds', 'Holds', 'Holds', 'Holds', 'Holds', 'Holds'])
    expect(found.checks.at(-1)).toMatchObject({
      identity: { shares: ['C2', 'C3', 'C4', 'C5'] },
      result: { _tag: 'Holds' },
    })
  })

  it('keeps a missing cell open, skips lines without figures, and names a text that is no number', () => {
    const table: ReportedTable = {
      headings: ['地区', '受理', '调解成功', '成功率'],
      rows: [
        ['东街', '10', '', '90%'],
        ['', '', '', ''],
        ['注：快报', '', '', ''],
        ['西街', '约10', '9', '90%'],
      ],
    }
    expect(declaredOn(table, success).checks.map(({ result }) => result)).toEqual([
      { _tag: 'Open', missing: ['C2'], unread: [] },
      { _tag: 'Open', missing: [], unread: [{ cell: 'B5', text: '约10' }] },
    ])
  })

  it('finds that no single way of rounding explains a table whose every rate holds', () => {
    const table: ReportedTable = {
      headings: ['地区', '受理', '调解成功', '成功率'],
      // 2 of 3 is 66.66…: cut off here, rounded there.
      rows: [
        ['东街', '3', '2', '66.6%'],
        ['西街', '3', '2', '66.7%'],
        ['南街', '4', '3', '75.0%'],
      ],
    }
    const { rounding, checks } = declaredOn(table, success)
    expect(checks.every(({ result }) => result._tag === 'Holds')).toBe(true)
    expect(
      rounding._tag === 'Mixed' &&
        rounding.excluded.map(({ rounding: way, by }) => [way, by.map(({ cell }) => cell)]),
    ).toEqual([
      ['half-up', ['D2']],
      ['half-even', ['D2']],
      ['truncate', ['D3']],
    ])
  })

  it('takes cells by their names as well', () => {
    const cells = { id: 'by-cell', label, parts: ['B2', 'B3'], total: 'B4' } as const
    const { checks } = Result.getOrThrow(
      reconcileTable({ ...committees, headingsAt: 1 }, { declared: [cells] }),
    )
    expect(checks[0]?.result).toEqual({ _tag: 'Fails', printed: '81', computed: '1021' })
  })

  it('takes a cell outside the table for missing', () => {
    const cells = { id: 'by-cell', label, parts: ['B2', 'Z99'], total: 'nowhere' } as const
    const { checks } = Result.getOrThrow(reconcileTable(committees, { declared: [cells] }))
    expect(checks[0]?.result).toEqual({ _tag: 'Open', missing: ['Z99', 'nowhere'], unread: [] })
  })

  it('looks only at the lines that are named', () => {
    expect(
      declaredOn(years, { ...success, in: ['2016*'] }).checks.map(
        ({ identity }) => 'rate' in identity && identity.rate,
      ),
    ).toEqual(['D2'])
  })

  it('counts rows from where the headings stand in the file', () => {
    const { checks } = declaredOn({ ...committees, headingsAt: 4 }, total)
    expect(checks[0]?.cells.at(-1)?.cell).toBe('B11')
  })

  it.each([
    [
      'no such heading',
      { ...success, rate: '履行率' },
      /names `履行率`, which the table does not have; it has 受理（件）, 调解成功（件）, 成功率/u,
    ],
    ['more than one', { ...success, numerator: '*（件）' }, /names `\*（件）`, which stands 2 times/u],
    [
      'no such line',
      { ...success, in: ['2019年'] },
      /names `2019年`, which the table does not have; it has 2016年8月/u,
    ],
  ])('refuses %s', (_, said, sentence) => {
    const refused = reconcileTable(years, { declared: [said] })
    expect(Result.isFailure(refused) && refused.failure.message.en).toMatch(sentence)
    expect(Result.isFailure(refused) && refused.failure.message.zh).toMatch(/勾稽关系 `success` 所说的/u)
  })
})

describe('changes since before', () => {
  const table: ReportedTable = {
    headings: ['纠纷', '本期', '上年同期', '上月', '同比', '环比'],
    rows: [
      // As published for August 2016: 159 fewer than a year before, 29 more than in July.
      ['黄石市受理', '869', '1028', '840', '-15.5%', '+3.5%'],
      // As published, the suits of early 2025 were 52,956, up 23,118, "up 177.48 %": that is what they are of the year before.
      ['昆明市一审民事收案', '52956', '29838', '', '177.48%', ''],
      ['新设', '3', '0', '', '—', ''],
    ],
  }
  const sameMonth: TableIdentity = {
    id: 'same-month',
    label,
    along: 'columns',
    now: '本期',
    before: '上年同期',
    change: '同比',
    per: 100,
  }

  it('finds a fall to hold, and a ratio printed as a change to fail', () => {
    expect(declaredOn(table, sameMonth).checks.map(({ result }) => result)).toEqual([
      { _tag: 'Holds', roundings: ['half-up', 'half-even'] },
      { _tag: 'Fails', printed: '177.48%', computed: '77.48' },
      { _tag: 'Open', missing: [], unread: [{ cell: 'E4', text: '—' }] },
    ])
  })

  it('are suggested by name and fit', () => {
    const published = { ...table, rows: table.rows.slice(0, 1) }
    expect(suggestIdentities(published)).toMatchObject([
      { now: '本期', before: '上年同期', change: '同比', label: { zh: '“同比”为“本期”比“上年同期”的增减' } },
      { now: '本期', before: '上月', change: '环比' },
    ])
    expect(tagsOf(suggestedOn(published))).toEqual(['Holds', 'Holds'])
  })

  it('have no figure over nothing', () => {
    const [, , fresh = []] = table.rows
    const { checks } = declaredOn(
      { ...table, rows: [fresh.map((text) => text.replace('—', '100%'))] },
      sameMonth,
    )
    expect(checks[0]?.result).toEqual({ _tag: 'Undefined', printed: '100%' })
  })
})

describe('what is suggested', () => {
  it('finds totals and rates of the published tables, and marks them', () => {
    expect(suggestedOn(committees).checks).toMatchObject([
      {
        suggested: true,
        identity: { id: 'total-in-row-8' },
        result: { _tag: 'Fails', printed: '1127', computed: '1111' },
      },
    ])
    expect(tagsOf(suggestedOn(years))).toEqual(['Holds', 'Holds'])
    expect(suggestIdentities(types).map(({ id }) => id)).toEqual(['rate-in-column-c', 'total-in-row-6'])
    expect(tagsOf(suggestedOn(types)).filter((tag) => tag !== 'Holds')).toEqual([])
  })

  it('prefers the parts that fit: a total before its parts, subtotals within', () => {
    const table: ReportedTable = {
      headings: ['地区', '合计', '书面', '口头'],
      rows: [
        ['东街', '5', '3', '2'],
        ['西街', '4', '1', '3'],
        ['小计', '9', '4', '5'],
        ['北街', '1', '1', '0'],
        ['南街', '2', '1', '1'],
        ['小计（农村）', '3', '2', '1'],
        ['总计', '12', '6', '6'],
      ],
    }
    const said = suggestIdentities(table)
    expect(said.find(({ id }) => id === 'total-in-column-b')).toMatchObject({ parts: ['书面', '口头'] })
    // Two lines are called 小计, so neither can be named by its heading.
    expect(said.map(({ id }) => id)).toEqual(['total-in-column-b', 'total-in-row-8'])
    expect(tagsOf(suggestedOn(table)).filter((tag) => tag !== 'Holds')).toEqual([])
  })

  it('suggests a rate that fits most lines, so that the others show', () => {
    const table: ReportedTable = {
      headings: ['地区', '排查', '受理', '成功', '调解成功率（%）'],
      rows: [
        ['东街', '50', '40', '38', '95.0'],
        ['西街', '31', '30', '27', '90.0'],
        ['南街', '25', '20', '19', '97.0'],
      ],
    }
    const [rate] = suggestIdentities(table)
    expect(rate).toMatchObject({ numerator: '成功', denominator: '受理', per: 100 })
    expect(suggestedOn(table).checks.map(({ result }) => result._tag)).toEqual(['Holds', 'Holds', 'Fails'])
  })

  it('looks along the rows of an upright table too', () => {
    const table: ReportedTable = {
      headings: ['项目', '数值'],
      rows: [
        ['受理', '869'],
        ['调解成功', '842'],
        ['调解成功率', '96.9%'],
      ],
    }
    expect(suggestedOn(table).checks).toMatchObject([
      { identity: { numerator: 'B3', denominator: 'B2', rate: 'B4' }, result: { _tag: 'Holds' } },
    ])
  })

  it('suggests nothing of a table too large to be a report, of which a part would suggest the wrong sum', () => {
    const rows = [...Array.from({ length: 1000 }, (_, at) => [`村${at}`, '1']), ['合计', '1000']]
    expect(suggestIdentities({ headings: ['村', '受理'], rows })).toEqual([])
    expect(suggestIdentities({ headings: ['村', '受理'], rows: rows.slice(1) })).toHaveLength(1)
  })

  it('suggests nothing where no heading names a total or a rate', () => {
    expect(
      suggestIdentities({
        headings: ['a', 'b', 'c'],
        rows: [
          ['x', '1', '2'],
          ['y', '3', '5'],
        ],
      }),
    ).toEqual([])
  })

  it('leaves out what is declared already', () => {
    const declared: TableIdentity = { id: 'mine', label, along: 'rows', parts: ['*'], total: '合计' }
    const { checks } = Result.getOrThrow(
      reconcileTable(committees, { declared: [declared], suggested: suggestIdentities(committees) }),
    )
    expect(checks.map(({ identity, suggested }) => [identity.id, suggested])).toEqual([['mine', false]])
  })

  it('finds any table that adds up to add up, and one wrong cell in its row and its column', () => {
    const counts = fc.array(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(counts, fc.nat(), (figures, seed) => {
        const width = Math.min(...figures.map(({ length }) => length))
        const inner = figures.map((row) => row.slice(0, width))
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
        const full = [...inner, inner[0]?.map((_, at) => sum(inner.map((row) => row[at] ?? 0))) ?? []].map(
          (row) => [...row, sum(row)],
        )
        const tableOf = (numbers: readonly (readonly number[])[]): ReportedTable => ({
          headings: ['', ...Array.from({ length: width }, (_, at) => `项${at}`), '合计'],
          rows: numbers.map((row, at) => [
            at === inner.length ? '合计' : `区${at}`,
            ...row.map((each) => each.toLocaleString('en-US')),
          ]),
        })
        expect(new Set(tagsOf(suggestedOn(tableOf(full))))).toEqual(new Set(['Holds']))
        const [wrongRow, wrongColumn] = [seed % inner.length, Math.floor(seed / 7) % width]
        const broken = full.map((row, at) =>
          row.map((each, place) => (at === wrongRow && place === wrongColumn ? each + 1 : each)),
        )
        const declared: readonly TableIdentity[] = (['columns', 'rows'] as const).map((along) => ({
          id: along,
          label,
          along,
          parts: along === 'columns' ? ['项*'] : ['区*'],
          total: '合计',
        }))
        const cell = `${'BCDEF'[wrongColumn]}${wrongRow + 2}`
        const failing = declaredOn(tableOf(broken), ...declared).checks.filter(
          ({ result }) => result._tag === 'Fails',
        )
        expect(failing).toHaveLength(2)
        for (const { cells } of failing) expect(cells.map((each) => each.cell)).toContain(cell)
      }),
      { numRuns: 50 },
    )
  })
})

describe('cellsOf', () => {
  it('names cells as a spreadsheet does, beyond Z', () => {
    const headings = Array.from({ length: 54 }, (_, at) => `h${at}`)
    const [first = '', ...others] = headings
    const cells = cellsOf({
      headings: [first, ...others],
      rows: [headings.map((_, at) => String(at))],
      headingsAt: 3,
    })
    expect([cells['A3'], cells['A4'], cells['Z4'], cells['AA4'], cells['BB4']]).toEqual([
      'h0',
      '0',
      '25',
      '26',
      '53',
    ])
  })
})
