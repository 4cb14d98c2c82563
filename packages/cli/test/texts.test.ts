import { describe, expect, it } from 'vitest'
import { maplebridge } from './maplebridge.ts'

const texts = (...args: readonly string[]) => maplebridge(['texts', ...args])

describe('maplebridge texts', { timeout: 30_000 }, () => {
  it('quotes a plan by subject, in Chinese as printed, with clause, force and what is open', async () => {
    const { code, out, err } = await texts('--pack', 'baotou', '--about', 'principle', '--lang', 'zh')
    expect([code, err]).toEqual([0, ''])
    const [title, , subject, first] = out.split('\n')
    expect([title, subject]).toEqual([
      '包头市坚持和发展新时代“枫桥经验”服务基层社会平安建设矛盾纠纷排查化解专项行动实施方案',
      '原则',
    ])
    expect(first).toBe(
      '  二（二）：要将民营企业、困难企业（群体）和农民工、新业态从业人员以及残疾人、老年人、青少年、妇女、病亡者家属等作为重点群体，及时提供优质高效的调解服务  [groups-served-first · 应当 · S2-2.2-key-groups]',
    )
    expect(out).not.toContain('目标\n')
  })

  it('gives as data what is said on a type of dispute', async () => {
    const { out } = await texts('--pack', 'baotou', '--matter', 'tourism', '--json')
    const { on, texts: quoted } = JSON.parse(out)
    expect([on, quoted.map(({ id }: { id: string }) => id)]).toEqual(['2023-04-04', ['sectors-extended']])
    expect(quoted[0].clauses[0]).toMatchObject({ id: 'S2-2.4-extend', clause: '二（四）' })
  })

  it('says so when a plan has nothing to quote about it', async () => {
    const asked = [
      '--pack',
      'tianshui',
      '--on',
      '2025-09-08',
      '--about',
      'publicity',
      '--lang',
      'en',
    ] as const
    expect((await texts(...asked)).out).toContain('The plan has no such section.')
  })

  it('refuses a plan without a day, an unknown plan and an unknown subject', async () => {
    expect((await texts('--pack', 'tianshui')).code).toBe(2)
    expect((await texts('--pack', 'baotu')).code).toBe(1)
    expect((await texts('--pack', 'baotou', '--about', 'goals')).code).toBe(2)
    expect((await texts()).code).toBe(2)
  })
})
