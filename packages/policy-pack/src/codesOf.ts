/**
 * The code lists and crosswalks of some layers: the types of dispute and the lawful ways as lists of their own, and
 * the rows that a narrower layer adds to a crosswalk for the codes it adds. They decide nothing, so no edition carries
 * them.
 */
import type { CodeList, Crosswalk } from '@maplebridge/dispute'
import type { Pack } from './Pack.ts'

/** The code lists of some layers, among them `matters` and `remedies`, and their crosswalks by id. */
export type Codes = {
  readonly codeLists: readonly CodeList[]
  readonly crosswalks: Readonly<Record<string, Crosswalk>>
}

/**
 * The lists and crosswalks that stand in some layers, widest first.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { translate } from '@maplebridge/dispute'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { codesOf } from '@maplebridge/policy-pack'
 *
 * const { codeLists, crosswalks } = codesOf([cnNational])
 * const by = crosswalks['hefei-petition-statuses-to-outcomes']
 * assert.ok(by)
 * const [done] = translate(['已办结'], { by, among: codeLists })
 * assert.deepEqual(done?._tag === 'Mapped' && done.to, ['closed'])
 * ```
 */
export const codesOf = (layers: readonly Pack[]): Codes => ({
  codeLists: [...ownLists(layers), ...layers.flatMap(({ codeLists = [] }) => codeLists)],
  crosswalks: joined(layers.flatMap(({ crosswalks = [] }) => crosswalks)),
})

/** Crosswalks of one id as one, their rows in the order of the layers. */
const joined = (crosswalks: readonly Crosswalk[]): Codes['crosswalks'] => {
  const found: Record<string, Crosswalk> = {}
  for (const each of crosswalks) {
    const wider = found[each.id]
    found[each.id] = wider === undefined ? each : { ...wider, rows: [...wider.rows, ...each.rows] }
  }
  return found
}

/** What a pack states in other sections is not stated again: those sections are lists, by their names. */
const ownLists = (layers: readonly Pack[]): readonly CodeList[] => [
  ...listOf('matters', matterEntries(layers), layers),
  ...listOf('remedies', remedyEntries(layers), layers),
]

/** The ids of the lists that a pack states in other sections; internal to the package. */
export const ownListIds: readonly string[] = ['matters', 'remedies']

type Entry = CodeList['codes'][number]

const matterEntries = (layers: readonly Pack[]): readonly Entry[] =>
  layers
    .flatMap(({ matters = [] }) => matters)
    .map(({ code, label, parent, residual }) => ({
      code,
      label,
      ...(parent !== undefined && { parent }),
      ...(residual !== undefined && { residual }),
    }))

/** The ways that remedies open, each once, with the words of the pack for it. */
const remedyEntries = (layers: readonly Pack[]): readonly Entry[] => {
  const words = new Map(layers.flatMap(({ terms = [] }) => terms.map(({ code, label }) => [code, label])))
  const ways = layers.flatMap(({ remedies = [] }) => remedies.map(({ then }) => then))
  const entries = new Map(
    ways.map(({ channel, label }) => [channel, { code: channel, label: words.get(channel) ?? label }]),
  )
  return [...entries.values()]
}

/** A list of the pack itself, with the version of the narrowest layer. */
const listOf = (
  id: keyof typeof own,
  [first, ...others]: readonly Entry[],
  layers: readonly Pack[],
): readonly CodeList[] => {
  const version = layers.at(-1)?.manifest.version
  if (first === undefined || version === undefined) return []
  return [{ id, version, ...own[id], confidence: 'M', cites: [], codes: [first, ...others] }]
}

const own = {
  matters: { label: { zh: '本规则包的纠纷类型', en: 'Types of dispute of the pack' }, use: 'matter' },
  remedies: { label: { zh: '本规则包的合法途径', en: 'Lawful ways of the pack' }, use: 'channel' },
} as const
