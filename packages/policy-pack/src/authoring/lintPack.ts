/**
 * Reads a pack that loads as a careful colleague would: rows that contradict each other or never hold, duties that
 * nobody bears, targets that disagree, points that the source leaves open, settings that still want a value.
 */
import type { Directory } from '@maplebridge/routing'
import { lintRouting } from '@maplebridge/routing'
import type { Label } from '@maplebridge/rules'
import { dutyFindingsOf } from '../dutyFindingsOf.ts'
import type { Edition } from '../Edition.ts'
import { metricFindings } from '../metricFindings.ts'
import type { Pack } from '../Pack.ts'
import { rulesIn } from '../rulesIn.ts'
import type { PackFinding } from './PackFinding.ts'
import { tableFindings } from './tableFindings.ts'

/**
 * The findings about a pack under the edition it makes on a day. With a `directory` its bodies are looked at too.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn } from '@maplebridge/policy-pack'
 * import { lintPack } from '@maplebridge/policy-pack/authoring'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const unset = lintPack(xiningChengzhong, { under }).filter(({ code }) => code === 'setting-unset')
 * assert.equal(unset.some(({ about }) => about.includes('large-scale-people')), true)
 * ```
 */
export const lintPack = (
  pack: Pack,
  { under, directory }: { readonly under: Edition; readonly directory?: Directory | undefined },
): readonly PackFinding[] => {
  const own = new Set(rulesIn(pack).map(({ id }) => id))
  const metrics = new Set((pack.metrics?.definitions ?? []).map(({ id }) => id))
  return [
    ...tableFindings(under, { of: own }),
    ...dutyFindingsOf(under, directory === undefined ? {} : { directory })
      .filter(({ rules }) => rules.some((rule) => own.has(rule)))
      .map(({ code, rules, message }) => finding('warning', code, rules, message)),
    ...metricFindings(under)
      .filter((found) => found.metrics.some((id) => metrics.has(id)))
      .map(({ code, metrics: about, message }) => finding('warning', code, about, message)),
    ...(directory === undefined ? [] : seated(under, directory)),
    ...Object.values(under.settings)
      .filter(({ id }) => under.values[id] === undefined)
      .map(({ id, label, why }) => finding('note', 'setting-unset', [id], wanted(label, why))),
    ...(pack.unresolved ?? []).map(({ id, summary }) => finding('note', 'unresolved', [id], summary)),
  ]
}

const seated = (under: Edition, directory: Directory): readonly PackFinding[] =>
  lintRouting(
    { table: under.routing, bodies: under.bodies, matters: under.matters },
    { directory, areas: [...directory.bodies.values()].flatMap(({ area }) => area ?? []), on: under.on },
  ).map(({ code, rules, message }) => finding('warning', code, rules, message))

const finding = (
  severity: PackFinding['severity'],
  code: string,
  about: readonly string[],
  message: Label,
): PackFinding => ({ severity, code, about, message })

const wanted = (label: Label, why: Label): Label => ({
  zh: `设置项“${label.zh}”尚未设定：${why.zh}`,
  en: `the setting "${label.en}" has no value: ${why.en}`,
})
