/**
 * Checks what norms count and ask: a declared count of a body, a range that can be met, parts that add up, a setting
 * that can be a number. Whether codes are declared elsewhere is checked with all other references.
 */
import type { Fact, Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { misfit } from './unknownCode.ts'

type Path = Issue['path']
type Rule = NonNullable<Pack['norms']>['rules'][number]

/**
 * The issues of the norms in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packs } from '@maplebridge/packs'
 * import { normIssues } from '@maplebridge/policy-pack'
 *
 * const rule = {
 *   id: 'rooms-of-the-centre', when: { all: [] }, then: { of: ['one-stop-centre'], count: 'rooms', atLeast: 3 },
 *   cites: ['X-1'], force: 'must', summary: { zh: '三间', en: 'Three rooms' },
 * } as const
 * const layer = { ...packs[0], norms: { facts: [], rules: [rule] } } as (typeof packs)[number]
 * assert.match(normIssues(layer, { layers: [layer] })[0]?.message.en ?? '', /counts `rooms`/)
 * ```
 */
export const normIssues = (
  { norms }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => {
  const facts = layers.flatMap((layer) => layer.norms?.facts ?? [])
  const settings = layers.flatMap((layer) => layer.settings ?? [])
  return [
    ...(norms?.facts ?? []).flatMap((fact, at) => inFact(fact, ['norms', 'facts', at])),
    ...(norms?.rules ?? []).flatMap((rule, at) => {
      const path = ['norms', 'rules', at, 'then']
      const { then } = rule
      const open = 'atLeast' in then && typeof then.atLeast === 'object' ? then.atLeast.setting : undefined
      const setting = settings.find(({ id }) => id === open)
      return [
        ...inCount(then, facts, path),
        ...inRange(then, path),
        ...inParts(rule, path),
        ...(setting === undefined || setting.kind === 'count'
          ? []
          : [misfit([...path, 'atLeast', 'setting'], noNumber(setting.id))]),
      ]
    }),
  ]
}

/** Norms know bodies, and nothing that follows from a dispute. */
const inFact = ({ about, derived, id }: Fact, path: Path): readonly Issue[] =>
  about === 'body' && derived === undefined ? [] : [misfit([...path, 'about'], noBody(id))]

const inCount = ({ count, ...then }: Rule['then'], facts: readonly Fact[], path: Path): readonly Issue[] => {
  const fact = facts.find(({ id }) => id === count)
  if (fact?.kind !== 'count') return [misfit([...path, 'count'], noCount(count))]
  const { minimum, maximum } = fact
  const figures = [
    'atMost' in then ? then.atMost : undefined,
    'reported' in then ? then.reported : then.atLeast,
    ...('together' in then ? then.together.map(({ atLeast }) => atLeast) : []),
  ]
  return figures
    .filter((figure) => typeof figure === 'number' && (figure < minimum || figure > maximum))
    .map(() => ({ code: 'out-of-domain', path, message: outside(fact) }))
}

const inRange = (then: Rule['then'], path: Path): readonly Issue[] => {
  if (!('atMost' in then) || typeof then.atLeast === 'object' || then.atMost === undefined) return []
  return then.atMost < then.atLeast ? [misfit([...path, 'atMost'], emptyRange)] : []
}

/** What is asked of all together is the sum of its parts, and asks nothing of a single body. */
const inParts = ({ then, when }: Rule, path: Path): readonly Issue[] => {
  if (!('together' in then)) return []
  const sum = then.together.reduce((all, { atLeast }) => all + atLeast, 0)
  const isFree = 'all' in when && when.all.length === 0
  return [
    ...(sum === then.atLeast ? [] : [misfit([...path, 'atLeast'], noSum(sum, then.atLeast))]),
    ...(isFree ? [] : [misfit([...path, 'together'], noCondition)]),
  ]
}

const noBody = (fact: string): Label => ({
  zh: `\`${fact}\` 不是关于机构的事实；配备标准只能使用 about: body 且不由其他信息得出的事实`,
  en: `\`${fact}\` is no fact of a body; norms ask facts with \`about: body\` that are not derived`,
})
const noCount = (fact: string): Label => ({
  zh: `该标准清点 \`${fact}\`，但 norms.facts 中没有这一计数事实；请先定义`,
  en: `the norm counts \`${fact}\`, which is no count among \`norms.facts\`; declare it there`,
})
const outside = ({ id, minimum, maximum }: Extract<Fact, { readonly kind: 'count' }>): Label => ({
  zh: `数量不在 \`${id}\` 的范围 ${minimum} 至 ${maximum} 之内`,
  en: `the number lies outside ${minimum} to ${maximum}, which \`${id}\` may be`,
})
const emptyRange: Label = {
  zh: '上限小于下限；请更正其中之一',
  en: 'the most is below the least; correct one of them',
}
const noSum = (sum: number, total: number): Label => ({
  zh: `各部分之和为 ${sum}，总数写作 ${total}；请更正其中之一`,
  en: `the parts add up to ${sum} and the total says ${total}; correct one of them`,
})
const noCondition: Label = {
  zh: '合计的标准不能附条件；请写作 when: { all: [] }',
  en: 'a norm on bodies together has no condition; write `when: { all: [] }`',
}
const noNumber = (setting: string): Label => ({
  zh: `设置项 \`${setting}\` 不是数量；请改用 kind: count`,
  en: `setting \`${setting}\` is no number; make it of kind \`count\``,
})
