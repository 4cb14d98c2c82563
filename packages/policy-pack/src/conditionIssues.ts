/**
 * Checks every test of every condition against what it asks: the fact or setting is declared, the test fits its
 * kind, and the value lies in its domain. A test that can never hold is a mistake of the pack, not an answer.
 */
import type { Metric } from '@maplebridge/metrics'
import type { Bound, Condition, Fact, Label, Rule, Test } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { fieldsOf } from './metricsOf.ts'
import { nearest } from './nearest.ts'
import type { Pack } from './Pack.ts'

type Path = Issue['path']
type Known = {
  readonly facts: ReadonlyMap<string, Fact>
  readonly settings: ReadonlyMap<string, readonly string[] | 'count' | 'duration'>
}

/**
 * The issues of the conditions in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { conditionIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(conditionIssues(cnNational, { layers: [cnNational] }), [])
 * ```
 */
export const conditionIssues = (
  pack: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => {
  const known = knownIn(layers)
  const ofBodies = { ...known, facts: byId(layers.flatMap((layer) => layer.norms?.facts ?? [])) }
  return [
    ...sections(pack).flatMap(([path, rules]) => inRules(rules, path, known)),
    ...inRules(pack.norms?.rules ?? [], ['norms', 'rules'], ofBodies),
    ...(pack.metrics?.definitions ?? []).flatMap((metric, at) =>
      inMetric(metric, ['metrics', 'definitions', at], { layers, known }),
    ),
  ]
}

/** The conditions of a metric ask the fields of its register. */
const inMetric = (
  { register, numerator, denominator }: Metric,
  path: Path,
  { layers, known }: { readonly layers: readonly Pack[]; readonly known: Known },
): readonly Issue[] => {
  if (register === undefined) return []
  const fields = { ...known, facts: byId(fieldsOf(register, { layers })) }
  return Object.entries({ numerator, denominator }).flatMap(([part, counted]) =>
    counted !== undefined && 'where' in counted
      ? inCondition(counted.where, [...path, part, 'where'], fields)
      : [],
  )
}

const inRules = (rules: readonly Rule<unknown>[], path: Path, known: Known): readonly Issue[] =>
  rules.flatMap((rule, at) => inCondition(rule.when, [...path, at, 'when'], known))

const byId = (facts: readonly Fact[]): Known['facts'] => new Map(facts.map((fact) => [fact.id, fact]))

const sections = (pack: Pack): readonly (readonly [Path, readonly Rule<unknown>[]])[] => [
  [['risk', 'rules'], pack.risk?.rules ?? []],
  [['routing'], pack.routing ?? []],
  [['remedies'], pack.remedies ?? []],
  [['confirmation'], pack.confirmation ?? []],
  [['duties'], pack.duties ?? []],
  [['guards'], pack.guards ?? []],
  [['escalation'], pack.escalation ?? []],
]

const knownIn = (layers: readonly Pack[]): Known => {
  const facts = byId(layers.flatMap((pack) => pack.facts ?? []))
  const listed = (id: 'matter' | 'level', codes: readonly string[]): readonly (readonly [string, Fact])[] => {
    const [first, ...others] = codes.map((code) => ({ code, label: { zh: code, en: code } }))
    if (first === undefined) return []
    const shape = { id, label: { zh: id, en: id }, about: 'dispute', cites: [], derived: id } as const
    return [[id, { ...shape, kind: id === 'matter' ? 'code' : 'choice', values: [first, ...others] }]]
  }
  return {
    facts: new Map([
      ...listed(
        'matter',
        layers.flatMap((pack) => pack.matters ?? []).map(({ code }) => code),
      ),
      ...listed(
        'level',
        layers.flatMap((pack) => pack.risk?.levels ?? []).map(({ code }) => code),
      ),
      ...facts,
    ]),
    settings: new Map(
      layers
        .flatMap((pack) => pack.settings ?? [])
        .map((setting) => [
          setting.id,
          setting.kind === 'choice' ? setting.values.map(({ code }) => code) : setting.kind,
        ]),
    ),
  }
}

const inCondition = (condition: Condition, path: Path, known: Known): readonly Issue[] => {
  if ('all' in condition)
    return condition.all.flatMap((part, at) => inCondition(part, [...path, 'all', at], known))
  if ('any' in condition)
    return condition.any.flatMap((part, at) => inCondition(part, [...path, 'any', at], known))
  if ('not' in condition) return inCondition(condition.not, [...path, 'not'], known)
  return 'setting' in condition ? inSettingTest(condition, path, known) : inFactTest(condition, path, known)
}

const inSettingTest = (
  { setting, is }: Extract<Test, { readonly setting: string }>,
  path: Path,
  { settings }: Known,
): readonly Issue[] => {
  const values = settings.get(setting)
  if (values === undefined)
    return [undeclared('setting', setting, [...path, 'setting'], [...settings.keys()])]
  if (typeof values === 'string') return [misfit(path, `setting ${setting}`, 'is')]
  return values.includes(is) ? [] : [undeclared('value', is, [...path, 'is'], values)]
}

const inFactTest = (
  test: Exclude<Test, { readonly setting: string }>,
  path: Path,
  known: Known,
): readonly Issue[] => {
  const fact = known.facts.get(test.fact)
  if (fact === undefined) return [undeclared('fact', test.fact, [...path, 'fact'], [...known.facts.keys()])]
  const codes =
    fact.kind === 'code' || fact.kind === 'choice' ? fact.values.map(({ code }) => code) : undefined
  const unknownCodes = (values: readonly string[], key: string): readonly Issue[] =>
    codes === undefined
      ? [misfit(path, `fact ${fact.id}`, key)]
      : values
          .filter((value) => !codes.includes(value))
          .map((value) => undeclared('value', value, [...path, key], codes))
  if ('is' in test) {
    if (typeof test.is === 'string') return unknownCodes([test.is], 'is')
    return fact.kind === 'boolean' ? [] : [misfit(path, `fact ${fact.id}`, 'is')]
  }
  if ('oneOf' in test) return unknownCodes(test.oneOf, 'oneOf')
  if ('within' in test) {
    return fact.kind === 'code'
      ? unknownCodes([test.within], 'within')
      : [misfit(path, `fact ${fact.id}`, 'within')]
  }
  if ('before' in test) return inBounds([test.before], fact, 'before', path, known)
  if ('after' in test) return inBounds([test.after], fact, 'after', path, known)
  if ('atLeast' in test) return inBounds([test.atLeast], fact, 'atLeast', path, known)
  if ('atMost' in test) return inBounds([test.atMost], fact, 'atMost', path, known)
  return inBounds(test.between, fact, 'between', path, known)
}

const inBounds = (
  bounds: readonly Bound[],
  fact: Fact,
  key: string,
  path: Path,
  { settings }: Known,
): readonly Issue[] => {
  const dated = fact.kind === 'date' && (key === 'before' || key === 'after')
  const counted = (fact.kind === 'count' || fact.kind === 'money') && key !== 'before' && key !== 'after'
  if (!dated && !counted) return [misfit(path, `fact ${fact.id}`, key)]
  return bounds.flatMap((bound) => {
    if (typeof bound !== 'object') {
      return typeof bound === (dated ? 'string' : 'number') ? [] : [misfit(path, `fact ${fact.id}`, key)]
    }
    const kind = settings.get(bound.setting)
    if (kind === undefined)
      return [undeclared('setting', bound.setting, [...path, key], [...settings.keys()])]
    return counted && kind === 'count' ? [] : [misfit(path, `setting ${bound.setting}`, key)]
  })
}

const undeclared = (
  what: 'fact' | 'setting' | 'value',
  id: string,
  path: Path,
  known: readonly string[],
): Issue => {
  const near = nearest(id, { among: known })
  const zh = { fact: '事实', setting: '设置项', value: '值' }[what]
  return {
    code: 'dangling-reference',
    path,
    message: {
      zh: `${zh} \`${id}\` 没有定义${near === undefined ? '，请先定义' : `；是否指 \`${near}\`？`}`,
      en: `no ${what} \`${id}\` is declared${near === undefined ? '; declare it' : `; did you mean \`${near}\`?`}`,
    },
    ...(near !== undefined && { nearest: near }),
  }
}

const misfit = (path: Path, what: string, key: string): Issue => ({
  code: 'wrong-type',
  path,
  message: misfitMessage(what, key),
})

const misfitMessage = (what: string, key: string): Label => ({
  zh: `\`${what}\` 不能用 \`${key}\` 检验；请改用与其种类相符的检验`,
  en: `\`${what}\` cannot be tested with \`${key}\`; use a test that fits its kind`,
})
