/**
 * A register of cases as districts keep it, and twelve figures that reports take from it. The register is made up;
 * only its shape is real.
 */
import type { Metric } from '@maplebridge/metrics'
import type { Condition, FactRegister, SettingValues } from '@maplebridge/rules'

const label = { zh: '字段', en: 'Field' }
const described = { label, about: 'dispute', cites: [] } as const
const members = (codes: readonly [string, ...string[]]) => {
  const [first, ...rest] = codes
  return [{ code: first, label }, ...rest.map((code) => ({ code, label }))] as const
}

/** The kinds of dispute: five heads with four kinds each. */
export const heads = ['land', 'family', 'labour', 'housing', 'harm'] as const
/** The kinds under the heads; a case has one of these. */
export const kinds = heads.flatMap((head) => [1, 2, 3, 4].map((kind) => `${head}-${kind}`))
/** Where a case came from. */
export const channels = ['walk-in', 'screened', 'court', 'police', 'petition', 'hotline'] as const
/** How a case ended. */
export const outcomes = ['settled', 'failed', 'withdrawn', 'referred'] as const
/** How an agreement was made. */
export const forms = ['written', 'oral'] as const

/** The fields of a case. */
export const fields: FactRegister = {
  area: { ...described, id: 'area', kind: 'code', values: [{ code: '63', label }] },
  'accepted-on': { ...described, id: 'accepted-on', kind: 'date' },
  'closed-on': { ...described, id: 'closed-on', kind: 'date' },
  matter: {
    ...described,
    id: 'matter',
    kind: 'code',
    values: [
      { code: 'any', label },
      ...heads.map((code) => ({ code, label, parent: 'any' })),
      ...kinds.map((code) => ({ code, label, parent: code.slice(0, -2) })),
    ],
  },
  channel: { ...described, id: 'channel', kind: 'choice', values: members(channels) },
  outcome: { ...described, id: 'outcome', kind: 'choice', values: members(outcomes) },
  form: { ...described, id: 'form', kind: 'choice', values: members(forms) },
  performed: { ...described, id: 'performed', kind: 'boolean' },
  confirmed: { ...described, id: 'confirmed', kind: 'boolean' },
  'followed-up': { ...described, id: 'followed-up', kind: 'boolean' },
  people: { ...described, id: 'people', kind: 'count', unit: label, minimum: 1, maximum: 1000 },
  days: { ...described, id: 'days', kind: 'count', unit: label, minimum: 0, maximum: 1000 },
  amount: { ...described, id: 'amount', kind: 'money', minimum: 0, maximum: 1_000_000_000 },
}

/** What the plan leaves open: how many days a case may take. */
export const settings: SettingValues = { 'usual-days': { value: 30, cites: ['BENCH-1'] } }

/** The year that is counted. */
export const year = { from: '2023-01-01', to: '2023-12-31' }

const defined = (
  id: string,
  period: 'accepted-on' | 'closed-on',
  numerator: Condition,
  denominator?: Condition,
): Metric => ({
  id,
  claims: id,
  label,
  kind: denominator === undefined ? 'count' : 'share',
  register: 'cases',
  numerator: { where: numerator },
  ...(denominator === undefined ? {} : { denominator: { where: denominator } }),
  period,
  unit: { zh: '%', en: '%' },
  display: { per: 100, digits: 1, rounding: 'half-up' },
  formula: 'inferred',
  cites: ['BENCH-1'],
})

const every: Condition = { all: [] }
const settled: Condition = { fact: 'outcome', is: 'settled' }
const written: Condition = { fact: 'form', is: 'written' }
const concluded: Condition = { fact: 'outcome', oneOf: ['settled', 'failed'] }
const land: Condition = { fact: 'matter', within: 'land' }
const large: Condition = {
  any: [
    { fact: 'people', atLeast: 10 },
    { fact: 'amount', atLeast: 10_000_000 },
  ],
}

/** Twelve figures over the register. */
export const metrics: readonly Metric[] = [
  defined('accepted', 'accepted-on', every),
  defined('closed', 'closed-on', every),
  defined('settled-of-accepted', 'accepted-on', settled, every),
  defined('settled-of-concluded', 'closed-on', settled, concluded),
  defined('performed-of-settled', 'closed-on', { fact: 'performed', is: true }, settled),
  defined('followed-up-of-settled', 'closed-on', { fact: 'followed-up', is: true }, settled),
  defined('confirmed-of-written', 'closed-on', { fact: 'confirmed', is: true }, { all: [settled, written] }),
  defined('written-of-settled', 'closed-on', written, settled),
  defined('in-time-of-closed', 'closed-on', { fact: 'days', atMost: { setting: 'usual-days' } }, every),
  defined(
    'handed-over-of-accepted',
    'accepted-on',
    { fact: 'channel', oneOf: ['court', 'police', 'petition'] },
    every,
  ),
  defined('settled-of-land', 'accepted-on', settled, land),
  defined('large-of-kept', 'accepted-on', large, { not: { fact: 'outcome', is: 'withdrawn' } }),
]
