/**
 * Checks what flags look at: dates that are dates, forms that come from a list, shares that are shares, thresholds that
 * are counts. Whether codes are declared is checked with all other references.
 */
import type { FlagTest } from '@maplebridge/metrics'
import type { Fact, Label } from '@maplebridge/rules'
import { thresholdsIn } from './honestyReferences.ts'
import type { Issue } from './Issue.ts'
import { fieldsOf } from './metricsOf.ts'
import type { Pack } from './Pack.ts'
import { misfit } from './unknownCode.ts'

type Path = Issue['path']

/**
 * The issues of the flags in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { honestyIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(honestyIssues(cnNational, { layers: [cnNational] }), [])
 * ```
 */
export const honestyIssues = (
  { honesty }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] =>
  (honesty?.flags ?? []).flatMap(({ test }, at) => {
    const path = ['honesty', 'flags', at, 'test']
    return [
      ...('register' in test ? inFields(test, fieldsOf(test.register, { layers }), path) : []),
      ...inMetrics(test, layers, path),
      ...inThresholds(test, layers, path),
    ]
  })

type OfRecords = Extract<FlagTest, { readonly register: string }>

const inFields = (test: OfRecords, fields: readonly Fact[], path: Path): readonly Issue[] => {
  const kindOf = (id: string) => fields.find((field) => field.id === id)?.kind
  const asked = Object.entries(test).flatMap(([key, value]) =>
    dateKeys.includes(key) && typeof value === 'string' ? [[key, value] as const] : [],
  )
  const undated = asked.filter(([, id]) => kindOf(id) !== 'date')
  const form = 'form' in test ? test.form : undefined
  const isList = form === undefined || ['choice', 'code', 'boolean'].includes(kindOf(form) ?? '')
  return [
    ...undated.map(([key, id]) => misfit([...path, key], noDate(id, test.register))),
    ...(isList ? [] : [misfit([...path, 'form'], noList(form, test.register))]),
  ]
}

/** The keys of a test that name a date of the record. */
const dateKeys: readonly string[] = ['on', 'of', 'written', 'begun', 'done']

/** What is held against a percentage, or against others, is a share; under a name that several claim, each of them. */
const inMetrics = (test: FlagTest, layers: readonly Pack[], path: Path): readonly Issue[] => {
  if (test.kind === 'opposed')
    return typeof test.rises === 'string' && test.falls === test.rises
      ? [misfit([...path, 'rises'], itself(test.rises))]
      : []
  if (!('metric' in test) || test.kind === 'too-even') return []
  const { metric: asked } = test
  return layers
    .flatMap(({ metrics }) => metrics?.definitions ?? [])
    .filter(({ id, claims }) => (typeof asked === 'string' ? id === asked : claims === asked.claims))
    .flatMap(({ id, kind }) => (kind === 'share' ? [] : [misfit([...path, 'metric'], noShare(id))]))
}

const inThresholds = (test: FlagTest, layers: readonly Pack[], path: Path): readonly Issue[] => {
  const declared = layers.flatMap(({ settings = [] }) => settings)
  return thresholdsIn(test).flatMap(([key, id]) => {
    const setting = declared.find((each) => each.id === id)
    return setting === undefined || setting.kind === 'count'
      ? []
      : [misfit([...path, key, 'setting'], noCount(id))]
  })
}

const noDate = (field: string, register: string): Label => ({
  zh: `\`${field}\` 不是台账 \`${register}\` 的日期字段；请改用 kind: date 的字段`,
  en: `\`${field}\` is no date field of the register \`${register}\`; name one of kind \`date\``,
})
const noList = (field: string, register: string): Label => ({
  zh: `\`${field}\` 不是台账 \`${register}\` 中取值固定的字段；请改用 kind: choice、code 或 boolean 的字段`,
  en: `\`${field}\` is no field of the register \`${register}\` with a list of values; name one of kind \`choice\`, \`code\` or \`boolean\``,
})
const noShare = (metric: string): Label => ({
  zh: `指标 \`${metric}\` 不是占比，不能与百分数或者其他单位的占比比较；请改用 kind: share 的指标`,
  en: `the metric \`${metric}\` is no share, so it can not be held against a percentage or the shares of others; name one of kind \`share\``,
})
const noCount = (setting: string): Label => ({
  zh: `设置项 \`${setting}\` 不是数目；请改用 kind: count 的设置项`,
  en: `the setting \`${setting}\` holds no number; name one of kind \`count\``,
})
const itself = (metric: string): Label => ({
  zh: `指标 \`${metric}\` 不能与自身相反；请改用另一指标`,
  en: `the metric \`${metric}\` can not run against itself; name another`,
})
