/**
 * The code lists and crosswalks of some layers: the types of dispute as a list of their own, and the rows that a
 * narrower layer adds to a crosswalk for the codes it adds. They decide nothing, so no edition carries them.
 */
import type { CodeList, Crosswalk } from '@maplebridge/dispute'
import type { Pack } from './Pack.ts'

/** The code lists of some layers, among them `matters`, and their crosswalks by id. */
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
  codeLists: [...mattersAsList(layers), ...layers.flatMap(({ codeLists = [] }) => codeLists)],
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

/** The types of dispute are stated once, as matters; as a list they have the version of the narrowest layer. */
const mattersAsList = (layers: readonly Pack[]): readonly CodeList[] => {
  const [first, ...others] = layers
    .flatMap(({ matters = [] }) => matters)
    .map(({ code, label, parent, residual }) => ({
      code,
      label,
      ...(parent !== undefined && { parent }),
      ...(residual !== undefined && { residual }),
    }))
  const version = layers.at(-1)?.manifest.version
  if (first === undefined || version === undefined) return []
  return [
    {
      id: ownMatters,
      version,
      label: { zh: '本规则包的纠纷类型', en: 'Types of dispute of the pack' },
      use: 'matter',
      confidence: 'M',
      cites: [],
      codes: [first, ...others],
    },
  ]
}

/** The id under which the types of dispute of a pack are a code list; internal to the package. */
export const ownMatters = 'matters'
