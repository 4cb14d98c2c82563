import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const example = join(import.meta.dirname, '../../../examples/staffing/dadukou-2022.json')

describe('maplebridge norms', { timeout: 30_000 }, () => {
  it('says who meets each norm, who is short by how many, and for whom it does not hold', async () => {
    const { code, out, err } = await maplebridge(['norms', example])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('met by 1/2; not known 0; not applicable 0')
    expect(out).toMatch(/^ {4}xinshan \(.+\): short by 1 \(has 1\)$/mu)
    expect(out).toMatch(/^ {4}property \(.+\): not known \(needs full-time-mediators\)$/mu)
    expect(out).toMatch(/^ {4}station-2 \(.+\): not applicable \(not the case: .+at least 20 police\)$/mu)
    expect(out).toContain('must; by 2021-12-31 (past); ! CONF-26')
    expect(out).toContain('BODIES THAT NO NORM IS FOR: grid-3')
    expect(out).toMatch(/^ {2}! OPEN-conditions: /mu)
  })

  it('in Chinese', async () => {
    const { out } = await maplebridge(['norms', example, '--lang', 'zh'])
    expect(out).toMatch(/^ {4}xinshan（.+）：不足 1（实有 1）$/mu)
    expect(out).toContain('应当；完成时限 2022-12-31')
  })

  it('takes a bare table, and the day from the command', async () => {
    const table = fileWith([{ id: 'a', kind: 'city-mediation-centre', facts: { 'full-time-mediators': 5 } }])
    const args = ['norms', table, '--pack', 'grand-mediation-city', '--on', '2026-01-20']
    const { norms } = JSON.parse((await maplebridge([...args, '--json'])).out)
    expect(norms.find((each: { together?: object }) => each.together)).toMatchObject({
      together: { parts: [{ finding: { _tag: 'Met' } }, {}, {}], all: { _tag: 'Unknown' } },
    })
    const { out } = await maplebridge(args)
    expect(out).toContain("City mediation centre (city people's mediation committee): met (has 5)")
    expect(out).toContain('together: not known (needs full-time-mediators)')
    expect(out).toContain('a figure that the source reports 7')
  })

  it.each([
    ['an unknown kind', { kind: 'townshp-pmc' }, 'staffing[0].kind: '],
    ['an unknown figure', { facts: { mediators: 2 } }, 'staffing[0].facts.mediators: '],
    ['a name', { name: '张三' }, 'staffing[0].name: '],
    ['half a mediator', { facts: { 'full-time-mediators': 1.5 } }, 'staffing[0].facts.full-time-mediators: '],
  ])('refuses %s, with its place', async (_, change, place) => {
    const table = fileWith([{ id: 'a', kind: 'township-pmc', facts: {}, ...change }])
    const { code, out, err } = await maplebridge(['norms', table, '--pack', 'dadukou', '--on', '2022-01-01'])
    expect([code, out]).toEqual([1, ''])
    expect(err.startsWith(place)).toBe(true)
    expect(err).not.toContain('张三')
  })

  it('needs a pack', async () => {
    expect((await maplebridge(['norms', fileWith([])])).code).toBe(2)
  })
})

describe('maplebridge self-assess', { timeout: 30_000 }, () => {
  const args = ['--pack', 'grand-mediation-city', '--on', '2026-01-20']
  const on = '2026-01-10'
  const answers = {
    'rule-recusal': { holds: true, on },
    'problem-funds': { holds: true, on },
    'problem-staff': { holds: false, on },
    'practice-assessors': { notApplicable: '本级没有人民法院', on },
  }

  it('says what is in place, what is a problem, and what the source does not name', async () => {
    const { code, out } = await maplebridge(['self-assess', fileWith(answers), ...args])
    expect(code).toBe(0)
    expect(out).toContain('in place 1/12; not known 11; not applicable 0; not named by the source 8')
    expect(out).toMatch(/: a problem {2}\[problem-funds · S4\.1-2-gap5\]$/mu)
    expect(out).toMatch(/: no such problem {2}\[problem-staff · S4\.1-2-gap3\]$/mu)
    expect(out).toContain('in place 1/5; not known 3')
    expect(out).toContain('in place 0/10; not known 10; not applicable 1')
  })

  it('in Chinese, from standard input', async () => {
    const input = JSON.stringify({ pack: 'grand-mediation-city', on: '2026-01-20', answers })
    const { out } = await maplebridge(['self-assess', '-', '--lang', 'zh'], { input })
    expect(out).toContain('到位 1/12；不清楚 11；不适用 0；原文没有列出名称 8')
  })

  it('refuses an answer to what no list asks, with the nearest', async () => {
    const file = fileWith({ 'rule-recussal': { holds: true, on } })
    const { code, err } = await maplebridge(['self-assess', file, ...args])
    expect([code, err]).toEqual([
      1,
      'answers.rule-recussal: not one of the known values: `rule-recussal`; did you mean `rule-recusal`?\n',
    ])
  })
})
