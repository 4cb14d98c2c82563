import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const dispute = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'people-involved': 40 },
}
const file = fileWith(dispute)
const salt = fileWith('5f1c-not-to-be-guessed-90ab\n')
const asked = ['--pack', 'xining-chengzhong', '--on', '2023-05-08']

const issued = async (args: readonly string[] = []): Promise<string> =>
  (await maplebridge(['receipt', file, ...asked, ...args])).out

describe('maplebridge receipt and verify', { timeout: 60_000 }, () => {
  it('print a receipt with its packages, and verify it from standard input', async () => {
    const receipt = await issued()
    expect(JSON.parse(receipt)).toMatchObject({
      format: 'maplebridge-receipt/1',
      packages: { '@maplebridge/policy-pack': expect.stringMatching(/^\d+\.\d+\.\d+/u) },
      digest: expect.stringMatching(/^sha256:/u),
    })
    const { code, out, err } = await maplebridge(['verify', '-'], { input: receipt })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^verified: .* the decision is the same\n$/u)
  })

  it('use SM3 throughout when asked', async () => {
    const receipt = await issued(['--digest', 'sm3', '--salt', salt])
    expect(receipt.match(/sha256:/gu)).toHaveLength(2)
    const { code, out } = await maplebridge(['verify', fileWith(receipt), '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ _tag: 'Verified', replayed: false, opened: [] })
  })

  it('open commitments with the dispute and the salt', async () => {
    const receipt = fileWith(await issued(['--salt', salt]))
    const opened = await maplebridge(['verify', receipt, '--dispute', file, '--salt', salt, '--lang', 'zh'])
    expect([opened.code, opened.out]).toEqual([0, '已验证：摘要与规则包相符，重新判断的结果相同\n'])
    const other = fileWith({ ...dispute, facts: { 'people-involved': 41 } })
    const differing = await maplebridge(['verify', receipt, '--dispute', other, '--salt', salt])
    expect([differing.code, differing.out]).toEqual([1, ''])
    expect(differing.err).toMatch(/json: not what the receipt commits to: `facts\.people-involved`/u)
    const unsalted = await maplebridge(['verify', receipt, '--dispute', file])
    expect([unsalted.code, unsalted.err]).toEqual([1, expect.stringContaining('give the salt')])
  })

  it('show some parts and verify those', async () => {
    const receipt = fileWith(await issued(['--salt', salt]))
    const openings: readonly { readonly path: string }[] = JSON.parse(
      await issued(['--salt', salt, '--openings']),
    )
    const matter = fileWith(openings.filter(({ path }) => path === 'matter'))
    const { code, out } = await maplebridge(['verify', receipt, '--openings', matter, '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ _tag: 'Verified', replayed: false, opened: ['matter'] }),
    ])
    const none = await maplebridge(['verify', receipt, '--openings', fileWith([{ path: 'matter' }])])
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('[0].salt: this key is missing')])
  })

  it('refuse a changed receipt, a text that is none, and a short salt', async () => {
    const changed = (await issued()).replace('"people-involved": 40', '"people-involved": 41')
    const found = await maplebridge(['verify', '-', '--json'], { input: changed })
    expect([found.code, JSON.parse(found.err)._tag]).toEqual([1, 'DigestDiffers'])
    const none = await maplebridge(['verify', '-'], { input: '{}' })
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('format: this key is missing')])
    const short = await maplebridge(['receipt', file, ...asked, '--salt', fileWith('short')])
    expect([short.code, short.err]).toEqual([1, expect.stringContaining('at least 16 characters')])
  })

  it.each([[['verify']], [['receipt', file, '--digest', 'md5']], [['receipt', file, '--on', '2023-05-08']]])(
    'end with 2 when called wrongly: %j',
    async (args) => {
      expect((await maplebridge(args)).code).toBe(2)
    },
  )
})
