import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { maplebridge } from './maplebridge.ts'

const folder = mkdtempSync(join(tmpdir(), 'flags-'))
const written = (name: string, content: string | ArrayBuffer): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : Buffer.from(content))
  return path
}
const plan = ['--pack', 'cn-national', '--from', '2023-05-01', '--to', '2023-05-31', '--by', 'body']
const flags = (...args: readonly string[]) => maplebridge(['flags', ...args, ...plan])

const columns = ['body', 'area', 'accepted-on', 'settled-on', 'entered-on'] as const
const rows = [
  ['pmc-1', '990101001', '2023-05-02', '2023-05-08', '2023-05-12'],
  ['pmc-1', '990101001', '2023-05-04', '2023-05-10', '2023-05-15'],
  ['pmc-2', '990101002', '2023-05-06', '2023-05-12', '2023-05-12'],
] as const
const csv = [columns, ...rows].map((row) => `${row.join(',')}\n`).join('')
const ndjson = rows
  .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]])))}\n`)
  .join('')
const parquet = parquetWriteBuffer({
  columnData: columns.map((name, at) => ({ name, data: rows.map((row) => row[at]), type: 'STRING' })),
})

describe('maplebridge flags', { timeout: 30_000 }, () => {
  it('shows what was found and what to look at, and ends with 0 though a flag is raised', async () => {
    const { code, out, err } = await flags(written('a.csv', csv))
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('It proves nothing, is about no person')
    expect(out).toMatch(
      /^ {2}pmc-1: Entered after the settlement {2}\[entered-after-settlement · AUDIT-entries PML-27 · ! GAP-audit-numbers\]\n {4}found: late 2, records 2, greatest 5\n {4}raised from: days 0, percent 0\n {4}it may mean: /mu,
    )
    expect(out).toMatch(/^ {4}or else: .*no network.*; .*\n {4}look at: The dates and signatures/mu)
    expect(out).toMatch(
      /^ {2}Texts of cases alike \(case-texts-alike\): needs the setting .*\(honesty-same-text-percent\)$/mu,
    )
    expect(out).toMatch(/a\.csv \(cases\): counted 3, not counted 0\n.*text-fingerprint/u)
  })

  it('in Chinese', async () => {
    const { out } = await flags(written('zh.csv', csv), '--lang', 'zh')
    expect(out).toMatch(/^ {2}pmc-1：达成协议后才录入 {2}\[/mu)
    expect(out).toContain('    所见：迟录数 2，记录数 2，最大 5')
    expect(out).toContain('不是结论，不针对个人')
    expect(out).toMatch(/^ {2}.*（acceptance-falls-success-rises）：未给出较早期间/mu)
  })

  it('answers the same of CSV, NDJSON and Parquet, of one file and of several, and of standard input', async () => {
    const of = ({ out }: { readonly out: string }) => {
      const { raised, notJudged } = JSON.parse(out)
      return { raised, notJudged }
    }
    const first = of(await flags(written('b.csv', csv), '--json'))
    expect(first.raised.map(({ flag, of: body }: { flag: string; of: string }) => [flag, body])).toEqual([
      ['entered-after-settlement', 'pmc-1'],
    ])
    expect(of(await flags(written('b.ndjson', ndjson), '--json'))).toEqual(first)
    expect(of(await flags(written('b.parquet', parquet), '--json'))).toEqual(first)
    const [one = '', ...others] = ndjson.trim().split('\n')
    const parts = [written('1.jsonl', one), written('2.jsonl', others.join('\n'))]
    expect(of(await flags(`cases=${parts[0]}`, `${parts[1]}`, '--json'))).toEqual(first)
    const piped = await maplebridge(['flags', '-', '--as', 'ndjson', '--json', ...plan], { input: ndjson })
    expect(of(piped)).toEqual(first)
  })

  it('never names a person: a name in the column of bodies stands under no code', async () => {
    const { code, out } = await flags(written('name.csv', csv.replaceAll('pmc-1', '张三')))
    expect([code, out.includes('张三')]).toEqual([0, false])
    expect(out).toContain('  (under no code): Entered after the settlement')
  })

  it('sets a period before against this one', async () => {
    const earlier = written('earlier.csv', csv.replaceAll('2023-', '2022-'))
    const days = ['--earlier-from', '2022-05-01', '--earlier-to', '2022-05-31']
    const { code, out } = await flags(written('now.csv', csv), '--earlier', earlier, ...days, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      before: { from: '2022-05-01', to: '2022-05-31' },
      read: [
        { file: expect.stringMatching(/now\.csv$/u), counted: 3 },
        { file: expect.stringMatching(/earlier\.csv$/u), counted: 3 },
      ],
    })
  })

  it('refuses what it can not answer, and says what to do', async () => {
    const file = written('c.csv', csv)
    const asked = ['flags', file, '--pack', 'cn-national', '--from', '2023-05-01', '--to', '2023-05-31']
    expect(await maplebridge([...asked, '--by', 'mediator'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/never persons; use `area` or `body`/u),
    })
    expect(await maplebridge(asked)).toMatchObject({ code: 2, err: expect.stringMatching(/--by area/u) })
    expect(await flags(file, '--earlier', file)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--earlier-from/u),
    })
    const late = ['--earlier-from', '2023-05-01', '--earlier-to', '2023-05-31']
    expect(await flags(file, '--earlier', file, ...late)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no period before/u),
    })
    expect(await flags(join(folder, 'missing.csv'))).toMatchObject({ code: 1, out: '' })
    const broken = await flags(written('broken.csv', `${csv}pmc-1,990101001,2023-13-02,,\n`))
    expect(broken.code).toBe(1)
    expect(broken.out).toMatch(/counted 3, not counted 1\n {4}line 5 accepted-on: /u)
  })
})
