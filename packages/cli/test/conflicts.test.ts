import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { maplebridge } from './maplebridge.ts'

const conflicts = (...args: readonly string[]) => maplebridge(['conflicts', ...args])

describe('maplebridge conflicts', { timeout: 30_000 }, () => {
  it('prints a clash with both clauses, the smallest case and the order, in Chinese', async () => {
    const { code, out, err } = await conflicts('cn-national', '--on', '2026-09-01', '--lang', 'zh')
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n').slice(0, 9)).toEqual([
      'cn-national 0.1.0',
      '判断日期 2026-09-01',
      '',
      '冲突（同一件事，两种答案）：3',
      '  由哪个法院确认调解协议',
      '    · 2011年司法确认规定：调解组织所在地基层人民法院  [cn-national · provisions-seat · JCR-2]',
      '    · 民事诉讼法：调解组织所在地基层人民法院；当事人住所地基层人民法院；标的物所在地基层人民法院  [cn-national · law-domicile law-subject-matter law-seat · CPL-205]',
      '    最小情形：“由法院邀请或者委派调解”为否，并且“依法由中级人民法院管辖”为否',
      '    何者优先：未声明（undeclared）；没有条款说明，由人决定',
    ])
  })

  it('compares more than two, on the first day on which all are in force, and as data', async () => {
    const { code, out } = await conflicts('xining-chengzhong', 'baotou', 'donghu', '--json')
    const { packs, on, conflicts: found } = JSON.parse(out)
    expect([code, packs, on]).toEqual([0, ['xining-chengzhong', 'baotou', 'donghu'], '2023-04-04'])
    expect(new Set(found.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['differs']))
  })

  it('takes a folder, so that a draft is compared before it is used', async () => {
    const folder = draft()
    const { code, out, err } = await conflicts('xining-chengzhong', folder, '--lang', 'en')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(
      [
        '  How often bodies of the village screen',
        '    · weekly (General screening by the village or community committee)  [xining-chengzhong · screening-village · S0-3.1-cad-village S0-3.1-modes]',
        '    · daily (Daily screening)  [draft · daily · ORDER-1]',
        '    smallest case: any body of the village',
        '    which prevails: undeclared; no clause says so, an officer decides',
      ].join('\n'),
    )
  })

  it('refuses a draft that breaks a rule of packs', async () => {
    const folder = draft('  cites: [ORDER-9]')
    const { code, out, err } = await conflicts('xining-chengzhong', folder, '--lang', 'en')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('no citation `ORDER-9` is declared; did you mean `ORDER-1`?')
  })

  it.each([
    ['no pack', [], 2, "missing required argument 'packs'"],
    ['an unknown pack', ['dadukuo'], 1, 'did you mean `dadukou`?'],
    ['a day before force', ['dadukou', '--on', '2019-12-31'], 1, 'in force from `2020-01-01`'],
    ['no day', ['dadukou', '--on', 'today'], 1, '`today` is no day of the calendar'],
  ] as const)('is told what is wrong: %s', async (_, args, code, said) => {
    const answer = await conflicts(...args, '--lang', 'en')
    expect([answer.code, answer.out]).toEqual([code, ''])
    expect(answer.err).toContain(said)
  })
})

/** A folder with a pack over a shipped plan, which screens daily. */
const draft = (cites = '  cites: [ORDER-1]'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  const files = {
    'manifest.yaml':
      'id: draft\nversion: 1.0.0\ntitle: { zh: 样例, en: Specimen }\nissuer: { zh: 样例, en: Specimen }\nlevel: adopter\nover: xining-chengzhong\ninForce: { from: 2023-05-01 }',
    'sources.yaml': '- { id: order, title: { zh: 通知, en: Order }, issuer: { zh: 样例, en: Specimen } }',
    'citations.yaml': '- { id: ORDER-1, source: order, clause: "1", text: { zh: 每日, en: Daily } }',
    'standing.yaml': `- id: daily\n  kind: screening\n  label: { zh: 每日排查, en: Daily screening }\n  bearer: village-pmc\n  cadence: { every: day }\n  force: must\n${cites}`,
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}
