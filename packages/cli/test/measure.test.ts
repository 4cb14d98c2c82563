import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const folder = mkdtempSync(join(tmpdir(), 'registers-'))
const written = (name: string, content: string | ArrayBuffer): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : Buffer.from(content))
  return path
}
const examples = join(import.meta.dirname, '../../../examples/registers')
const asked = ['--pack', 'cn-national', '--from', '2023-01-01', '--to', '2023-12-31']
const measure = (...args: readonly string[]) => maplebridge(['measure', ...args, ...asked])

const records = [
  { area: '990101001001', 'found-on': '2023-03-02', accepted: true },
  { area: '990101001001', 'found-on': '2023-05-02', accepted: false },
  { area: '990101001002', 'found-on': '2023-08-02' },
  { area: '990101001002', 'found-on': '2024-01-02', accepted: true },
]
const ndjson = records.map((each) => `${JSON.stringify(each)}\n`).join('')
const csv = `area,found-on,accepted\n${records.map((each) => `${each.area},${each['found-on']},${each.accepted ?? ''}\n`).join('')}`
const parquet = parquetWriteBuffer({
  columnData: [
    { name: 'area', data: records.map(({ area }) => area), type: 'STRING' },
    { name: 'found-on', data: records.map((each) => each['found-on']), type: 'STRING' },
    { name: 'accepted', data: records.map(({ accepted }) => accepted ?? null), type: 'BOOLEAN' },
  ],
})

describe('maplebridge measure', { timeout: 30_000 }, () => {
  it('shows value, sample, interval, what is open, targets and the counter-metric beside', async () => {
    const of = ['accepted-of-found', 'performed-of-due', 'civil-suits-per-10000-residents']
    const { code, out, err } = await measure(
      join(examples, 'cases-2023.csv'),
      ...['--by', 'area', '--roll-up', '--figures', join(examples, 'figures-2023.json')],
      ...of.flatMap((id) => ['--of', id]),
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Accepted of found {2}\[accepted-of-found · PML-17\]$/mu)
    expect(out).toMatch(/^ {2}all +90\.0 % +54\/60 +95 % interval 79\.9–95\.3 *$/mu)
    expect(out).toMatch(
      /^ {2}990101 +56\.7 % +17\/30 +95 % interval 39\.2–72\.6 +open 3\/6 +beside it 68\.6 %$/mu,
    )
    expect(out).toMatch(/^ {2}990101 +65\.63 cases per 10,000 +2100\/320000/mu)
    expect(out).toContain('counts what people may lawfully do: nothing may follow for them (RL-06)')
    expect(out).toContain('beside it: Followed up of settled [followed-up-of-settled]')
    expect(out).toMatch(/^NOT MEASURED\n {2}complaints-about-filing +needs the figure refused-filings$/mu)
    expect(out).toMatch(/^ {2}! CONF-litigation-rate: /mu)
  })

  it('in Chinese', async () => {
    const { out } = await measure(written('zh.csv', csv), '--of', 'accepted-of-found', '--lang', 'zh')
    expect(out).toMatch(/^ {2}合计 {2}33\.3 % {2}1\/3 {2}95% 区间 6\.1–79\.2 {2}待定 1\/0$/mu)
    expect(out).toMatch(/zh\.csv \(cases\)：计入 4, 未计入 0$/mu)
  })

  it('answers the same of CSV, NDJSON and Parquet, of one file and of several, and of standard input', async () => {
    const of = ['--of', 'accepted-of-found', '--by', 'area', '--json']
    const valuesOf = ({ out }: { readonly out: string }) => {
      const { all, areas } = JSON.parse(out)
      return { all, areas }
    }
    const first = valuesOf(await measure(written('a.csv', csv), ...of))
    expect(first.all).toMatchObject([{ value: { value: { numerator: 1, denominator: 3 } } }])
    expect(valuesOf(await measure(written('a.ndjson', ndjson), ...of))).toEqual(first)
    expect(valuesOf(await measure(written('a.parquet', parquet), ...of))).toEqual(first)
    const lines = ndjson.trim().split('\n')
    const halves = [lines.slice(0, 3), lines.slice(3)].map((half, at) =>
      written(`${at}.jsonl`, half.join('\n')),
    )
    expect(valuesOf(await measure(`cases=${halves[0]}`, `${halves[1]}`, ...of))).toEqual(first)
    const piped = await maplebridge(['measure', '-', '--as', 'ndjson', ...of, ...asked], { input: ndjson })
    expect(valuesOf(piped)).toEqual(first)
  })

  it('answers what can be counted, tells what can not, and ends with 1', async () => {
    const broken = `${csv}990101001001,2023-13-02,true\n990101001001,2023-03-02,maybe\n,2023-03-02,是\n`
    const { code, out, err } = await measure(
      written('broken.csv', broken),
      '--by',
      'area',
      '--of',
      'accepted-of-found',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/broken\.csv: not counted 2; line 6 found-on: .*is not a day; write 2023-05-02\n$/u)
    expect(out).toMatch(/^ {2}\(no area\) +100\.0 % +1\/1/mu)
    expect(out).toMatch(
      /broken\.csv \(cases\): counted 5, not counted 2\n {4}line 6 found-on: .*\n {4}line 7 accepted: /u,
    )
  })

  it('takes benchmarks and a tree of areas', async () => {
    const parents = fileWith({ '990101001001': 'north', '990101001002': 'north' })
    const { out } = await measure(
      written('tree.csv', csv),
      ...['--by', 'area', '--of', 'accepted-of-found', '--roll-up', '--parents', parents, '--json'],
    )
    const { areas } = JSON.parse(out)
    expect(areas.map(({ area }: { area: string }) => area)).toEqual(['990101001001', '990101001002', 'north'])
  })

  it('adds up within the borders of a day, and names what has no one place there', async () => {
    const old =
      'area,found-on,accepted\n330103,2020-05-02,true\n330104,2020-05-02,false\n330105,2020-05-02,true\n'
    const { out } = await maplebridge([
      ...[
        'measure',
        written('old.csv', old),
        '--pack',
        'cn-national',
        '--from',
        '2020-01-01',
        '--to',
        '2020-12-31',
      ],
      ...['--by', 'area', '--borders', '2021-12-31', '--of', 'accepted-of-found'],
    ])
    expect(out).toMatch(/^ {2}330105 +100\.0 % +2\/2/mu)
    expect(out).toMatch(/^ {2}3301 +66\.7 % +2\/3/mu)
    expect(out).toMatch(/^NO PLACE WITHIN THESE BORDERS\n {2}330104: divided, it may be in 330102 330114$/mu)
  })

  it('tells how far a long run has come only when asked, and holds no more than it needs', async () => {
    const line = `${JSON.stringify(records[0])}\n`
    const long = written('long.ndjson', line.repeat(300_000))
    const quiet = await measure(long, '--of', 'accepted-of-found', '--json')
    expect([quiet.code, quiet.err]).toEqual([0, ''])
    expect(JSON.parse(quiet.out).read).toMatchObject([{ counted: 300_000, notCounted: 0 }])
    const main = join(import.meta.dirname, '../src/main.ts')
    const args = [
      '--max-old-space-size=96',
      main,
      'measure',
      long,
      '--of',
      'accepted-of-found',
      '--progress',
      ...asked,
    ]
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(err).toMatch(/long\.ndjson: read 253952 records\n.*long\.ndjson: read 300000 records\n$/su)
  })

  it.each<[string, readonly string[], number, RegExp]>([
    [
      'no plan',
      ['measure', 'a.csv', '--from', '2023-01-01', '--to', '2023-12-31'],
      2,
      /no pack named; add --pack <id>/u,
    ],
    ['no period', ['measure', 'a.csv', '--pack', 'cn-national'], 2, /add --from YYYY-MM-DD and --to/u],
    [
      'a period turned round',
      ['measure', 'a.csv', '--pack', 'cn-national', '--from', '2023-12-31', '--to', '2023-01-01'],
      2,
      /is no period/u,
    ],
    ['nothing at all', ['measure', ...asked], 2, /nothing to measure/u],
    ['a roll-up without areas', ['measure', 'a.csv', ...asked, '--roll-up'], 2, /--roll-up needs --by/u],
    [
      'a border of no day',
      ['measure', 'a.csv', ...asked, '--by', 'area', '--borders', '2023-02-30'],
      2,
      /is no day/u,
    ],
    [
      'two trees',
      ['measure', 'a.csv', ...asked, '--borders', '2023-02-03', '--parents', 'p.json'],
      2,
      /not both/u,
    ],
    ['an unknown format', ['measure', 'a.docx', ...asked], 2, /add --as csv, --as ndjson or --as parquet/u],
    [
      'Parquet from standard input',
      ['measure', '-', '--as', 'parquet', ...asked],
      2,
      /cannot be read from standard input/u,
    ],
    ['a file that is not there', ['measure', 'nowhere.csv', ...asked], 1, /nowhere\.csv: cannot be read/u],
    ['what is no Parquet', ['measure', fileWith('x'), '--as', 'parquet', ...asked], 1, /is no Parquet file/u],
    [
      'an unknown register',
      ['measure', fileWith('x'), '--as', 'csv', '--register', 'case', ...asked],
      1,
      /no register `case`; did you mean `cases`/u,
    ],
    [
      'an unknown metric',
      ['measure', fileWith('x'), '--as', 'csv', '--of', 'acepted-of-found', ...asked],
      1,
      /did you mean `accepted-of-found`/u,
    ],
    [
      'an unknown figure',
      ['measure', ...asked, '--figures', fileWith({ 'residents-population': 5 })],
      1,
      /did you mean `resident-population`/u,
    ],
    [
      'half a person',
      ['measure', ...asked, '--figures', fileWith({ 'resident-population': 0.5 })],
      1,
      /resident-population/u,
    ],
    [
      'a quotation mark without partner',
      ['measure', fileWith('area\n"x\n'), '--as', 'csv', ...asked],
      1,
      /quotation mark/u,
    ],
  ])('refuses %s', async (_, args, exit, sentence) => {
    const { code, out, err } = await maplebridge(args)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([exit, ''])
  })
})
