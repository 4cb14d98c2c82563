/**
 * Checks what the awards of a pack can be judged by: bodies of a tier and never a role that people fill, one target to
 * each figure, norms for the very kind of body, every statement and number once. Whether codes are declared is checked
 * with all other references.
 */
import type { Award, AwardPart, Metric } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { issue } from './unknownCode.ts'

type Path = Issue['path']

/**
 * The issues of the awards in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { litigationFreeTown } from '@maplebridge/packs'
 * import { awardIssues } from '@maplebridge/policy-pack'
 *
 * const [award] = litigationFreeTown.awards ?? []
 * const layer = { ...litigationFreeTown, awards: [{ ...award, for: 'leaders-and-cadres' }] } as typeof litigationFreeTown
 * assert.match(awardIssues(layer, { layers: [layer] })[0]?.message.en ?? '', /a role that people fill/)
 * ```
 */
export const awardIssues = (
  { awards = [] }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] =>
  awards.flatMap((award, at) => {
    const path: Path = ['awards', at]
    return [
      ...forNobody(award, layers, path),
      ...(award.years.to < award.years.from
        ? [issue('date-order', [...path, 'years', 'to'], yearsTurned)]
        : []),
      ...twice(award, path),
      ...award.criteria.flatMap(({ parts }, nth) =>
        parts.flatMap((part, of) => inPart(part, award.for, layers, [...path, 'criteria', nth, 'parts', of])),
      ),
    ]
  })

/** An award is for places and their bodies; a kind without a tier may be a role, and people fill roles. */
const forNobody = (award: Award, layers: readonly Pack[], path: Path): readonly Issue[] =>
  layers
    .flatMap(({ bodies = [] }) => bodies)
    .filter(({ code, tier }) => code === award.for && tier === undefined)
    .map(({ code }) => issue('wrong-type', [...path, 'for'], role(code)))

/** Two criteria of one id or number, and one statement asked twice, would be answered for each other. */
const twice = ({ criteria }: Award, path: Path): readonly Issue[] => {
  const named = criteria.flatMap(({ id, number, parts }, at): readonly (readonly [string, Path])[] => [
    [id, [...path, 'criteria', at, 'id']],
    [`${number}`, [...path, 'criteria', at, 'number']],
    ...parts.flatMap((part, nth): readonly (readonly [string, Path])[] =>
      'check' in part ? [[`check ${part.check}`, [...path, 'criteria', at, 'parts', nth, 'check']]] : [],
    ),
  ])
  const seen = new Set<string>()
  return named.flatMap(([name, at]) => {
    const again = seen.has(name)
    seen.add(name)
    return again ? [issue('duplicate-id', at, said(name.replace(/^check /u, '')))] : []
  })
}

const inPart = (part: AwardPart, unit: string, layers: readonly Pack[], path: Path): readonly Issue[] => {
  if ('metric' in part) {
    const metric = layers
      .flatMap(({ metrics }) => metrics?.definitions ?? [])
      .find(({ id }) => id === part.metric)
    return metric === undefined ? [] : inMetricPart(part, metric, path)
  }
  if (!('norm' in part)) return []
  const rules = layers.flatMap(({ norms }) => norms?.rules ?? [])
  const then = rules.find(({ id }) => id === part.norm)?.then
  const isFor = then !== undefined && 'atLeast' in then && 'of' in then && then.of.includes(unit)
  return isFor ? [] : [issue('wrong-type', [...path, 'norm'], noNorm(part.norm, unit))]
}

const inMetricPart = (
  { against }: Extract<AwardPart, { readonly metric: string }>,
  { id, targets }: Metric,
  path: Path,
): readonly Issue[] => {
  const [target, ...others] = targets ?? []
  if (target === undefined || others.length > 0)
    return [issue('wrong-type', [...path, 'metric'], targetsOf(id, targets?.length ?? 0))]
  return (target.of === undefined) === (against === undefined)
    ? []
    : [issue('wrong-type', [...path, 'against'], against === undefined ? yearMissing(id) : notRelative(id))]
}

const yearsTurned: Label = {
  zh: '末年早于首年；请更正其中之一',
  en: 'the last year is before the first; correct one of them',
}
const role = (code: string): Label => ({
  zh: `\`${code}\` 没有层级，可能是由人担任的角色；称号只授予地方和机构，请改用有 tier 的机构种类`,
  en: `\`${code}\` has no tier and may be a role that people fill; an award is for places and bodies, so name a kind with a \`tier\``,
})
const said = (name: string): Label => ({
  zh: `\`${name}\` 在本称号中出现两次；请删去其一或改用另一编号`,
  en: `\`${name}\` stands twice in this award; drop one or give it another`,
})
const targetsOf = (metric: string, many: number): Label => ({
  zh: `指标 \`${metric}\` 有 ${many} 个目标；标准所用的指标须有且只有一个目标`,
  en: `metric \`${metric}\` has ${many} targets; a criterion needs one with exactly one`,
})
const yearMissing = (metric: string): Label => ({
  zh: `指标 \`${metric}\` 的目标取自另一数值；请写明 against: year-before`,
  en: `the target of \`${metric}\` is a multiple of another value; say of which year with \`against: year-before\``,
})
const notRelative = (metric: string): Label => ({
  zh: `指标 \`${metric}\` 的目标不取自另一数值；请去掉 against`,
  en: `the target of \`${metric}\` is no multiple of another value; leave \`against\` out`,
})
const noNorm = (norm: string, unit: string): Label => ({
  zh: `\`${norm}\` 不是对 \`${unit}\` 规定数量的配备标准；请改用 norms.rules 中适用于它的标准`,
  en: `\`${norm}\` is no norm that asks \`${unit}\` for a number; name one of \`norms.rules\` that does`,
})
