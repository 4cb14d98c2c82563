import { describe, expect, it } from 'vitest'
import { asked, fileWith, maplebridge } from './maplebridge.ts'

const tasks = (...args: readonly string[]) => asked(['tasks', '--pack', 'dadukou', ...args])
const reports = [
  {
    task: 't01',
    on: '2021-12-20',
    by: 'political-legal-commission',
    value: { numerator: 110, denominator: 112 },
  },
  { task: 't28', on: '2021-03-05', by: 'grand-mediation-work-office', done: true },
]

describe('maplebridge tasks', { timeout: 30_000 }, () => {
  it('sums up and lists by how the tasks stand, with deadline, clause and what is wanting', async () => {
    const args = ['tasks', '--pack', 'dadukou', '--on', '2022-07-01', '--evidence', fileWith(reports)]
    const { code, out, err } = await maplebridge(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^32 tasks; 8 late; 18 due; 5 running; 1 met; 9 without a lead$/mu)
    expect(out).toMatch(
      /^ {2}late +2021 .*not met on 2021-12-20: 2 more wanting \(1\/56 of the whole\), 182 days late$/mu,
    )
    expect(out).toMatch(/^ {2}met +2020 .*met since 2021-03-05, 64 days late$/mu)
    expect(out).toMatch(/^t03 .*\n +lead: the plan names none$/mu)
    expect(out).toContain('late once that year has ended')
  })

  it('in Chinese, without reports, in the words of the plan', async () => {
    const { out } = await tasks('--on', '2022-07-01', '--lang', 'zh')
    expect(out).toMatch(/^任务 32；逾期 9；在期限内 18；持续进行 5；无牵头单位 9$/mu)
    expect(out).toMatch(/^ {2}在期限内 {2}2022-12-31 {2}“驻法院调解室”建成率达100%：没有报告，尚余183日$/mu)
  })

  it('chooses by unit, within its group too, and by state', async () => {
    const { out } = await tasks('--on', '2022-07-01', '--unit', 'court', '--state', 'late', '--json')
    const { pack, tasks: chosen, all } = JSON.parse(out)
    expect(chosen.map(({ id }: { id: string }) => id)).toEqual(['t01', 't02', 't07', 't08', 't27', 't28'])
    expect([pack, all.tasks]).toEqual(['dadukou', 32])
    expect((await tasks('--on', '2022-07-01', '--unit', 'court')).out).toContain(
      'this unit: responsible within its group',
    )
    expect((await tasks('--on', '2022-07-01', '--state', 'met')).out).toContain('No task is so.')
  })

  it('lists reports that come later than the day', async () => {
    const args = ['tasks', '--pack', 'dadukou', '--on', '2021-06-01', '--evidence', '-']
    const { out } = await maplebridge(args, { input: JSON.stringify(reports) })
    expect(out).toMatch(/^REPORTS NOT LOOKED AT\n {2}t01 2021-12-20: dated later than the day asked$/mu)
  })

  it.each([
    ['no plan', ['tasks', '--on', '2022-07-01'], 2, /no pack named; add --pack <id> \(/u],
    ['no day', ['tasks', '--pack', 'dadukou'], 2, /no day named; add --on YYYY-MM-DD\n/u],
    [
      'an unknown unit',
      ['tasks', '--pack', 'dadukou', '--on', '2022-07-01', '--unit', 'cort'],
      2,
      /did you mean `court`/u,
    ],
    [
      'an unknown state',
      ['tasks', '--pack', 'dadukou', '--on', '2022-07-01', '--state', 'done'],
      2,
      /Allowed choices are late, due/u,
    ],
    [
      'a plan without tasks',
      ['tasks', '--pack', 'donghu', '--on', '2022-07-01'],
      1,
      /`donghu` has no tasks/u,
    ],
    ['a day before the plan', ['tasks', '--pack', 'dadukou', '--on', '2019-01-01'], 1, /2020-01-01/u],
    [
      'a file that is missing',
      ['tasks', '--pack', 'dadukou', '--on', '2022-07-01', '--evidence', 'nowhere.json'],
      1,
      /nowhere.json: cannot be read/u,
    ],
  ])('refuses %s', async (_, args, exit, sentence) => {
    const { code, out, err } = await asked(args)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([exit, ''])
  })

  it('refuses reports that do not fit, each with its place', async () => {
    const odd = [
      { ...reports[0], task: 't33' },
      { ...reports[0], value: { numerator: 3 } },
    ]
    const on = ['tasks', '--pack', 'dadukou', '--on', '2022-07-01', '--evidence', '-']
    const first = await maplebridge(on, { input: JSON.stringify(odd.slice(0, 1)) })
    expect([first.code, first.err]).toEqual([
      1,
      'standard input: [0].task: not one of the known values: `t33`; did you mean `t03`?\n',
    ])
    const second = await maplebridge(on, { input: JSON.stringify(odd.slice(1)) })
    expect([second.code, second.err]).toEqual([
      1,
      expect.stringMatching(/^standard input: \[0\]\.value\.denominator: /u),
    ])
  })
})
