/**
 * Every metric of the shipped packs, counted over 100,000 random records of its register and counted again by DuckDB:
 * no figure may differ, neither in what counts nor in what is open.
 */
import { type Counting, type Metric, tallyOf } from '@maplebridge/metrics'
import { packs } from '@maplebridge/packs'
import { layersOf, type Pack } from '@maplebridge/policy-pack'
import type { Fact, FactRegister, SettingValues } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { recount, tableOf } from '../src/metrics/recount.ts'
import { randomFrom } from '../src/randomFrom.ts'
import { recordsOver } from './recountGenerators.ts'

/** Metrics of one register, and what its records say. */
type Register = { readonly fields: FactRegister; readonly of: readonly Metric[] }

const during = { from: '2023-01-01', to: '2023-12-31' }

/** The registers of a pack that it has metrics for. */
const registersOf = (pack: Pack): readonly (readonly [string, Register])[] => {
  const definitions = pack.metrics?.definitions ?? []
  const layers = Result.getOrThrow(layersOf(packs, { id: pack.manifest.id }))
  const codes = new Set(definitions.flatMap(({ register }) => register ?? []))
  return [...codes].map((code) => {
    const fields = layers.flatMap((layer) => layer.metrics?.fields?.[code] ?? [])
    return [
      code,
      {
        fields: Object.fromEntries(fields.map((field): [string, Fact] => [field.id, field])),
        of: definitions.filter(({ register }) => register === code),
      },
    ]
  })
}

/** Registers of one name, joined over the packs as long as their fields say the same. */
const joined = (
  registers: readonly (readonly [string, Register])[],
): readonly (readonly [string, Register])[] => {
  const all: [string, Register][] = []
  for (const [code, { fields, of }] of registers) {
    const at = all.findIndex(
      ([other, known]) =>
        other === code &&
        Object.values(fields).every(
          (field) => JSON.stringify(known.fields[field.id] ?? field) === JSON.stringify(field),
        ) &&
        of.every(({ id }) => known.of.every((each) => each.id !== id)),
    )
    const known = all[at]?.[1]
    if (known === undefined) all.push([code, { fields, of }])
    else all[at] = [code, { fields: { ...known.fields, ...fields }, of: [...known.of, ...of] }]
  }
  return all
}

/** Every setting that packs declare, with a value, so that no condition stays open for lack of one. */
const settings: SettingValues = Object.fromEntries(
  packs.flatMap(({ settings: declared = [] }) =>
    declared.flatMap((setting): readonly [string, SettingValues[string]][] => {
      if (setting.kind === 'duration') return []
      const value = setting.kind === 'choice' ? setting.values[0].code : setting.minimum
      return [[setting.id, { value, cites: ['TEST-1'] }]]
    }),
  ),
)

const registers = joined(packs.flatMap(registersOf))

describe('the metrics of the packs, counted again by DuckDB', () => {
  it('are all that count records', () => {
    const counting = packs
      .flatMap(({ metrics }) => metrics?.definitions ?? [])
      .filter(({ register }) => register)
    expect(registers.flatMap(([, { of }]) => of)).toHaveLength(counting.length)
    expect(counting.length).toBeGreaterThan(0)
  })

  it.for(registers)('agree over the register %s', { timeout: 60_000 }, async ([, { fields, of }]) => {
    const records = recordsOver(fields, { many: 100_000, of, during, chance: randomFrom(23) })
    const counting: Counting = { of, during, fields, settings }
    const table = await tableOf([records], { fields })
    const again = Object.fromEntries(await recount(table, counting))
    table.close()
    const ours = Object.fromEntries(tallyOf(records, counting))
    expect(ours).toEqual(again)
    const parts = Object.values(ours[''] ?? {}).flatMap((tallies) => Object.values(tallies))
    expect(parts.reduce((sum, { counted }) => sum + counted, 0)).toBeGreaterThan(0)
  })
})
