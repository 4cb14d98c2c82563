/**
 * Checks what metrics count: records with fields of their own that say each thing once, a date that puts them into a
 * period, a counter-metric that is another one. Whether codes are declared is checked with all other references.
 */
import type { Fact, Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { fieldsOf } from './metricsOf.ts'
import type { Pack } from './Pack.ts'
import { misfit } from './unknownCode.ts'

type Path = Issue['path']

/**
 * The issues of the metrics in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { metricIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(metricIssues(cnNational, { layers: [cnNational] }), [])
 * ```
 */
export const metricIssues = (
  { metrics = {} }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => [
  ...Object.entries(metrics.fields ?? {}).flatMap(([register, fields]) =>
    fields.flatMap((field, at) => inField(field, register, ['metrics', 'fields', register, at], layers)),
  ),
  ...(metrics.definitions ?? []).flatMap(({ id, register, period, counter }, at) => {
    const path = ['metrics', 'definitions', at]
    return [
      ...(register === undefined || period === undefined
        ? []
        : inPeriod(period, fieldsOf(register, { layers }), register, [...path, 'period'])),
      ...(counter === id ? [misfit([...path, 'counter'], itself)] : []),
    ]
  }),
]

/** What a record says stands in it, and says it once. */
const inField = (
  { id, derived }: Fact,
  register: string,
  path: Path,
  layers: readonly Pack[],
): readonly Issue[] => [
  ...(derived === undefined ? [] : [misfit([...path, 'derived'], notDerived(id))]),
  ...(fieldsOf(register, { layers }).filter((field) => field.id === id).length > 1
    ? [{ code: 'duplicate-id', path, message: twice(id, register) } as const]
    : []),
]

const inPeriod = (period: string, fields: readonly Fact[], register: string, path: Path): readonly Issue[] =>
  fields.some(({ id, kind }) => id === period && kind === 'date')
    ? []
    : [misfit(path, noDate(period, register))]

const notDerived = (field: string): Label => ({
  zh: `字段 \`${field}\` 由其他信息得出；台账只记录本身填写的内容，请去掉 derived`,
  en: `the field \`${field}\` is derived; a register holds what is written in it, so leave \`derived\` out`,
})
const twice = (field: string, register: string): Label => ({
  zh: `台账 \`${register}\` 的字段 \`${field}\` 定义了两次；请删去其一或改用另一编号`,
  en: `the register \`${register}\` has the field \`${field}\` twice; drop one or give it another id`,
})
const noDate = (period: string, register: string): Label => ({
  zh: `\`${period}\` 不是台账 \`${register}\` 的日期字段；请改用 kind: date 的字段`,
  en: `\`${period}\` is no date field of the register \`${register}\`; name one of kind \`date\``,
})
const itself: Label = {
  zh: '指标不能以自身为对照指标；请改用另一指标',
  en: 'a metric is no counter-metric of itself; name another',
}
