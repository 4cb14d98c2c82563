import { describe, expect, it } from 'vitest'
import { asked, folderOf, maplebridge } from './maplebridge.ts'

const plan = ['calendar', '--pack', 'xining-chengzhong']
const trial = folderOf({
  trial: {
    'manifest.yaml': `
id: trial-office
version: 1.0.0
title: { zh: 测试, en: Trial }
issuer: { zh: 测试, en: Trial }
level: adopter
area: '630103'
over: xining-chengzhong
inForce: { from: '2023-05-01' }
`,
    'sources.yaml': '- { id: notice, title: { zh: 通知, en: Notice }, issuer: { zh: 测试, en: Trial } }',
    'citations.yaml': '- { id: N-1, source: notice, clause: 一, text: { zh: 排查, en: Screen } }',
    'terms.yaml': '- { code: sensitive-period, label: { zh: 敏感期, en: Sensitive period } }',
    'settings.yaml': `
- { id: survey-period, kind: choice, label: { zh: 摸底, en: Survey }, why: { zh: 未定, en: Open }, cites: [N-1],
    values: [{ code: week, label: { zh: 每周, en: Weekly } }, { code: month, label: { zh: 每月, en: Monthly } }] }
`,
    'standing.yaml': `
- { id: survey, kind: screening, label: { zh: 网格摸底, en: Grid survey }, bearer: village-pmc,
    cadence: { setting: survey-period }, force: must, cites: [N-1] }
- { id: daily, kind: screening, label: { zh: 每日排查, en: Daily screening }, bearer: village-pmc,
    cadence: { every: day, during: sensitive-period }, overrides: screening-village, force: must, cites: [N-1] }
`,
  },
})

type Listed = { readonly id: string; readonly occurrences?: readonly { readonly due: string }[] }
const listed = async (args: readonly string[]): Promise<readonly Listed[]> =>
  JSON.parse((await asked([...args, '--json'])).out).duties
const duesOf = (duties: readonly Listed[], id: string) =>
  duties.find((duty) => duty.id === id)?.occurrences?.map(({ due }) => due)

describe('maplebridge calendar', { timeout: 30_000 }, () => {
  it('prints the duties of one level as an iCalendar file, and says beside it what is left out', async () => {
    const { code, out, err } = await maplebridge([...plan, '--level', 'township', '--during', '2023-06'])
    expect(code).toBe(0)
    expect(out.match(/^DTSTART;VALUE=DATE:\d+/gmu)).toEqual(
      ['03', '15', '30'].map((day) => `DTSTART;VALUE=DATE:202306${day}`),
    )
    expect(out).toMatch(/^UID:xining-chengzhong\.monthly-return\.2023-06-03@maplebridge\r$/mu)
    expect(out.startsWith('BEGIN:VCALENDAR\r\n') && out.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(err).toContain(
      'left out: its period is not set: Dispute analysis meeting – set `analysis-meeting-every`',
    )
  })

  it('in Chinese, and every time the same', async () => {
    const args = [...plan, '--level', 'township', '--during', '2023-06', '--lang', 'zh']
    const { out, err } = await asked(args)
    expect(out).toContain('SUMMARY:司法所：上月矛盾纠纷排查化解情况')
    expect(err).toContain('未列入：周期未定的职责：矛盾纠纷分析研判会议 – 请设定 `analysis-meeting-every`')
    expect((await asked(args)).out).toBe(out)
  })

  it('has what is owed about the time in which the plan is in force: the last return comes after it', async () => {
    const duties = await listed([...plan, '--level', 'township', '--during', '2023-01-01..2024-12-31'])
    expect(duesOf(duties, 'monthly-return')).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `2023-${String(month).padStart(2, '0')}-03`),
    )
    expect(duesOf(duties, 'screening-village')).toBeUndefined()
  })

  it('lets the weekly round rest while a sensitive period asks for a daily one', async () => {
    const daily = ['calendar', '--packs', trial, '--pack', 'trial-office', '--during', '2023-06']
    const duties = await listed([...daily, '--sensitive', '2023-06-05..2023-06-11'])
    expect(duesOf(duties, 'screening-village')).toEqual(['2023-06-04', '2023-06-18', '2023-06-25'])
    expect(duesOf(duties, 'daily')).toHaveLength(7)
    const { out, err } = await asked([...daily, '--level', 'village', '--period', 'festival:2023-06'])
    expect(out).not.toContain('Daily screening')
    expect(err).toBe(
      'no standing duty of the plan asks for `festival`\nleft out: its period is not set: Grid survey – set `survey-period`\n',
    )
  })

  it('says so when nothing is due', async () => {
    const { code, err } = await asked([...plan, '--level', 'province', '--during', '2023-06'])
    expect([code, err]).toEqual([0, 'no standing duty is due in these days\n'])
  })

  it.each([
    ['no pack', ['calendar', '--during', '2023'], /no pack named; add --pack <id>/u],
    ['no days', plan, /no days named; add --during/u],
    ['days that are none', [...plan, '--during', '2023-13'], /`2023-13` names no days; write 2023/u],
    [
      'days that end before they start',
      [...plan, '--during', '2023-06-02..2023-06-01'],
      /names no days; write/u,
    ],
    ['an unknown level', [...plan, '--during', '2023', '--level', 'street'], /'street' is invalid/u],
    [
      'a sensitive period that is none',
      [...plan, '--during', '2023', '--sensitive', 'march'],
      /`sensitive-period:march` is no period/u,
    ],
    [
      'a period without a code',
      [...plan, '--during', '2023', '--period', '2023-03'],
      /`2023-03` is no period with its code/u,
    ],
    [
      'an event that is none',
      [...plan, '--during', '2023', '--upon', 'petition'],
      /`petition` is no event with its code/u,
    ],
  ])('is called wrongly, exit code 2: %s', async (_, args, sentence) => {
    const { code, out, err } = await asked(args)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([2, ''])
  })

  it('refuses days before the plan is in force', async () => {
    const { code, err } = await asked([...plan, '--during', '2022'])
    expect(code).toBe(1)
    expect(err).toContain('is in force from `2023-03-15`')
  })
})
