// For every rule of every pack: a case that it decides and one that it does not, and for each of its tests a pair that
// differs in one fact. The engine is asked with the whole table of the plan; the cases come from the analysis alone.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from '@maplebridge/policy-pack'
import { evaluate, type Rule, type SettingValues } from '@maplebridge/rules'
import type { Case } from '@maplebridge/rules/analysis'
import { describe, expect, test } from 'vitest'
import {
  type CoveredRule,
  coveredRules,
  type RuleSection,
  ruleSections,
  rulesOf,
} from '../scripts/ruleCoverage.ts'
import { ruleCoveragePages } from '../scripts/ruleCoveragePages.ts'
import { packs } from '../src/index.ts'

const docs = join(import.meta.dirname, '../../../docs')

const tableOf = (under: Edition, section: RuleSection): readonly Rule<unknown>[] =>
  section === 'risk' ? (under.risk?.table.rules ?? []) : under[section].rules

/** What the whole table says of one rule in a case. */
const saidOf = (
  { rule, section, under, facts, settings }: CoveredRule,
  known: Case,
): 'holds' | 'open' | 'not' => {
  const chosen: SettingValues = Object.fromEntries(
    Object.entries(known.settings).map(([id, value]) => [id, { value, cites: ['CASE-1'] }]),
  )
  const { satisfied, undecided } = evaluate(
    { facts, rules: tableOf(under, section) },
    { given: { facts: known.facts, settings: { ...settings, ...chosen }, on: under.on } },
  )
  const among = (results: readonly { readonly rule: { readonly id: string } }[]): boolean =>
    results.some((each) => each.rule.id === rule.id)
  if (among(satisfied)) return 'holds'
  return among(undecided) ? 'open' : 'not'
}

const nothing: Case = { facts: {}, settings: {}, assumed: [] }

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (_, pack) => {
  const all = coveredRules(pack, packs)

  test('every rule of every section is here', () => {
    const rules = ruleSections.flatMap((section) => rulesOf(pack, section))
    expect(all.map(({ rule }) => rule)).toEqual(rules)
    expect(all.length).toBeGreaterThan(5)
  })

  test('every test of every rule turns it by itself: none is idle', () => {
    const idle = all.filter(({ never, tests, turns }) => never.length > 0 || turns.length !== tests)
    expect(idle.map(({ rule, never }) => [rule.id, never])).toEqual([])
  })

  test('the engine says of each pair that the rule holds, and that it does not', { timeout: 60_000 }, () => {
    for (const covered of all)
      for (const { holds, fails } of covered.turns) {
        expect(holds.assumed, covered.rule.id).toEqual([])
        expect([saidOf(covered, holds), saidOf(covered, fails)], covered.rule.id).toEqual(['holds', 'not'])
      }
  })

  test('a rule without a condition holds when nothing is known, and no other does', () => {
    for (const covered of all)
      expect(saidOf(covered, nothing), covered.rule.id).toBe(covered.tests === 0 ? 'holds' : 'open')
  })

  test('the two cases of a pair differ in one fact or setting', () => {
    for (const { turns } of all)
      for (const { holds, fails } of turns) {
        const [one, other] = [holds, fails].map(({ facts, settings }) => ({ ...facts, ...settings }))
        const changed = Object.keys({ ...one, ...other }).filter((id) => one?.[id] !== other?.[id])
        expect(changed).toHaveLength(1)
      }
  })
})

test('the committed pages are these and no others (`pnpm --filter @maplebridge/packs documents`)', async () => {
  const pages = ruleCoveragePages(packs)
  const committed = (await readdir(join(docs, 'rule-cases'))).map((name) => `rule-cases/${name}`)
  expect([...committed, 'rule-coverage.md'].sort()).toEqual(Object.keys(pages).sort())
  for (const [name, text] of Object.entries(pages))
    expect(await readFile(join(docs, name), 'utf8'), name).toBe(text)
})
