import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import example from '../../../examples/reverse-checks/wall-and-fight.json' with { type: 'json' }
import { fileWith, maplebridge } from './maplebridge.ts'

const folder = join(import.meta.dirname, '../../../examples/reverse-checks')
const request = example
const { dispute } = request

describe('maplebridge reverse-check', () => {
  test('prints early reports first, then each item with what is missing', async () => {
    const { code, out } = await maplebridge([
      'reverse-check',
      join(folder, 'wall-and-fight.json'),
      '--acts',
      join(folder, 'acts.json'),
    ])
    expect(code).toBe(0)
    const lines = out.split('\n').map((line) => line.trim())
    const at = (text: string) => lines.findIndex((line) => line.startsWith(text))
    expect(at('REPORTED BEFORE')).toBeGreaterThan(0)
    expect(at('REPORTED BEFORE')).toBeLessThan(at('LOOKED AT AGAIN'))
    expect(lines).toContain('2023-05-12  reported: Party committee and government')
    expect(lines).toContain('not done: General screening by the village or community committee (2023-05-28)')
    expect(at('not met      Was emergency handling in place?  [S0-3.4-check-5]')).toBeGreaterThan(0)
    expect(out).toContain('[S0-3.4-consequence S0-3.4-liab]')
  })

  test('speaks Chinese', async () => {
    const { out } = await maplebridge(['reverse-check', fileWith(request), '--lang', 'zh'])
    expect(out).toContain('事前报告')
    expect(out).toMatch(/不到位\s+应急处置是否到位/u)
  })

  test('goes up by offices under a plan that says so', async () => {
    const into = [{ type: 'converted', into: 'major-mass-incident', on: '2023-06-01' }]
    const there = { ...dispute, area: '652824100001', events: into }
    const { out } = await maplebridge([
      'reverse-check',
      fileWith({ ...request, pack: 'ruoqiang', dispute: there }),
    ])
    expect(out).toMatch(/1\. .*652824100001[\s\S]*2\. .*652824100\)[\s\S]*3\. .*652824\)/u)
  })

  test('prints the whole answer as JSON', async () => {
    const { out } = await maplebridge(['reverse-check', fileWith(request), '--json'])
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'checked',
      reverseCheck: { trigger: { on: '2023-06-01' } },
    })
  })

  test.each([
    [
      'a report starts none',
      { ...request, dispute: { ...dispute, events: [{ type: 'reported', on: '2023-05-12' }] } },
      'nothing on record starts one',
    ],
    [
      'a plan that prints none',
      { pack: 'dadukou', on: '2023-06-30', dispute: { ...dispute, area: '500104001001', events: [] } },
      'the plan prints none',
    ],
  ])('%s', async (_, sent, said) => {
    const { code, out } = await maplebridge(['reverse-check', fileWith(sent)])
    expect([code, out.includes(said)]).toEqual([0, true])
  })

  test.each([
    [{ 'screening-vilage': [] }, 'screening-village'],
    [{ 'screening-village': [{ on: '2023-02-30' }] }, '2023-02-30'],
    [{ 'screening-village': [{ day: '2023-05-10' }] }, 'day'],
  ])('refuses the acts %j in words that help', async (wrong, told) => {
    const { code, err } = await maplebridge(['reverse-check', fileWith(request), '--acts', fileWith(wrong)])
    expect(code).toBe(1)
    expect(err).toContain(told)
  })
})
