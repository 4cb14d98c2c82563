/**
 * How the rules of the packs are tested, in counts, and for each pack the cases between which each of its rules turns, in
 * words that an official can check. Written to `docs/rule-coverage.md` and `docs/rule-cases/` by `pnpm --filter
 * @maplebridge/packs documents`.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { type Language, renderCondition, renderKnown } from '@maplebridge/rules'
import type { Case } from '@maplebridge/rules/analysis'
import { both, table } from './markdown.ts'
import { nationalFirst } from './nationalFirst.ts'
import { type CoveredRule, coveredRules, ruleSections } from './ruleCoverage.ts'

/** Every page by its path below `docs`. */
export const ruleCoveragePages = (packs: readonly Pack[]): Readonly<Record<string, string>> => {
  const covered = nationalFirst(packs).map((pack) => ({ pack, rules: coveredRules(pack, packs) }))
  return {
    'rule-coverage.md': coveragePage(covered),
    ...Object.fromEntries(
      covered.map(({ pack, rules }) => [`rule-cases/${pack.manifest.id}.md`, casesPage(pack, rules)]),
    ),
  }
}

type Covered = { readonly pack: Pack; readonly rules: readonly CoveredRule[] }

const coveragePage = (covered: readonly Covered[]): string =>
  `${[
    '# How every rule is tested · 规则如何检验',
    'For each test in the condition of each rule two cases are made that differ in nothing but the fact asked: in one the rule holds, in the other it does not (modified condition/decision coverage, MC/DC). Both are then put to the engine with the whole table of the plan in force. Written from the packs by `pnpm --filter @maplebridge/packs documents`; the cases stand in words, pack by pack. Cases written by hand, which go through a whole dispute, are beside them in `packages/packs/test`.',
    '规则条件中的每一项判断都配有两种情形，只有所问的一项事实不同：一种情形下规则成立，另一种情形下不成立（修正条件判定覆盖，MC/DC）。两种情形都交给引擎，用方案当时的整张规则表判断。本页由规则包生成；各情形按规则包逐条列出。由人编写、走完整件纠纷的案例另在 `packages/packs/test`。',
    table(
      [
        'pack 规则包',
        'rules 规则',
        'without a condition 无条件',
        'decided both ways 两面均有情形',
        'tests 判断',
        'turned by one fact alone 单独改变结果',
        'coverage 覆盖',
      ],
      [
        ...covered.map(({ pack, rules }) => [
          `[\`${pack.manifest.id}\`](rule-cases/${pack.manifest.id}.md)`,
          ...countsOf(rules),
        ]),
        ['**all 合计**', ...countsOf(covered.flatMap(({ rules }) => rules))],
      ],
    ),
    '## Section by section · 按部分',
    table(
      ['pack 规则包', 'section 部分', 'rules', 'always', 'both ways', 'tests', 'turned', 'coverage'],
      covered.flatMap(({ pack, rules }) =>
        ruleSections.flatMap((section) => {
          const own = rules.filter((each) => each.section === section)
          return own.length === 0 ? [] : [[`\`${pack.manifest.id}\``, `\`${section}\``, ...countsOf(own)]]
        }),
      ),
    ),
    'A rule without a condition holds of every dispute, so no case exists in which it does not. 没有条件的规则对任何纠纷都成立，不存在不成立的情形。',
  ].join('\n\n')}\n`

const countsOf = (rules: readonly CoveredRule[]): readonly string[] => {
  const sum = (count: (rule: CoveredRule) => number): number =>
    rules.reduce((total, rule) => total + count(rule), 0)
  const always = rules.filter(({ tests }) => tests === 0).length
  const bothWays = rules.filter(({ decided }) => decided.true > 0 && decided.false > 0).length
  const [tests, turned] = [sum((rule) => rule.tests), sum((rule) => rule.turns.length)]
  const [wanted, got] = [rules.length - always + tests, bothWays + turned]
  return [
    ...[rules.length, always, bothWays, tests, turned].map(String),
    wanted === 0 ? '–' : `${((100 * got) / wanted).toFixed(got === wanted ? 0 : 1)} %`,
  ]
}

const casesPage = ({ manifest }: Pack, rules: readonly CoveredRule[]): string =>
  `${[
    `# ${manifest.title.en} · ${manifest.title.zh}`,
    `[All packs 全部规则包](../rule-coverage.md) · [the plan, rule by rule](../packs/${manifest.id}.md) · [方案逐条](../packs/${manifest.id}.zh-CN.md)`,
    'Each row is a pair: the rule holds in the case, and does not once the one fact changes as said. Whatever is not named may be as it likes. Written by `pnpm --filter @maplebridge/packs documents`. Counted settings are taken at an invented number, so that a bound can be met. 每行是一对情形：所列情形下规则成立，只把其中一项事实改成所写的，规则就不成立；没有写明的事实不影响。须由采用者确定的数量在此取假设值。',
    ...ruleSections.flatMap((section) => {
      const own = rules.filter((each) => each.section === section)
      return own.length === 0 ? [] : [`## ${section}`, table(heads, own.flatMap(rowsOf))]
    }),
  ].join('\n\n')}\n`

const heads = ['rule 规则', 'holds 成立', 'does not hold once 改为以下则不成立']

const rowsOf = (covered: CoveredRule): readonly (readonly string[])[] => {
  const { rule, tests, turns } = covered
  const name = `\`${rule.id}\`${rule.from === undefined ? '' : ` (${rule.from})`}<br>${both(rule.summary)}`
  if (tests === 0) return [[name, 'in every case<br>任何情形', '–']]
  return turns.map(({ holds, fails }, at) => [
    at === 0 ? name : `\`${rule.id}\``,
    both({ zh: caseText(holds, covered, 'zh'), en: caseText(holds, covered, 'en') }),
    both({
      zh: caseText(without(fails, holds), covered, 'zh'),
      en: caseText(without(fails, holds), covered, 'en'),
    }),
  ])
}

/** What a case says otherwise than another. */
const without = (one: Case, other: Case): Case => ({
  facts: Object.fromEntries(Object.entries(one.facts).filter(([id, value]) => other.facts[id] !== value)),
  settings: Object.fromEntries(
    Object.entries(one.settings).filter(([id, value]) => other.settings[id] !== value),
  ),
  assumed: one.assumed,
})

/** A case as a phrase. */
const caseText = (
  { facts: known, settings }: Case,
  { facts, under }: CoveredRule,
  language: Language,
): string => {
  const wording = { in: language, facts, settings: under.settings }
  return [
    ...Object.entries(known).map(([id, value]) => renderKnown(id, value, wording)),
    ...Object.entries(settings).map(([setting, is]) => renderCondition({ setting, is }, wording)),
  ].join(language === 'zh' ? '，' : ', ')
}
