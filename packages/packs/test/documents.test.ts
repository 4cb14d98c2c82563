// The published documents are the YAML, word for word, and decode with nothing left over.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkLayers, layersOf, type Pack, packHash } from '@maplebridge/policy-pack'
import { decodePack } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { documents } from '../scripts/build.ts'
import { calendarYaml, workingCalendar } from '../scripts/workingCalendar.ts'
import { cnNational, packs } from '../src/index.ts'

const root = join(import.meta.dirname, '..')
const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8')

test('the committed documents are what the YAML builds (`pnpm --filter @maplebridge/packs documents`)', async () => {
  const built = await documents()
  expect(Object.keys(built).sort()).toEqual(packs.map(({ manifest }) => manifest.id).sort())
  for (const [id, document] of Object.entries(built))
    expect(document).toBe(await text(`documents/${id}.json`))
})

test('calendar.yaml is what the script generates', async () => {
  expect(await text('src/cn-national/calendar.yaml')).toBe(calendarYaml(workingCalendar()))
})

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (id, pack) => {
  test('decodes to itself', () => {
    expect(Result.getOrThrow(decodePack(pack))).toEqual(pack)
  })

  test('a key that no section has does not decode', () => {
    const refused = decodePack({ ...pack, weights: {} })
    expect(Result.isFailure(refused) && refused.failure.issues.map(({ path }) => path)).toEqual([['weights']])
  })

  test('fits the packs it stands on and keeps the red lines', () => {
    expect(checkLayers(Result.getOrThrow(layersOf(packs, { id })))).toEqual([])
  })

  test('has one hash, whatever the order of its keys', () => {
    // proof: the same keys and values in another order
    const reversed = Object.fromEntries(Object.entries(pack).reverse()) as unknown as Pack
    expect(packHash(reversed)).toBe(packHash(pack))
  })
})

test('the national pack comes first, and every other pack stands on it', () => {
  const [first, ...local] = packs
  expect(first).toBe(cnNational)
  expect(local.map(({ manifest }) => manifest.over)).toEqual(local.map(() => cnNational.manifest.id))
  expect(local.map(({ manifest }) => manifest.id)).toEqual(
    local.map(({ manifest }) => manifest.id).toSorted(),
  )
})
