/**
 * Checks the values that a layer gives to settings: each fits the kind and the domain that was declared.
 */
import type { Label, Setting, SettingValue } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'

/**
 * The issues of the setting values in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 * import { settingValueIssues } from '@maplebridge/policy-pack'
 *
 * const values = { 'report-within': { value: 'soon', cites: ['X-1'] } } as const
 * const layers = [cnNational, { ...xiningChengzhong, values }]
 * assert.equal(settingValueIssues({ ...xiningChengzhong, values }, { layers })[0]?.code, 'wrong-type')
 * ```
 */
export const settingValueIssues = (
  pack: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => {
  const declared = new Map(
    layers.flatMap((layer) => layer.settings ?? []).map((setting) => [setting.id, setting]),
  )
  return Object.entries(pack.values ?? {}).flatMap(([id, { value }]): readonly Issue[] => {
    const setting = declared.get(id)
    if (setting === undefined || fits(value, setting)) return []
    return [{ code: 'wrong-type', path: ['values', id, 'value'], message: expected(setting) }]
  })
}

const fits = (value: SettingValue['value'], setting: Setting): boolean => {
  switch (setting.kind) {
    case 'choice':
      return setting.values.some(({ code }) => code === value)
    case 'count':
      return typeof value === 'number' && value >= setting.minimum && value <= setting.maximum
    case 'duration':
      return typeof value === 'object'
  }
}

const expected = (setting: Setting): Label => {
  switch (setting.kind) {
    case 'choice': {
      const codes = setting.values.map(({ code }) => code).join(' | ')
      return { zh: `应为其中之一：${codes}`, en: `expected one of ${codes}` }
    }
    case 'count': {
      const { minimum, maximum } = setting
      return {
        zh: `应为 ${minimum} 至 ${maximum} 的整数`,
        en: `expected a whole number from ${minimum} to ${maximum}`,
      }
    }
    case 'duration':
      return {
        zh: '应为时长，例如 { amount: 24, unit: hour }',
        en: 'expected a duration such as { amount: 24, unit: hour }',
      }
  }
}
