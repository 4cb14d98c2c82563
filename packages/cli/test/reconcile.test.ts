import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { asked, maplebridge } from './maplebridge.ts'

const reports = join(import.meta.dirname, '../../../examples/reports')
const scratch = mkdtempSync(join(tmpdir(), 'reports-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}
const reconcile = (...args: readonly string[]) => maplebridge(['reconcile', ...args])

const streets = file(
  'streets.csv',
  '街道,受理,调解成功,成功率\n东街,40,38,95.0%\n西街,30,27,90.0%\n南街,20,19,97.0%\n合计,90,84,93.3%\n',
)

describe('maplebridge reconcile', { timeout: 30_000 }, () => {
  it('names the cells of a published total that its parts do not make up, exit code 1', async () => {
    const { code, out, err } = await reconcile(
      join(reports, 'huangshi-2020.csv'),
      '--identities',
      join(reports, 'huangshi-2020.yaml'),
    )
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('Sum of the kinds of committees: 1 fail  [kinds-of-committees]\n')
    expect(out).toContain('  B8 (合计 / 个数): printed 1127, computed 1111\n')
    expect(out).toContain(
      'from B2 (村（居）) 972 · B3 (乡镇（街道）) 49 · B4 (企事业单位) 81 · B5 (交通事故) 6 · B6 (医疗纠纷) 2 · B7 (劳动争议) 1',
    )
    // The same sum is declared, so it is not suggested as well.
    expect(out).not.toContain('suggested')
  })

  it('finds what was published to hold: sums, shares and rates, exit code 0', async () => {
    const month = await reconcile(join(reports, 'huangshi-2016-08.csv'))
    expect([month.code, month.out.split('\n')[0]]).toEqual([0, '17 hold'])
    const rates = await reconcile(join(reports, 'success-rates.csv'), '--lang', 'zh')
    expect(rates.code).toBe(0)
    expect(rates.out).toContain(
      '“成功率”为“调解成功（件）”占“受理（件）”的比率（推测）：相符 4  [rate-in-column-d]\n',
    )
    expect(rates.out).toContain('能解释全部比率的取舍方式：四舍五入、四舍六入五成双\n')
    expect(rates.out).toContain('报表本身没有这样说')
  })

  it('prints the answer as JSON, with every line and whether it was only suggested', async () => {
    const { code, out } = await reconcile(streets, '--json')
    expect(code).toBe(1)
    const { checks, rounding } = JSON.parse(out)
    expect(
      checks.filter(({ result }: { result: { _tag: string } }) => result._tag === 'Fails'),
    ).toMatchObject([
      { suggested: true, identity: { rate: 'D4' }, result: { printed: '97.0%', computed: '95.0' } },
    ])
    expect(rounding).toEqual({ _tag: 'Uniform', roundings: ['half-up', 'half-even', 'truncate'] })
  })

  it('checks only what is declared if asked, by headings or by cells', async () => {
    const identities = file(
      'identities.json',
      JSON.stringify([
        {
          id: 'east',
          label: { zh: '东街', en: 'East street' },
          numerator: 'C2',
          denominator: 'B2',
          rate: 'D2',
          per: 100,
        },
      ]),
    )
    const { code, out } = await reconcile(streets, '--identities', identities, '--no-suggestions')
    expect([code, out]).toEqual([
      0,
      '1 hold\n\nEast street: 1 hold  [east]\n\nways of rounding that explain every rate: half up, half to even, cut off\n',
    ])
  })

  it('tells that no single way of rounding explains a table', async () => {
    const mixed = file('mixed.csv', '街道,受理,调解成功,成功率\n东街,3,2,66.6%\n西街,3,2,66.7%\n')
    const { code, out } = await reconcile(mixed)
    expect(code).toBe(1)
    expect(out).toContain('2 hold')
    expect(out).toContain(
      'NO SINGLE WAY OF ROUNDING EXPLAINS THE TABLE\n  half up does not explain D2 (成功率) 66.6%\n',
    )
    expect(out).toContain('  cut off does not explain D3 (成功率) 66.7%\n')
  })

  it('leaves a missing figure open, and names a text that is no number', async () => {
    const open = file(
      'open.csv',
      '街道,受理,调解成功,成功率\n东街,40,38,95.0%\n西街,,27,90.0%\n南街,二十,19,95.0%\n',
    )
    const { code, out } = await reconcile(open)
    expect([code, out.split('\n')[0]]).toEqual([0, '1 hold, 2 open'])
    expect(out).toContain('  B3 (西街 / 受理) missing\n  B4 (南街 / 受理) `二十` no number\n')
    expect((await reconcile(open, '--lang', 'zh')).out).toContain('B4（南街 / 受理） `二十` 不是数字')
  })

  it('reads the sheet of a workbook as its cells show it', async () => {
    const sheet = utils.aoa_to_sheet([
      ['统计表'],
      ['街道', '受理', '调解成功', '成功率'],
      ['东街', 11210, 10784, 10784 / 11210],
    ])
    Object.assign(sheet['D3'], { z: '0.0%' })
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['空']]), '说明')
    utils.book_append_sheet(book, sheet, '表一')
    const workbook = file('book.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }))
    const { code, out } = await reconcile(workbook, '--sheet', '表一')
    expect([code, out.split('\n')[0]]).toEqual([0, '1 hold'])
    const refused = await reconcile(workbook, '--sheet', '表二')
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('book.xlsx: there is no sheet `表二`; there are 说明, 表一')
  })

  it('says so where nothing can be checked, exit code 1', async () => {
    const nothing = await reconcile(file('names.csv', 'a,b\n1,2\n'))
    expect([nothing.code, nothing.out]).toEqual([
      1,
      'Nothing was checked: no heading names a total, a rate or a share; declare what is to hold with --identities\n',
    ])
  })

  it.each([
    ['a name without a format', ['report'], 2, 'the format cannot be told from the name; add --as csv'],
    [
      'a row that is none',
      ['-', '--as', 'csv', '--headings-at', '0'],
      2,
      '--headings-at is the number of the row',
    ],
    ['a file that is not there', ['nowhere.csv'], 1, 'nowhere.csv: cannot be read'],
    [
      'a ragged row',
      [file('ragged.csv', 'a,b\n1,2,3\n')],
      1,
      'ragged.csv: row 2 has 3 cells under 2 headings',
    ],
    [
      'identities that are none',
      [streets, '--identities', file('bad.yaml', '- id: x\n  total: 合计\n')],
      1,
      'bad.yaml: [0].',
    ],
    [
      'YAML that is none',
      [streets, '--identities', file('worse.yaml', 'a: [')],
      1,
      'the YAML cannot be read',
    ],
    [
      'a heading that the table does not have',
      [
        streets,
        '--identities',
        file(
          'typo.yaml',
          "- id: total\n  label: { zh: 总, en: Total }\n  along: rows\n  parts: ['*']\n  total: 总计\n",
        ),
      ],
      1,
      'identity `total` names `总计`, which the table does not have; it has 东街, 西街, 南街, 合计',
    ],
  ] as const)('refuses %s', async (_, args, code, said) => {
    const answer = await reconcile(...args)
    expect([answer.code, answer.out]).toEqual([code, ''])
    expect(answer.err).toContain(said)
  })

  it('tells refusals as JSON, and in Chinese', async () => {
    const input = [['a', 'b'], ['x']]
    const json = await asked(['reconcile', '-', '--as', 'json', '--headings-at', '9', '--json'], { input })
    expect(JSON.parse(json.err)).toMatchObject({
      file: 'standard input',
      _tag: 'TableUnreadableError',
      because: 'empty',
    })
    expect((await asked(['reconcile', '-', '--as', 'xlsx', '--lang', 'zh'], { input })).err).toContain(
      '不是 XLSX 工作簿；请另存为 .xlsx',
    )
  })
})
