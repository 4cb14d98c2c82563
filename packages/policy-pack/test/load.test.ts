import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Pack } from '../src/index.ts'
import { loadPack, loadPacks, type PacksInUse, watchPacks } from '../src/load.ts'
import { county, national } from './specimen.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const kebab = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

/** Writes each section as its own file; JSON is YAML. */
const write = async (name: string, pack: Pack): Promise<string> => {
  const target = join(folder, name)
  await mkdir(target, { recursive: true })
  for (const [key, value] of Object.entries(pack)) {
    await writeFile(join(target, `${kebab(key)}.yaml`), JSON.stringify(value, null, 1))
  }
  return target
}

describe('loadPack', () => {
  it('reads the sections of a folder', async () => {
    expect(Result.getOrThrow(await loadPack(await write('county', county)))).toEqual(county)
  })

  it('says in which file and line an issue stands', async () => {
    const target = await write('county', county)
    await writeFile(
      join(target, 'bodies.yaml'),
      '# who\n- code: village-pmc\n  label: { zh: 村, en: Village }\n  tier: vilage\n',
    )
    const loaded = await loadPack(target)
    expect(Result.isFailure(loaded) && loaded.failure.message.en).toContain('(bodies.yaml:4)')
    expect(Result.isFailure(loaded) && loaded.failure.message.zh).toContain('（bodies.yaml:4）')
  })

  it('says where YAML cannot be read', async () => {
    const target = await write('county', county)
    await writeFile(join(target, 'bodies.yaml'), '- code: [village-pmc\n  label: x\n')
    const loaded = await loadPack(target)
    expect(Result.isFailure(loaded) && loaded.failure.issues[0]).toMatchObject({
      code: 'unreadable',
      path: ['bodies.yaml'],
    })
    expect(Result.isFailure(loaded) && loaded.failure.message.en).toMatch(/line \d/)
  })
})

describe('loadPacks', () => {
  it('loads what it can and refuses the rest one by one', async () => {
    await write('good', county)
    await write('twin', {
      ...county,
      manifest: { ...county.manifest, id: 'orphan', over: 'specimen-nowhere' },
    })
    await write('broken', { ...county, manifest: { ...county.manifest, id: 'broken' }, terms: [] })
    const { packs, refused } = await loadPacks(folder, { shipped: [national] })
    expect(packs.map(({ manifest }) => manifest.id)).toEqual(['specimen-county'])
    expect(refused.map((each) => each.folder.replace(folder, ''))).toEqual(['/broken', '/twin'])
    expect(refused[0]?.error.message.en).toContain('(routing.yaml:')
    expect(refused[1]?.error.message.en).toContain('specimen-nowhere')
  })

  it('refuses two folders of one id', async () => {
    await write('one', county)
    await write('two', county)
    const { packs, refused } = await loadPacks(folder, { shipped: [national] })
    expect([packs.length, refused.map(({ error }) => error.issues[0]?.code)]).toEqual([
      0,
      ['duplicate-id', 'duplicate-id'],
    ])
  })
})

describe('watchPacks', () => {
  it('takes a change without a restart, refuses a bad one and keeps the last good pack', async () => {
    const target = await write('county', county)
    const states: PacksInUse[] = []
    const watched = await watchPacks(folder, {
      shipped: [national, county],
      onChange: (state) => states.push(state),
    })
    const title = () =>
      watched.current().packs.find(({ manifest }) => manifest.id === 'specimen-county')?.manifest.title.en
    const retitled = (en: string) =>
      writeFile(
        join(target, 'manifest.yaml'),
        JSON.stringify({ ...county.manifest, title: { zh: '改', en } }),
      )
    expect(title()).toBe('Specimen county pack')
    await retitled('Changed')
    await vi.waitFor(() => expect(title()).toBe('Changed'), 5000)
    await writeFile(join(target, 'terms.yaml'), 'oops: [')
    await vi.waitFor(() => expect(watched.current().refused).toHaveLength(1), 5000)
    expect(title()).toBe('Changed')
    await rm(target, { recursive: true })
    await vi.waitFor(() => expect(title()).toBe('Specimen county pack'), 5000)
    expect(watched.current().refused).toEqual([])
    watched.close()
    expect(states.length).toBeGreaterThan(2)
  })

  it('rejects a folder that does not exist at the start', async () => {
    await expect(watchPacks(join(folder, 'nowhere'), { shipped: [] })).rejects.toThrow(/ENOENT/)
  })
})
