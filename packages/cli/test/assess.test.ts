import { packs } from '@maplebridge/packs'
import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { fileWith, folderOf, maplebridge } from './maplebridge.ts'

const judged = { is: true, judgedBy: 'judicial-office', basis: 'threats to block the gate', on: '2023-05-08' }
const dispute = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'people-involved': 40, 'may-become-mass-incident': judged },
}
const asked = ['--pack', 'xining-chengzhong', '--on', '2023-05-08']

const answer = (on: string) =>
  Result.getOrThrow(
    Result.flatMap(
      Result.flatMap(layersOf(packs, { id: 'xining-chengzhong' }), (layers) => editionOn(layers, { on })),
      (under) => assess(dispute, { under }),
    ),
  )

describe('maplebridge assess', { timeout: 30_000 }, () => {
  it('prints exactly the assessment as JSON', async () => {
    const { code, out, err } = await maplebridge(['assess', fileWith(dispute), ...asked, '--json'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(answer('2023-05-08'))))
  })

  it('reads standard input', async () => {
    const { out } = await maplebridge(['assess', '-', ...asked, '--json'], { input: JSON.stringify(dispute) })
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(answer('2023-05-08'))))
  })

  it('takes pack and day from the file, unless they are given', async () => {
    const file = fileWith({ pack: 'xining-chengzhong', on: '2023-05-08', dispute })
    expect(JSON.parse((await maplebridge(['assess', file, '--json'])).out).on).toBe('2023-05-08')
    const later = await maplebridge(['assess', file, '--json', '--on', '2023-05-09'])
    expect(JSON.parse(later.out).on).toBe('2023-05-09')
  })

  it('names rule and clauses on every line that states something', async () => {
    const { out } = await maplebridge(['assess', fileWith(dispute), ...asked])
    const { risk, duties, remedies } = answer('2023-05-08')
    for (const reason of [...(risk?.reasons ?? []), ...[...duties, ...remedies].map((each) => each.reason)]) {
      const line = out
        .split('\n')
        .find((text) => text.includes(`[${reason.rule} · ${reason.cites.join(' ')}`))
      expect(line, reason.rule).toContain(reason.summary.en)
    }
  })

  it('names each setting that is missing for a due day', async () => {
    const { out } = await maplebridge(['assess', fileWith(dispute), ...asked])
    const { unsetSettings } = answer('2023-05-08')
    expect(unsetSettings.length).toBeGreaterThan(0)
    for (const setting of unsetSettings) expect(out).toContain(setting)
  })

  it('prints in the language asked for: --lang first, then LANG, then English', async () => {
    const file = fileWith(dispute)
    const print = async (args: readonly string[], lang: string) =>
      (await maplebridge(['assess', file, ...asked, ...args], { env: { LANG: lang } })).out
    expect(await print([], 'zh_CN.UTF-8')).toMatch(/^风险等级$/mu)
    expect(await print(['--lang', 'en'], 'zh_CN.UTF-8')).toMatch(/^LEVEL$/mu)
    expect(await print([], 'C.UTF-8')).toMatch(/^LEVEL$/mu)
  })

  it('says that a plan had ended', async () => {
    const file = fileWith(dispute)
    const { out } = await maplebridge(['assess', file, '--pack', 'xining-chengzhong', '--on', '2024-06-01'])
    expect(out).toContain('historical')
  })
})

describe('maplebridge assess, input that is wrong: exit code 1 and one sentence', { timeout: 30_000 }, () => {
  const with_ = (change: object) => fileWith({ ...dispute, ...change })
  const facts = (change: object) => with_({ facts: { ...dispute.facts, ...change } })

  it.each([
    [
      'unknown pack',
      fileWith(dispute),
      ['--pack', 'xining-chengzong', '--on', '2023-05-08'],
      /no pack `xining-chengzong`; did you mean `xining-chengzhong`\?/u,
    ],
    [
      'a day before force',
      fileWith(dispute),
      ['--pack', 'xining-chengzhong', '--on', '2020-01-01'],
      /in force from `\d{4}-\d\d-\d\d`, not yet on `2020-01-01`/u,
    ],
    [
      'an impossible day asked',
      fileWith(dispute),
      ['--pack', 'xining-chengzhong', '--on', '2023-02-30'],
      /`2023-02-30` is no day/u,
    ],
    ['an impossible date', with_({ filedOn: '2023-02-30' }), asked, /^dispute\.filedOn: /u],
    ['unknown matter', with_({ matter: 'medicl' }), asked, /^dispute\.matter: .*did you mean `medical`\?/u],
    [
      'unknown source',
      with_({ source: 'screning' }),
      asked,
      /^dispute\.source: .*did you mean `screening`\?/u,
    ],
    [
      'unknown fact',
      facts({ 'may-escallate': true }),
      asked,
      /^dispute\.facts\.may-escallate: unknown fact .*did you mean `may-escalate`\?/u,
    ],
    [
      'a count out of its domain',
      facts({ 'people-involved': -1 }),
      asked,
      /^dispute\.facts\.people-involved: expected a whole number/u,
    ],
    [
      'a judgement without its owner',
      facts({ 'may-escalate': true }),
      asked,
      /^dispute\.facts\.may-escalate: this is a judgement/u,
    ],
    ['unknown key', with_({ name: 'x' }), asked, /^dispute\.name: there is no such key/u],
    ['a missing key', with_({ matter: undefined }), asked, /^dispute\.matter: this key is missing/u],
    ['an area elsewhere', with_({ area: '110101001001' }), asked, /^dispute\.area: .*lies outside/u],
    [
      'unknown key beside the dispute',
      fileWith({ packs: 'x', dispute }),
      asked,
      /packs: there is no such key; did you mean `pack`\?/u,
    ],
    ['a pack that is no text', fileWith({ pack: 1, dispute }), asked, /pack: expected a text/u],
    ['no object', fileWith('[]'), asked, /^dispute: /u],
    ['broken JSON', fileWith('{\n  "id": XN-1\n}'), asked, /\.json: not JSON from line 2, column 9/u],
    ['an empty file', fileWith(' \n'), asked, /\.json: is empty/u],
    ['no such file', '/nowhere/dispute.json', asked, /^\/nowhere\/dispute\.json: cannot be read/u],
    ['a folder as file', import.meta.dirname, asked, /: cannot be read/u],
    [
      'no such folder of packs',
      fileWith(dispute),
      [...asked, '--packs', '/nowhere'],
      /^\/nowhere: there is no such folder/u,
    ],
  ])('%s', async (_, file, args, sentence) => {
    const { code, out, err } = await maplebridge(['assess', file, ...args])
    expect(err.split('\n')[0]).toMatch(sentence)
    expect([code, out]).toEqual([1, ''])
    expect(err).not.toMatch(/\n\s+at /u)
  })

  it('a pack that does not decode, with its file and line', async () => {
    const packs = folderOf({ broken: { 'manifest.yaml': 'id: broken\nversion: one\n' } })
    const { code, err } = await maplebridge(['assess', fileWith(dispute), ...asked, '--packs', packs])
    expect(code).toBe(1)
    expect(err).toMatch(/broken: manifest\.version: \(manifest\.yaml:2\)/u)
    const byEnvironment = await maplebridge(['assess', fileWith(dispute), ...asked], {
      env: { PACKS_DIR: packs },
    })
    expect([byEnvironment.code, byEnvironment.err]).toEqual([code, err])
  })

  it('tells all issues at once, in the language asked for', async () => {
    const file = fileWith({ ...dispute, matter: 'medicl', source: 'screning' })
    const { err } = await maplebridge(['assess', file, ...asked, '--lang', 'zh'])
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(err).toMatch(/^dispute\.matter: 未知的纠纷类型/u)
  })

  it('calls standard input by its name', async () => {
    const { code, err } = await maplebridge(['assess', '-', ...asked], { input: '{' })
    expect([code, err]).toEqual([1, 'standard input: not JSON from line 1, column 2; correct it there\n'])
  })

  it('tells issues as data with --json', async () => {
    const file = fileWith({ ...dispute, matter: 'medicl' })
    const { code, err } = await maplebridge(['assess', file, ...asked, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(err)).toMatchObject({
      _tag: 'DisputeInvalidError',
      issues: [{ code: 'unknown-matter', path: ['matter'], nearest: 'medical' }],
    })
  })
})
