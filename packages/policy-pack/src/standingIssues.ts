/**
 * Checks what standing duties say of when they come round: a setting that decides a period can only have periods for
 * values, and only a duty with days of its own can take the place of another. Whether the codes are declared is
 * checked with all other references.
 */
import type { StandingDuty } from '@maplebridge/accountability'
import { periodKinds } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { rulesIn } from './rulesIn.ts'
import { misfit } from './unknownCode.ts'

/**
 * The issues of the standing duties in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packs } from '@maplebridge/packs'
 * import { standingIssues } from '@maplebridge/policy-pack'
 *
 * const duty = {
 *   id: 'rounds', kind: 'screening', label: { zh: '排查', en: 'Rounds' }, bearer: 'village-pmc',
 *   cadence: { every: 'day' }, overrides: 'screening-village', force: 'must', cites: ['X-1'],
 * } as const
 * const layer = { ...packs[0], standing: [duty] } as (typeof packs)[number]
 * const [issue] = standingIssues(layer, { layers: packs })
 * assert.match(issue?.message.en ?? '', /always runs/)
 * ```
 */
export const standingIssues = (
  pack: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] =>
  (pack.standing ?? []).flatMap((duty, at) => [
    ...inSetting(duty, at, layers),
    ...inOverrides(duty, at, layers),
  ])

const inSetting = ({ cadence }: StandingDuty, at: number, layers: readonly Pack[]): readonly Issue[] => {
  if (cadence === undefined || !('setting' in cadence)) return []
  const { setting: id } = cadence
  const setting = layers.flatMap((layer) => layer.settings ?? []).find((each) => each.id === id)
  if (setting === undefined) return []
  const kinds: readonly string[] = periodKinds
  const isPeriod = setting.kind === 'choice' && setting.values.every(({ code }) => kinds.includes(code))
  return isPeriod ? [] : [misfit(['standing', at, 'cadence', 'setting'], noPeriod(id))]
}

const inOverrides = (duty: StandingDuty, at: number, layers: readonly Pack[]): readonly Issue[] => {
  const { id, overrides, cadence } = duty
  if (overrides === undefined) return []
  const path = ['standing', at, 'overrides']
  const isOtherRule = layers.flatMap(rulesIn).some((rule) => rule.id === overrides)
  if (isOtherRule || overrides === id) return [misfit(path, noOther(overrides))]
  const hasDays = cadence !== undefined && ('window' in cadence || ('every' in cadence && cadence.during))
  return hasDays ? [] : [misfit(path, alwaysRuns(id, overrides))]
}

const noPeriod = (setting: string): Label => ({
  zh: `设置项 \`${setting}\` 不能决定周期；其值须为 ${periodKinds.join('、')} 之中的代码`,
  en: `setting \`${setting}\` cannot decide a period; make it a choice of ${periodKinds.join(', ')}`,
})

const noOther = (overrides: string): Label => ({
  zh: `\`${overrides}\` 不是另一项常规职责；overrides 须写明所代替的常规职责的编号`,
  en: `\`${overrides}\` is no other standing duty; name the one whose place is taken`,
})

const alwaysRuns = (id: string, overrides: string): Label => ({
  zh: `\`${id}\` 没有起止日期，\`${overrides}\` 将永远不再履行；请加上 during 或 window`,
  en: `\`${id}\` always runs, so that \`${overrides}\` would never be done; add \`during\` or a \`window\``,
})
