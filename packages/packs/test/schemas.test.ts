// The JSON Schemas for editors, read by another library than the one they were made with: every section of every
// shipped pack is valid, and what is misspelt is not.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPack } from '@maplebridge/policy-pack/load'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { schemaFiles } from '../../policy-pack/scripts/schemas.ts'
import { packs as shipped } from '../src/index.ts'

// The specimen has the sections that no shipped pack has.
const specimen = await loadPack(join(import.meta.dirname, '../../../examples/packs/wangxi'))
const packs = [...shipped, Result.getOrThrow(specimen)]

const folder = join(import.meta.dirname, '../../policy-pack/schemas')
const files = schemaFiles()
const kebab = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, allErrors: true })
const validators = new Map(
  Object.entries(files).map(([name, text]) => [name, ajv.compile(JSON.parse(text))] as const),
)

/** What is wrong with a section by its schema. */
const wrong = (section: string, value: unknown): readonly string[] => {
  const validate = validators.get(`${kebab(section)}.schema.json`)
  if (validate === undefined) return [`no schema of ${section}`]
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** A copy of a value with a key that no schema knows in its first record. */
const misspelt = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === 0 ? misspelt(item) : item))
  return { ...Object(value), misspelt: true }
}

describe('schemas for editors', () => {
  it('are those that are shipped (`pnpm --filter @maplebridge/policy-pack schemas`)', async () => {
    for (const [name, text] of Object.entries(files))
      expect(await readFile(join(folder, name), 'utf8'), name).toBe(text)
  })

  it.each(packs.map((pack) => [pack.manifest.id, pack] as const))('accept %s', (_, pack) => {
    for (const [section, value] of Object.entries(pack)) expect(wrong(section, value), section).toEqual([])
  })

  it.each(packs.map((pack) => [pack.manifest.id, pack] as const))(
    'refuse a key that is not known, in every section of %s',
    (_, pack) => {
      for (const [section, value] of Object.entries(pack)) {
        // The keys of values.yaml are ids of settings, so any key fits; its entries are records.
        const broken = section === 'values' ? { 'a-setting': { misspelt: true } } : misspelt(value)
        expect(wrong(section, broken), section).not.toEqual([])
      }
    },
  )

  it('accept a case, and refuse one with an unknown key or a level that is no code', () => {
    const one = {
      id: 'first',
      title: { zh: '一', en: 'First' },
      on: '2026-03-02',
      dispute: { matter: 'neighbour', source: 'screening', facts: { 'people-involved': 3 } },
      expect: { level: 'major', route: { choice: ['village-pmc'] } },
    }
    expect(wrong('case', [one])).toEqual([])
    expect(wrong('case', [{ ...one, expected: {} }])).not.toEqual([])
    expect(wrong('case', [{ ...one, expect: { level: 'Major' } }])).not.toEqual([])
  })
})
