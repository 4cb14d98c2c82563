import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const example = (name: string) => join(import.meta.dirname, `../../../examples/awards/${name}.json`)
const town = example('town-2023')
const village = example('village-2023')
const plan = ['--pack', 'litigation-free-town', '--on', '2024-01-20']

describe('maplebridge award', { timeout: 30_000 }, () => {
  it('says of each criterion what was found and why, and nothing of the whole', async () => {
    const { code, out, err } = await maplebridge(['award', town, '--for', 'township'])
    expect([code, err]).toEqual([0, ''])
    expect(out.match(/^\d+\. .*$/gmu)?.map((line) => /: ([a-z ]+) {2}\[/u.exec(line)?.[1])).toEqual([
      'met',
      'open',
      'not met',
      'open',
      'met',
      'not met',
      'not met',
      'open',
      'suppressed',
      'met',
      'met',
      'not met',
    ])
    expect(out).toContain('with no verdict, no score and no rank')
    expect(out).not.toMatch(/\d+\/12|\d+ of 12/u)
  })

  it('shows figures, what is asked and what to look at beside them', async () => {
    const { out } = await maplebridge(['award', town, '--for', 'township'])
    expect(out).toContain('82.05 cases per 10,000, 235/28640')
    expect(out).toContain(
      'asked: at most 50% of "Litigation rate per 10,000 of the whole city in the year before"',
    )
    expect(out).toContain('look also at: Complaints that a court refused or delayed filing (4 cases)')
    expect(out).toContain('look also at: Consent on file of accepted (no figure given)')
    expect(out).toContain('nanshan: suppressed')
    expect(out).toMatch(/WHERE THE PLAN CONTRADICTS ITSELF\n {2}! .*45\/100.*60\/100.*75\/100.*80\/100/u)
  })

  it('does not say how many there were where they are few', async () => {
    for (const args of [[], ['--json']]) {
      const shown = await Promise.all(
        [1, 2].map(async (many) => {
          const evidence = { year: 2023, figures: { 'petitions-to-beijing': many } }
          return (await maplebridge(['award', fileWith(evidence), '--for', 'village', ...plan, ...args])).out
        }),
      )
      expect(shown[0]).toBe(shown[1])
    }
  })

  it('in Chinese, from standard input, by the id of the award', async () => {
    const input = JSON.stringify({
      pack: 'litigation-free-town',
      on: '2024-01-20',
      evidence: { year: 2023, facts: { pacesetters: 1, 'law-savvy-persons': 2 } },
    })
    const args = ['award', '-', '--for', 'litigation-free-village', '--lang', 'zh']
    const { code, out } = await maplebridge(args, { input })
    expect(code).toBe(0)
    expect(out).toContain('村（社区）“法律明白人”不少于3名：不符合（实有 2）')
    expect(out).toContain('不作总评，不计分，不排名')
  })

  it('as JSON', async () => {
    const { out } = await maplebridge(['award', village, '--for', 'village', '--json'])
    const [answer] = JSON.parse(out)
    expect(answer).toMatchObject({ pack: 'litigation-free-town', standing: 'proposed' })
    expect(answer.award.criteria.map(({ finding }: { finding: string }) => finding)).toEqual([
      'met',
      'not-met',
      'not-met',
      'open',
      'met',
      'open',
    ])
  })

  it('says that a year has not ended', async () => {
    const args = ['award', fileWith({ year: 2024 }), '--for', 'village', '--pack', 'litigation-free-town']
    expect((await maplebridge([...args, '--on', '2024-06-30'])).out).toContain('The year has not ended')
    expect((await maplebridge([...args, '--on', '2025-01-01'])).out).not.toContain('The year has not ended')
  })

  it('refuses figures of people and figures nobody asks, with their place', async () => {
    const refused = async (evidence: object) => {
      const { code, err } = await maplebridge(['award', fileWith(evidence), '--for', 'village', ...plan])
      return [code, err]
    }
    expect(await refused({ year: 2023, petitioners: ['张三'] })).toEqual([
      1,
      'evidence.petitioners: there is no such key; check its spelling or remove it\n',
    ])
    expect(await refused({ year: 2023, figures: { 'mass-incident': 0 } })).toEqual([
      1,
      'evidence.figures.mass-incident: not one of the known values: `mass-incident`; did you mean `mass-incidents`?\n',
    ])
    expect(await refused({ year: 2022 })).toEqual([
      1,
      'evidence.year: the award is held for 2023 to 2025, not for 2022; name one of these years\n',
    ])
  })

  it('needs to know which award, and names those there are', async () => {
    expect((await maplebridge(['award', town])).code).toBe(2)
    expect(await maplebridge(['award', town, '--for', 'county'])).toMatchObject({ code: 1, out: '' })
    const { err } = await maplebridge([
      'award',
      fileWith({ year: 2023 }),
      '--for',
      'village',
      '--pack',
      'dadukou',
      '--on',
      '2022-01-01',
    ])
    expect(err).toBe('the pack has no awards; name a pack that has some\n')
  })
})
