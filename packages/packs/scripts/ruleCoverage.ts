/**
 * For every rule of every pack the closest cases between which it turns: for each test of its condition a case in which it
 * holds and one in which it does not, that differ in nothing but the fact asked (modified condition/decision coverage).
 */
import { type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import type { FactRegister, Rule, SettingValues, Test } from '@maplebridge/rules'
import { testsIn } from '@maplebridge/rules'
import { type Case, cases, coverage } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import { editionOfPack } from './editionOfPack.ts'

/** The sections whose rules have conditions, in the order of a page. */
export const ruleSections = [
  'risk',
  'routing',
  'remedies',
  'confirmation',
  'duties',
  'guards',
  'escalation',
  'norms',
] as const

/** A section of rules. */
export type RuleSection = (typeof ruleSections)[number]

/** Two cases that differ in the fact that one test asks, in the first of which the rule holds. */
export type Turn = { readonly test: Test; readonly holds: Case; readonly fails: Case }

/** A rule with its edition, the cases between which it turns, and the tests that can never turn it by themselves. */
export type CoveredRule = {
  readonly pack: string
  readonly section: RuleSection
  readonly rule: Rule<unknown>
  readonly under: Edition
  readonly facts: FactRegister
  /** What the counted settings are taken to be. */
  readonly settings: SettingValues
  readonly tests: number
  readonly turns: readonly Turn[]
  readonly never: readonly Test[]
  /** In how many of the cases the rule holds, and in how many it does not. */
  readonly decided: { readonly true: number; readonly false: number }
}

/** Every rule of a pack. */
export const coveredRules = (pack: Pack, among: readonly Pack[]): readonly CoveredRule[] =>
  ruleSections.flatMap((section) =>
    rulesOf(pack, section).map((rule) => coveredRule(rule, { pack, section, among })),
  )

/** The rules of one section of a pack. */
export const rulesOf = (pack: Pack, section: RuleSection): readonly Rule<unknown>[] => {
  if (section === 'risk') return pack.risk?.rules ?? []
  return section === 'norms' ? (pack.norms?.rules ?? []) : (pack[section] ?? [])
}

type Asked = { readonly pack: Pack; readonly section: RuleSection; readonly among: readonly Pack[] }

const coveredRule = (rule: Rule<unknown>, { pack, section, among }: Asked): CoveredRule => {
  const under = editionAt(rule, { pack, among })
  const facts = section === 'norms' ? under.norms.facts : under.facts
  const settings = countedSettings(under)
  const table = { facts, rules: [rule] }
  const found = Result.getOrThrow(cases(table, { settings, declared: under.settings }))[0]
  const turns = found?.pairs ?? []
  const all = turns.flatMap(({ holds, fails }) => [holds, fails])
  const decided = coverage(table, { cases: all, settings })[0]
  return {
    pack: pack.manifest.id,
    section,
    rule,
    under,
    facts,
    settings,
    tests: new Set(testsIn(rule.when).map((test) => JSON.stringify(test))).size,
    turns,
    never: found?.unpaired ?? [],
    decided: { true: decided?.decidedTrue ?? 0, false: decided?.decidedFalse ?? 0 },
  }
}

/** The edition on the pack's day, or on the rule's own first day where that is later. */
const editionAt = (
  { from }: Rule<unknown>,
  { pack, among }: { readonly pack: Pack; readonly among: readonly Pack[] },
): Edition => {
  const under = editionOfPack(pack, { among })
  const on = editionDay(pack, from)
  if (on === undefined || on === under.on) return under
  const layers = Result.getOrThrow(layersOf(among, { id: pack.manifest.id }))
  return Result.getOrThrow(editionOn(layers, { on }))
}

const editionDay = ({ manifest }: Pack, from: string | undefined): string | undefined =>
  from === undefined || from < (manifest.inForce?.from ?? '') ? undefined : from

/** A number for every setting that is one, so that a bound can be met; choices stay open and are part of a case. */
const countedSettings = ({ settings }: Edition): SettingValues =>
  Object.fromEntries(
    Object.values(settings).flatMap((setting) =>
      setting.kind === 'count'
        ? [[setting.id, { value: Math.min(setting.maximum, setting.minimum + 8), cites: ['CASE-1'] }]]
        : [],
    ),
  )
