// Governed change: a version answers from the day of its activation, the one before it until then, and an old hash can
// be replayed from the archive.
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assess, checkLayers, editionOn, layersOf, type Pack } from '../src/index.ts'
import { besideShipped, loadPacks, readArchive } from '../src/load.ts'
import { issueReceipt, verifyReceipt } from '../src/receipt.ts'
import { county, national } from './specimen.ts'

const versioned = (version: string, activation?: Pack['manifest']['activation']): Pack => ({
  ...county,
  manifest: { ...county.manifest, version, ...(activation !== undefined && { activation }) },
})
const approved = (from: string) => ({ from, author: 'mediation section', approver: 'legal section' })
const first = versioned('1.0.0')
const second = versioned('2.0.0', approved('2026-12-01'))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const kebab = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
const write = async (name: string, pack: Pack): Promise<void> => {
  await mkdir(join(folder, name), { recursive: true })
  for (const [key, value] of Object.entries(pack))
    await writeFile(join(folder, name, `${kebab(key)}.yaml`), JSON.stringify(value))
}
const inUse = async (): Promise<readonly Pack[]> => {
  const { packs, refused } = await loadPacks(folder, { shipped: [national] })
  expect(refused).toEqual([])
  return besideShipped(packs, { shipped: [national] })
}
const versionOn = (packs: readonly Pack[], on?: string): string | undefined => {
  const layers = layersOf(packs, { id: county.manifest.id, on })
  return Result.isSuccess(layers) ? layers.success.at(-1)?.manifest.version : layers.failure.message.en
}

describe('activation', () => {
  it('lets a version answer from its day on, and the one before it until then', async () => {
    await write('county-1', first)
    await write('county-2', second)
    const packs = await inUse()
    const days = ['2023-05-08', '2026-11-30', '2026-12-01', '2027-01-01', undefined]
    expect(days.map((on) => versionOn(packs, on))).toEqual(['1.0.0', '1.0.0', '2.0.0', '2.0.0', '1.0.0'])
  })

  it('of a pack that has no other version says from which day it answers', async () => {
    await write('county-2', second)
    const packs = await inUse()
    expect(versionOn(packs, '2026-11-30')).toContain('is activated on `2026-12-01`')
    expect(versionOn(packs, '2026-12-01')).toBe('2.0.0')
  })

  it('stands beside a shipped version until its day', () => {
    const packs = besideShipped([second], { shipped: [national, first] })
    expect(['2026-11-30', '2026-12-01'].map((on) => versionOn(packs, on))).toEqual(['1.0.0', '2.0.0'])
    expect(versionOn(besideShipped([first], { shipped: [national, versioned('0.9.0')] }))).toBe('1.0.0')
  })

  it('is refused when who wrote it approved it, whatever the blanks and capitals', () => {
    const own = { from: '2026-12-01', author: 'Legal Section', approver: ' legal  section' }
    const codes = (pack: Pack) => checkLayers([national, pack]).map(({ path }) => path.join('.'))
    expect(codes(versioned('2.0.0', own))).toEqual(['manifest.activation.approver'])
    expect(codes(second)).toEqual([])
  })

  it('is refused for two versions of one day', async () => {
    await write('county-2', second)
    await write('county-3', versioned('3.0.0', approved('2026-12-01')))
    const { refused } = await loadPacks(folder, { shipped: [national] })
    expect(refused.map(({ error }) => error.issues[0]?.code)).toEqual(['duplicate-id', 'duplicate-id'])
  })
})

describe('rollback', () => {
  it('from a day: the old content once more, as a new version', async () => {
    await write('county-1', first)
    await write('county-2', second)
    await write('county-3', {
      ...first,
      manifest: { ...first.manifest, version: '3.0.0', activation: approved('2026-12-15') },
    })
    const packs = await inUse()
    const days = ['2026-11-30', '2026-12-14', '2026-12-15']
    expect(days.map((on) => versionOn(packs, on))).toEqual(['1.0.0', '2.0.0', '3.0.0'])
  })

  it('at once: the folder is moved to the archive, and what it decided can still be replayed', async () => {
    await write('county-1', first)
    await write('county-2', second)
    const layers = Result.getOrThrow(layersOf(await inUse(), { id: county.manifest.id, on: '2026-12-02' }))
    const under = Result.getOrThrow(editionOn(layers, { on: '2026-12-02' }))
    const matter = under.matters[0]?.code ?? ''
    const dispute = {
      id: 'X-1',
      matter,
      area: '630103002004',
      filedOn: '2026-12-02',
      source: 'screening',
      facts: {},
    }
    expect(Result.isSuccess(assess(dispute, { under }))).toBe(true)
    const receipt = Result.getOrThrow(issueReceipt(dispute, { under, packages: {} }))
    await mkdir(join(folder, 'archive'))
    await rename(join(folder, 'county-2'), join(folder, 'archive', 'county-2'))
    const packs = await inUse()
    expect(versionOn(packs, '2026-12-02')).toBe('1.0.0')
    expect(verifyReceipt(receipt, { packs })._tag).toBe('PackDiffers')
    const archived = await readArchive(folder)
    expect(verifyReceipt(receipt, { packs: [...packs, ...archived] })).toMatchObject({
      _tag: 'Verified',
      replayed: true,
    })
  })
})
