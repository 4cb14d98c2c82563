/**
 * Reads the YAML of every pack, refuses what does not decode or fit together, and writes the canonical JSON
 * documents that are published, and the pages about packs, rule coverage, time limits, codes, routing, metrics and
 * coverage. Run by `pnpm --filter @maplebridge/packs documents`.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, checkLayers, layersOf, type Pack } from '@maplebridge/policy-pack'
import { loadPack } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { codesPage } from './codesPage.ts'
import { conflictsPage } from './conflictsPage.ts'
import { coveragePages } from './coverage/coveragePages.ts'
import { readCoverage } from './coverage/readCoverage.ts'
import { metricPages } from './metricPages.ts'
import { packPages } from './packPages.ts'
import { routingPages } from './routingPages.ts'
import { ruleCoveragePages } from './ruleCoveragePages.ts'
import { timeLimitsPage } from './timeLimitsPage.ts'
import { calendarYaml, workingCalendar } from './workingCalendar.ts'

const root = join(import.meta.dirname, '..')

/** The canonical JSON documents of all packs by pack id; throws with every issue of a pack that is refused. */
export const documents = async (): Promise<Readonly<Record<string, string>>> => {
  const packs = await loadAll()
  for (const { manifest } of packs) {
    const layers = Result.getOrThrow(layersOf(packs, { id: manifest.id }))
    const issues = checkLayers(layers).map(({ path, message }) => `${path.join('.')}: ${message.en}`)
    if (issues.length > 0) throw new Error(`${manifest.id}\n${issues.join('\n')}`)
  }
  return Object.fromEntries(packs.map((pack) => [pack.manifest.id, `${canonicalJson(pack)}\n`]))
}

const loadAll = async (): Promise<readonly Pack[]> => {
  const entries = await readdir(join(root, 'src'), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return Promise.all(
    folders.sort().map(async (folder) => {
      const pack = await loadPack(join(root, 'src', folder))
      if (Result.isFailure(pack)) throw new Error(pack.failure.message.en)
      return pack.success
    }),
  )
}

if (import.meta.main) {
  await writeFile(join(root, 'src/cn-national/calendar.yaml'), calendarYaml(workingCalendar()))
  await mkdir(join(root, 'documents'), { recursive: true })
  const built = await documents()
  for (const [id, text] of Object.entries(built)) await writeFile(join(root, 'documents', `${id}.json`), text)
  const national: Pack = JSON.parse(built['cn-national'] ?? '')
  await writeFile(join(root, '../../docs/time-limits.md'), timeLimitsPage(national))
  await mkdir(join(root, '../../docs/routing'), { recursive: true })
  const packs: readonly Pack[] = Object.values(built).map((text) => JSON.parse(text))
  await writeFile(join(root, '../../docs/codes.md'), codesPage(packs))
  await writeFile(join(root, '../../docs/conflicts.md'), conflictsPage(packs))
  for (const [name, text] of Object.entries(routingPages(packs)))
    await writeFile(join(root, '../../docs/routing', name), text)
  for (const [name, text] of Object.entries(metricPages(packs)))
    await writeFile(join(root, '../../docs', name), text)
  await mkdir(join(root, '../../docs/packs'), { recursive: true })
  for (const [name, text] of Object.entries(packPages(packs)))
    await writeFile(join(root, '../../docs/packs', name), text)
  await mkdir(join(root, '../../docs/rule-cases'), { recursive: true })
  for (const [name, text] of Object.entries(ruleCoveragePages(packs)))
    await writeFile(join(root, '../../docs', name), text)
  const coverage = await readCoverage()
  for (const [name, text] of Object.entries(coveragePages(coverage, packs)))
    await writeFile(join(root, '../../docs', name), text)
}
