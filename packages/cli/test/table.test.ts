import { packs } from '@maplebridge/packs'
import { describe, expect, it } from 'vitest'
import { maplebridge } from './maplebridge.ts'

const table = (...args: readonly string[]) => maplebridge(['table', ...args])

describe('maplebridge table', { timeout: 30_000 }, () => {
  it('prints the routing table in Chinese: question, answer, sentence, clauses, what is open', async () => {
    const { code, out, err } = await table('--pack', 'dadukou', '--lang', 'zh')
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').slice(0, 2)).toEqual([
      '大渡口区深化矛盾纠纷大调解体系建设任务分工方案',
      '  判断日期 2020-01-01 · 依据 cn-national 0.1.0 < dadukou 0.1.0',
    ])
    expect(out).toContain(
      [
        '  行业性专业性调解组织；重点部门行政调解室',
        '    · “纠纷类型”为“道路交通事故纠纷”的，应当：道路交通纠纷，由行业性专业性调解组织、重点部门行政调解室办理，当事人选择  [channel-traffic-accident · S1-t03-sectors S1-t03-cat-traffic S1-t10-key-rooms S1-t10-cat-traffic · 推定 · 待定 CONF-52]',
      ].join('\n'),
    )
    expect(out).toMatch(/^ {2}重点部门列举五个并以“等”字开放.*\[CONF-52\]$/mu)
  })

  it('prints every row of every table of a plan with levels', async () => {
    const plan = packs.find(({ manifest }) => manifest.id === 'xining-chengzhong')
    const rows = {
      risk: plan?.risk?.rules ?? [],
      routing: plan?.routing ?? [],
      remedies: plan?.remedies ?? [],
      duties: plan?.duties ?? [],
    }
    for (const [section, rules] of Object.entries(rows)) {
      const { out } = await table('--pack', 'xining-chengzhong', '--section', section, '--lang', 'en')
      expect(rules.length, section).toBeGreaterThan(0)
      for (const { id, cites } of rules) expect(out, id).toContain(`[${id} · ${cites.join(' ')}`)
    }
  })

  it('shows rows that contradict each other with the smallest case', async () => {
    const asked = ['--pack', 'ruoqiang', '--on', '2025-09-08'] as const
    const { out } = await table(...asked, '--lang', 'en')
    expect(out).toContain(
      'ROWS THAT CONTRADICT EACH OTHER, WITH NO CLAUSE THAT ORDERS THEM\n' +
        '  lead-township ≠ lead-department: the smallest case (“Size of the matter” is “Big”)\n',
    )
    const { conflicts, rows, on } = JSON.parse((await table(...asked, '--json')).out)
    expect([on, conflicts.length, rows.length]).toEqual(['2025-09-08', 1, 17])
  })

  it('says so where a plan has no such section', async () => {
    const { code, out } = await table('--pack', 'dadukou', '--section', 'risk', '--lang', 'en')
    expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'The plan has no levels.'])
  })

  it.each([
    ['no pack', [], 2, 'no pack named; add --pack <id> (maplebridge packs lists them)\n'],
    ['no day in force', ['--pack', 'donghu'], 2, 'the plan carries no day in force; add --on YYYY-MM-DD\n'],
    ['an unknown pack', ['--pack', 'dadukuo'], 1, 'did you mean `dadukou`?'],
    ['a day before force', ['--pack', 'dadukou', '--on', '2019-12-31'], 1, 'in force from `2020-01-01`'],
    ['an unknown table', ['--pack', 'dadukou', '--section', 'route'], 2, 'Allowed choices are risk, routing'],
  ] as const)('is told what is wrong: %s', async (_, args, code, said) => {
    const answer = await table(...args, '--lang', 'en')
    expect([answer.code, answer.out]).toEqual([code, ''])
    expect(answer.err).toContain(said)
  })
})
