// The commands for those who write packs, as they would run them one after the other.
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asked } from './maplebridge.ts'

const started = async (...args: readonly string[]): Promise<string> => {
  const into = mkdtempSync(join(tmpdir(), 'new-pack-'))
  const { code, err } = await asked(['new-pack', 'my-county', '--into', into, ...args])
  expect([code, err]).toEqual([0, ''])
  return join(into, 'my-county')
}

/** Puts a text in the place of another in a file of a pack. */
const change = (folder: string, file: string, [from, to]: readonly [string, string]): void => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

describe('maplebridge new-pack', () => {
  it('starts a pack that loads, passes its cases and decides every rule both ways', async () => {
    const folder = await started('--from', '2026-03-01', '--area', '110101')
    const lint = await asked(['lint', folder, '--lang', 'en'])
    expect([lint.code, lint.err]).toEqual([0, ''])
    expect(lint.out).toContain('note setting-unset [my-county-register-within]')
    const test = await asked(['test', folder, '--covered', '--lang', 'en'])
    expect(test.out.trim().split('\n').slice(-3)).toEqual([
      '2 passed, 0 failed',
      '',
      'RULES THAT THE CASES DECIDE BOTH WAYS: 3 / 3',
    ])
    expect(test.code).toBe(0)
  })

  it('stands on a plan with levels without levels of its own', async () => {
    const folder = await started('--over', 'xining-chengzhong', '--from', '2023-04-03')
    expect((await asked(['lint', folder])).code).toBe(0)
    expect((await asked(['test', folder])).out).toContain('quarrel-between-neighbours')
  })

  it('names a schema for every file, and remarks stand in both languages', async () => {
    const folder = await started()
    for (const name of ['manifest', 'routing', 'cases/first']) {
      const text = readFileSync(join(folder, `${name}.yaml`), 'utf8')
      const [, way = ''] = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(text) ?? []
      const schema = JSON.parse(readFileSync(join(folder, name, '..', way), 'utf8'))
      expect(schema.title).toBe(name.startsWith('cases') ? 'cases/*.yaml' : `${name}.yaml`)
      expect(text).toMatch(/^# [^\n]*\p{Script=Han}[^\n]*[a-z]|^# \p{Script=Han}[^\n]*\n# [A-Z]/mu)
    }
  })

  it('writes over nothing, and says what is wrong with an id, a day or a pack', async () => {
    const folder = await started()
    appendFileSync(join(folder, 'manifest.yaml'), '# mine\n')
    const again = await asked(['new-pack', 'my-county', '--into', join(folder, '..')])
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('exists already')])
    expect(readFileSync(join(folder, 'manifest.yaml'), 'utf8')).toMatch(/# mine\n$/u)
    expect((await asked(['new-pack', 'My County'])).err).toContain('small letters')
    expect((await asked(['new-pack', 'x', '--from', '2026-02-30'])).err).toContain('is no day')
    expect((await asked(['new-pack', 'x', '--over', 'dadukuo'])).err).toContain('did you mean `dadukou`?')
  })
})

describe('maplebridge lint', () => {
  it('says with file and line why a pack does not load, and ends with 1', async () => {
    const folder = await started()
    change(folder, 'routing.yaml', ['village-pmc', 'vilage-pmc'])
    const { code, err } = await asked(['lint', folder, '--lang', 'en'])
    expect(code).toBe(1)
    expect(err).toMatch(/\(routing\.yaml:\d+\).*did you mean `village-pmc`\?/u)
  })

  it('refuses a broken red line', async () => {
    const folder = await started()
    change(folder, 'risk.yaml', ['fact: may-escalate', 'fact: minor-harmed-or-at-risk'])
    const { code, err } = await asked(['lint', folder, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(err).issues.map(({ code: each }: { code: string }) => each)).toContain('red-line')
  })

  it('warns of rows that contradict each other; `--strict` makes that an error', async () => {
    const { code, out } = await asked(['lint', 'ruoqiang', '--on', '2025-09-08', '--json'])
    const clash = JSON.parse(out).findings.find((each: { code: string }) => each.code === 'clash')
    expect([code, clash.about]).toEqual([0, ['lead-township', 'lead-department']])
    expect((await asked(['lint', 'ruoqiang', '--on', '2025-09-08', '--strict'])).code).toBe(1)
  })
})

describe('maplebridge test', () => {
  it('shows what differs and ends with 1; `--update` writes only together with `--yes`', async () => {
    const folder = await started()
    const file = 'cases/first.yaml'
    change(folder, file, ['level: ordinary', 'level: major'])
    const wrong = readFileSync(join(folder, file), 'utf8')
    const failed = await asked(['test', folder, '--lang', 'en'])
    expect(failed.code).toBe(1)
    expect(failed.out).toContain('level: expected major → found ordinary')
    const shown = await asked(['test', folder, '--update', '--lang', 'en'])
    const line = 'Outcome: case quarrel-between-neighbours: level major → ordinary'
    expect([shown.code, shown.out.split('\n')[0]]).toEqual([1, line])
    expect(readFileSync(join(folder, file), 'utf8')).toBe(wrong)
    const written = await asked(['test', folder, '--update', '--yes', '--lang', 'en'])
    expect([written.code, written.out.split('\n')[0]]).toEqual([0, line])
    expect((await asked(['test', folder])).code).toBe(0)
    expect(readFileSync(join(folder, file), 'utf8')).toContain('# 案例：一件纠纷')
  })

  it('names the rules that no case decides', async () => {
    const folder = await started()
    const one = readFileSync(join(folder, 'cases/first.yaml'), 'utf8')
    writeFileSync(join(folder, 'cases/first.yaml'), one.slice(0, one.indexOf('- id: quarrel-that')))
    const { code, out } = await asked(['test', folder, '--covered', '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toContain('risk major-may-escalate: no case makes it hold')
    expect(out).toContain('routing my-county-small-to-village: no case makes it fail')
  })

  it('says in file and line what is wrong with a case', async () => {
    const folder = await started()
    change(folder, 'cases/first.yaml', ['matter:', 'mater:'])
    const { code, err } = await asked(['test', folder, '--lang', 'en'])
    expect(code).toBe(1)
    expect(err).toMatch(/\(cases\/first\.yaml:\d+\)/u)
    expect((await asked(['test', 'dadukou', '--lang', 'en'])).code).toBe(2)
  })
})

describe('maplebridge diff', () => {
  it('tells every entry and every outcome that changes', async () => {
    const [old, fresh] = [await started(), await started()]
    change(fresh, 'risk.yaml', ['is: true', 'is: false'])
    change(fresh, 'manifest.yaml', ['version: 0.1.0', 'version: 0.2.0'])
    const { code, out } = await asked(['diff', old, fresh, '--random', '60', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('~ risk.rules major-may-escalate changed\n    when: ')
    expect(out).toContain('~ manifest version changed\n    "0.1.0" → "0.2.0"')
    const lines = out.split('\n').filter((line) => line.startsWith('Outcome:'))
    expect(lines).toContainEqual(
      expect.stringMatching(/^Outcome: level ordinary → major · case quarrel-between-neighbours, \d+\/60/u),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^Outcome: route village-pmc → Unrouted · /u))
  })

  it('says so when nothing changes', async () => {
    const { out } = await asked(['diff', 'dadukou', 'dadukou', '--random', '20', '--lang', 'en'])
    expect(out).toBe('the two packs hold the same\n\nno dispute comes to anything else\n')
  })
})
