// `maplebridge crosswalk` and `maplebridge translate`: what they print, what they refuse, and that nothing is passed
// over in silence.
import { packs } from '@maplebridge/packs'
import { describe, expect, it, test } from 'vitest'
import { asked, fileWith, maplebridge, type Ran } from './maplebridge.ts'

const petitions = 'hefei-petition-statuses-to-outcomes'
const statuses = ['已办结', '已办结', '待签收', '已办给', null, '张三']
const records = statuses.map((status) => ({ status }))
const translated = (...args: readonly string[]): Promise<Ran> =>
  asked(['translate', '-', '--field', 'status', ...args], { input: records })

describe('maplebridge crosswalk', () => {
  it('lists what there is', async () => {
    const { code, out } = await asked(['crosswalk'])
    expect(code).toBe(0)
    expect(out).toMatch(/gbt-31000-matters 2015 +95 codes +type of dispute +M/)
    expect(out).toMatch(/hefei-petition-domains-to-matters +narrower 5 lossy 4 none 11/)
  })

  it('prints a crosswalk row by row, in Chinese too', async () => {
    const { out } = await asked(['crosswalk', petitions, '--lang', 'zh'])
    expect(out).toContain(
      [
        '  已办结 → closed 结案  [交叉]',
        '      丢失：只说明信访事项办结；没有说明是否达成协议、是否履行',
        '  已存档 → closed 结案 和 archived 归档  [交叉]',
      ].join('\n'),
    )
  })

  it('prints a list code by code, with the words a plan uses for each', async () => {
    const { out } = await asked(['crosswalk', 'dadukou-matters', '--pack', 'dadukou', '--lang', 'zh'])
    expect(out).toContain('consumer')
    expect(out).toMatch(/消费 · 又称：消费者权益保护 {2}\[S1-t03-cat-consumer/)
  })

  it('gives the data as JSON', async () => {
    const { out } = await asked(['crosswalk', petitions, '--json'])
    expect(JSON.parse(out)).toEqual(packs[0]?.crosswalks?.find(({ id }) => id === petitions))
  })

  it('suggests the nearest id', async () => {
    expect(await asked(['crosswalk', 'hefei-maters'])).toEqual({
      code: 2,
      out: '',
      err: 'there is no `hefei-maters`; did you mean `hefei-matters`?\n',
    })
    const { err } = await asked(['crosswalk', 'zzz', '--lang', 'zh'])
    expect(err).toBe('没有 `zzz`；请用 maplebridge crosswalk 列出\n')
  })
})

describe('maplebridge translate', () => {
  it('says how many fit how well, what is lost, and what nobody knows', async () => {
    expect(await translated('--by', petitions)).toEqual({
      code: 0,
      out: [
        'Statuses of petitions as milestones',
        '  records: 6',
        '  1  broader',
        '  2  lossy',
        '  2  with a code that the list does not have',
        '  1  with nothing stated',
        '',
        'WHAT IS LOST',
        '  2 × 已办结 Concluded → closed Closed  [lossy: says that the petition was concluded; whether anything was agreed or performed is not said]',
        '  1 × 待签收 To be signed for → registered Registered  [broader: says only that the petition office has it on record; the step inside the petition office is lost]',
        '',
        'CODES THAT THE LIST DOES NOT HAVE',
        '  1 × (text that looks like no code, not repeated)',
        '  1 × 已办给  did you mean `已办结`?',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('gives the report as data', async () => {
    const { out } = await translated('--by', petitions, '--json')
    expect(JSON.parse(out)).toMatchObject({
      crosswalk: petitions,
      to: { list: 'outcomes', version: '1.0.0' },
      report: { records: 6, unknown: 2, notStated: 1, byFit: { lossy: 2, broader: 1, exact: 0 } },
    })
  })

  it('prints what becomes of each record, and the report beside it', async () => {
    const { out, err } = await translated('--by', petitions, '--records')
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line)._tag)).toEqual([
      'Mapped',
      'Mapped',
      'Mapped',
      'UnknownCode',
      'NotStated',
      'UnknownCode',
    ])
    expect(err).toContain('WHAT IS LOST')
  })

  it('goes by way of several crosswalks', async () => {
    const way = ['--by', 'hefei-matters-to-matters', '--by', 'matters-to-moj-matters']
    const { out } = await asked(['translate', '-', '--field', 'type', ...way, '--lang', 'zh'], {
      input: [{ type: '16' }, { type: 10 }, { type: '3' }],
    })
    expect(out).toContain('1 归入“其他”一类，类型丢失')
    expect(out).toContain('10 劳动争议纠纷 → 拖欠农民工工资纠纷 或 其他劳动争议纠纷  [目标较窄：')
    expect(out).toContain('1 × 3  是否指 `03`？')
  })

  it('reads one object a line from a file', async () => {
    const file = fileWith('{"status":"已办结"}\r\n\n{"status":"待审核"}\n')
    const { code, out } = await maplebridge(['translate', file, '--by', petitions, '--field', 'status'])
    expect(code).toBe(0)
    expect(out).toContain('records: 2')
  }, 30_000)

  const of = (input: unknown, ...args: readonly string[]) =>
    asked(['translate', '-', '--field', 'status', '--by', petitions, ...args], { input })

  test.each<[string, unknown, string]>([
    ['a record that is none', ['已办结'], 'record 1 is no JSON object'],
    ['a code that is none', [{ status: ['已办结'] }], '[0].status: expected one code'],
    [
      'a field that is not there',
      [{ state: '已办结' }],
      'status: no record has this field; the fields are state',
    ],
    ['nothing', [], 'status: no record has this field'],
  ])('refuses %s', async (_, input, message) => {
    const { code, err } = await of(input)
    expect([code, err]).toEqual([1, expect.stringContaining(message)])
  })

  it('takes a single object for one record', async () => {
    const { code, out } = await of({ status: '已办结' })
    expect([code, out]).toEqual([0, expect.stringContaining('records: 1')])
  })

  it('says on which line a record stops being JSON', async () => {
    const file = fileWith('{"status":"已办结"}\n{"status":\n')
    const { code, err } = await maplebridge(['translate', file, '--by', petitions, '--field', 'status'])
    expect([code, err]).toEqual([1, expect.stringContaining('record 2 is no JSON object')])
  }, 30_000)

  test.each<[string, readonly string[], string]>([
    ['without a crosswalk', ['--field', 'status'], 'no crosswalk named'],
    ['without a field', ['--by', petitions], 'the field that holds the code is not named'],
    [
      'with an unknown crosswalk',
      ['--field', 's', '--by', 'hefei-status-to-outcomes'],
      'did you mean `hefei-statuses-to-outcomes`',
    ],
    [
      'with crosswalks that do not meet',
      ['--field', 's', '--by', petitions, '--by', 'matters-to-moj-matters'],
      'ends in `outcomes` and `matters-to-moj-matters` starts from `matters`',
    ],
  ])('is not called %s', async (_, args, message) => {
    const { code, err } = await asked(['translate', '-', ...args], { input: records })
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
