// What the command prints of the worked disputes: the row that decides with its clauses, the way it goes, the courts
// that confirm an agreement by each rule, and which body will not join another.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asked } from './maplebridge.ts'

type Worked = {
  readonly dispute: unknown
  readonly expected: { readonly decidedBy?: Readonly<Record<string, readonly string[]>> }
}

const folder = join(import.meta.dirname, '../../../examples/disputes')
const names = readdirSync(folder).map((file) => file.replace(/\.json$/u, ''))
const read = (name: string): Worked => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
const shown = (name: string, command: string, ...options: readonly string[]) =>
  asked([command, '-', ...options, '--lang', 'zh'], { input: read(name) })

describe('maplebridge explain --route', () => {
  it.each(names)('%s: the row that decides, with its clauses', async (name) => {
    const { code, out } = await shown(name, 'explain', '--route')
    expect(code).toBe(0)
    const why = out.slice(out.indexOf('依据：成立的规则'))
    for (const [rule, cites] of Object.entries(read(name).expected.decidedBy ?? {}))
      expect(why).toContain(`[${rule} · ${cites.join(' ')}`)
  })
})

describe('maplebridge assess', () => {
  /** What an official must be able to read off the printed answer. */
  const printed: readonly (readonly [name: string, lines: readonly string[]])[] = [
    [
      'gym-closed',
      [
        '专门渠道：行业性专业性调解组织（500104）；行业领域人民调解室（500104）；重点部门行政调解室（500104）',
      ],
    ],
    ['market-move', ['牵头：主管部门、单位', '统一协调：综治机构', '协助：有关部门']],
    [
      'greenhouse-road',
      ['规则之间不一致，须由人决定', '牵头：乡镇（综治办、司法所牵头）（652824100）', '牵头：部门（652824）'],
    ],
    [
      'court-loan',
      ['牵头：乡镇（街道）人民调解委员会（320999100）', '对接：诉调对接', '调解不成时转至：诉前调解'],
    ],
    ['shop-lease', ['牵头：法官助理（650103）', '调解不成时转至：沙依巴克区人民法院法官（650103）']],
    ['mine-water', ['牵头：承接交办的单位', '向上报告：上一级']],
    ['courtyard-refused', ['不进入调解：当事人已明确拒绝调解', '民事诉讼（人民法院；依法收费）']],
    ['parking-failed', ['不进入调解：调解不成', '告知其他途径']],
    ['clinic-appraisal', ['方案没有说明此类纠纷由谁牵头办理']],
  ]

  it.each(printed)('%s reads as it should', async (name, lines) => {
    const { out } = await shown(name, 'assess')
    for (const line of lines) expect(out).toContain(line)
  })

  it('prints the courts by both rules, and what each court goes by', async () => {
    const { out } = await shown('clinic-appraisal', 'assess')
    expect(out).toContain('  管辖法院：尚有事实未明')
    expect(out).toMatch(/^ {6}\? 2011年司法确认规定：调解组织所在地基层人民法院 {2}\[provisions-seat · /mu)
    expect(out).toMatch(/^ {6}\? 民事诉讼法：有管辖权的中级人民法院 {2}\[law-intermediate · /mu)
    expect(out).toMatch(
      /^ {6}应当提交的材料：司法确认申请书（可以口头申请）；.* {2}\[confirmation-papers · /mu,
    )
    expect(out).toMatch(/共同申请司法确认 D-01：截止 2026-02-24/u)
  })

  it.each([
    [
      true,
      '各项规定一致',
      ['· 2011年司法确认规定：邀请或者委派调解的人民法院', '· 民事诉讼法：邀请或者委派调解的人民法院'],
    ],
    [
      false,
      '规定不一致，部分法院相同',
      ['· 2011年司法确认规定：调解组织所在地基层人民法院', '· 民事诉讼法：当事人住所地基层人民法院'],
    ],
  ] as const)('prints how far they agree when invited by a court: %s', async (invited, agreement, lines) => {
    const clinic = read('clinic-appraisal')
    const dispute = Object(clinic.dispute)
    const facts = {
      ...dispute.facts,
      'mediation-invited-by-court': invited,
      'intermediate-court-matter': false,
    }
    const input = { ...clinic, dispute: { ...dispute, facts } }
    const { out } = await asked(['assess', '-', '--lang', 'zh'], { input })
    expect(out).toContain(`管辖法院：${agreement}`)
    for (const line of lines) expect(out).toContain(line)
  })

  it('prints which body will not join another, with its clause', async () => {
    const { out } = await shown('gym-closed', 'assess')
    expect(out).toMatch(
      /以下途径已经受理的，不予受理或者终止：民事诉讼；仲裁；消费者协会等调解 {2}\[[A-Z0-9-]+/u,
    )
  })
})
