/**
 * An edition with the settings that a case assumes, so that a case can show what a plan says once its adopter has
 * filled in what it leaves open. Internal to the package.
 */
import type { SettingValue } from '@maplebridge/rules'
import type { Edition } from '../Edition.ts'
import type { Issue } from '../Issue.ts'
import { settingValueIssues } from '../settingValueIssues.ts'
import { unknownCode } from '../unknownCode.ts'
import type { PackCase } from './PackCase.ts'

type Assumed = NonNullable<PackCase['settings']>

/** The edition in which these settings have these values; those that it does not declare are left out. */
export const assuming = (under: Edition, settings: Assumed = {}): Edition => {
  const values = Object.entries(settings).flatMap(
    ([id, value]): readonly (readonly [string, SettingValue])[] => {
      const cites = under.settings[id]?.cites
      return cites === undefined ? [] : [[id, { value, cites }]]
    },
  )
  return values.length === 0
    ? under
    : { ...under, values: { ...under.values, ...Object.fromEntries(values) } }
}

/** What is wrong with the settings that a case assumes: not declared, or of another kind. */
export const assumedIssues = (settings: Assumed = {}, under: Edition): readonly Issue[] => {
  const declared = Object.values(under.settings)
  const ids = declared.map(({ id }) => id)
  const { values } = assuming(under, settings)
  const layer = { manifest: under.manifest, sources: [], citations: [], settings: declared }
  const assumed = Object.fromEntries(Object.entries(values).filter(([id]) => id in settings))
  return [
    ...Object.keys(settings)
      .filter((id) => !ids.includes(id))
      .map((id) => unknownCode('dangling-reference', ['settings', id], id, ids)),
    ...settingValueIssues({ ...layer, values: assumed }, { layers: [layer] }).map(
      ({ path: [, id = ''], ...issue }) => ({ ...issue, path: ['settings', id] }),
    ),
  ]
}
