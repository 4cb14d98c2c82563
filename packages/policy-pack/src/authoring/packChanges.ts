/**
 * What was added, removed or changed between two packs: rules, citations, dates and everything else they hold.
 */
import type { Pack } from '../Pack.ts'
import { contentHash } from '../packHash.ts'
import type { PackChange } from './PackChange.ts'

/**
 * The changes from one pack to another, section by section. Entries are compared by id, whatever their order.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packChanges } from '@maplebridge/policy-pack/authoring'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const { manifest } = cnNational
 * const [change] = packChanges(cnNational, { to: { ...cnNational, manifest: { ...manifest, version: '9.0.0' } } })
 * assert.deepEqual([change?.kind, change?.section, change?.id, change?.keys[0]?.after], [
 *   'changed', 'manifest', 'version', '"9.0.0"',
 * ])
 * ```
 */
export const packChanges = (before: Pack, { to: after }: { readonly to: Pack }): readonly PackChange[] => {
  const [old, fresh] = [entriesOf(before), entriesOf(after)]
  const keys = [...new Set([...old.keys(), ...fresh.keys()])]
  return keys.flatMap((key): readonly PackChange[] => {
    const [one, other] = [old.get(key), fresh.get(key)]
    if (one === undefined) return other === undefined ? [] : [{ ...named(other), kind: 'added', keys: [] }]
    if (other === undefined) return [{ ...named(one), kind: 'removed', keys: [] }]
    return same(one.value, other.value)
      ? []
      : [{ ...named(one), kind: 'changed', keys: keysOf(one.value, other.value) }]
  })
}

type Entry = { readonly section: string; readonly id: string; readonly value: unknown }

const named = ({ section, id }: Entry) => ({ section, id })

/** Every entry of a pack by section and id; what has no id is an entry by its key. */
const entriesOf = (pack: Pack): ReadonlyMap<string, Entry> => {
  const entries = Object.entries(pack).flatMap(([section, value]) => entriesIn(section, value))
  return new Map(entries.map((entry) => [JSON.stringify([entry.section, entry.id]), entry]))
}

const entriesIn = (section: string, value: unknown): readonly Entry[] => {
  if (Array.isArray(value))
    return value.map((item: unknown, at) => ({ section, id: idOf(item) ?? `${at + 1}`, value: item }))
  if (!isRecord(value)) return [{ section, id: section, value }]
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(inner) && inner.some((item: unknown) => idOf(item) !== undefined)
      ? entriesIn(`${section}.${key}`, inner)
      : [{ section, id: key, value: inner }],
  )
}

/** A time limit or a code list may stand there in several versions, told apart by their days or their version. */
const idOf = (item: unknown): string | undefined => {
  if (!isRecord(item)) return undefined
  const { id = item['code'], version, inForce } = item
  if (typeof id !== 'string') return undefined
  const from = isRecord(inForce) ? inForce['from'] : undefined
  return [id, version, from].filter((part) => typeof part === 'string').join('@')
}

const keysOf = (before: unknown, after: unknown): PackChange['keys'] => {
  if (!isRecord(before) || !isRecord(after)) return [{ key: '', before: json(before), after: json(after) }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !same(before[key], after[key]))
    .map((key) => ({ key, before: json(before[key]), after: json(after[key]) }))
}

const json = (value: unknown): string => JSON.stringify(value ?? null)

const same = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && contentHash(one) === contentHash(other))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
