import { packs as shipped } from '@maplebridge/packs'
import { describe, expect, it } from 'vitest'
import { fileWith, folderOf, maplebridge } from './maplebridge.ts'

describe('maplebridge, called wrongly: exit code 2', { timeout: 30_000 }, () => {
  it.each([
    ['without a command', [], /Usage: maplebridge/u],
    ['with an unknown command', ['asess'], /unknown command 'asess'/u],
    ['without a file', ['assess'], /missing required argument 'file'/u],
    ['with an unknown option', ['assess', '-', '--day', '2023-05-08'], /unknown option '--day'/u],
    ['with an unknown language', ['packs', '--lang', 'fr'], /'fr' is invalid/u],
    ['with too many arguments', ['packs', 'all'], /too many arguments/u],
    [
      'without a pack',
      ['assess', fileWith({ id: 'XN-1' }), '--on', '2023-05-08'],
      /no pack named; add --pack/u,
    ],
    [
      'without a day',
      ['assess', fileWith({ id: 'XN-1' }), '--pack', 'xining-chengzhong'],
      /no day named; add --on/u,
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await maplebridge(args)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([2, ''])
  })

  it.each([[['--help']], [['assess', '--help']], [['--version']]])('but not when asked: %j', async (args) => {
    const { code, out, err } = await maplebridge(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toBe('')
  })
})

const adopter = (id: string) => `
id: ${id}
version: 1.0.0
title: { zh: 测试, en: Trial }
issuer: { zh: 测试, en: Trial }
level: adopter
area: '630103'
over: xining-chengzhong
inForce: { from: '2023-05-01' }
`
const nothingCited = { 'sources.yaml': '[]', 'citations.yaml': '[]' }

describe('maplebridge packs', { timeout: 30_000 }, () => {
  it('lists the packs shipped', async () => {
    const { code, out } = await maplebridge(['packs'])
    expect(code).toBe(0)
    expect(out).toMatch(/^cn-national \d/mu)
    expect(out).toMatch(/^xining-chengzhong \d/mu)
    expect(out).toMatch(/sha256:[0-9a-f]{64}/u)
  })

  it('lists them in Chinese', async () => {
    const { out } = await maplebridge(['packs', '--lang', 'zh'])
    expect(out).toContain('发布机关')
  })

  it('lists the packs of a folder beside them, as JSON too', async () => {
    const packs = folderOf({ trial: { 'manifest.yaml': adopter('trial-office'), ...nothingCited } })
    const { out, err } = await maplebridge(['packs', '--packs', packs, '--json'])
    expect(err).toBe('')
    const listed: readonly { readonly id: string }[] = JSON.parse(out)
    expect(listed.map(({ id }) => id)).toEqual([
      ...shipped.map(({ manifest }) => manifest.id),
      'trial-office',
    ])
  })

  it.each([
    ['en', /in force {3}not known \(LOCAL-undated\)$/mu],
    ['zh', /施行期间 {2}不详 \(LOCAL-undated\)$/mu],
  ] as const)('says in %s that a range is not known, and which point says why', async (lang, expected) => {
    const undated = adopter('trial-office').replace(/^inForce.*$/mu, 'unresolved: [LOCAL-undated]')
    const point = "[{ id: LOCAL-undated, summary: { zh: '未印日期', en: 'No date is printed' } }]"
    const packs = folderOf({ trial: { 'manifest.yaml': undated, ...nothingCited, 'unresolved.yaml': point } })
    const { out, err } = await maplebridge(['packs', '--packs', packs, '--lang', lang])
    expect(err).toBe('')
    expect(out).toMatch(expected)
  })

  it('refuses a folder with a pack that does not decode', async () => {
    const packs = folderOf({ trial: { 'manifest.yaml': 'id: [' } })
    const { code, err } = await maplebridge(['packs', '--packs', packs])
    expect(code).toBe(1)
    expect(err).toMatch(/manifest\.yaml: the YAML cannot be read/u)
  })
})
