// Writes docs/routing-outcomes.md: what becomes of 10,000 random complete disputes under each local plan.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packs } from '../src/index.ts'
import { outcomesOf, randomRoutes } from '../test/randomRoutes.ts'

const tags = ['Routed', 'Choice', 'Undecided', 'ReferredOut', 'Contested', 'Unrouted'] as const
const labels = {
  Routed: 'one body 一个单位',
  Choice: 'the party chooses 由当事人选择',
  Undecided: 'open 待定',
  ReferredOut: 'leaves mediation 转出',
  Contested: 'contested 相抵触',
  Unrouted: 'no row 无规定',
} as const

/** The page on what becomes of random disputes. */
export const outcomesPage = (): string => {
  const rows = packs
    .filter(({ manifest }) => manifest.level !== 'national')
    .map(({ manifest: { id } }) => {
      const counted = outcomesOf(randomRoutes(id, { count: 10_000, seed: 20230508 }))
      return `| [\`${id}\`](routing/${id}.md) | ${tags.map((tag) => (counted[tag] ?? 0).toLocaleString('en')).join(' | ')} |`
    })
  return `# What becomes of random disputes · 随机纠纷的去向

Ten thousand complete disputes for each plan, drawn at random over its matters, facts, sources and courses of mediation: who handles them by the plan's own rows. Written by \`pnpm --filter @maplebridge/packs outcomes\`; a test draws them again.

各方案一万件随机生成、情况完整的纠纷，按方案自己的规定由谁办理。由上述命令生成，测试会重新生成核对。

| pack 规则包 | ${tags.map((tag) => labels[tag]).join(' | ')} |
| --- | ${tags.map(() => '---:').join(' | ')} |
${rows.join('\n')}

- **The only contested ones** are Ruoqiang's: its source sends a "big problem" to the township and to the department at once and orders neither first (CONF-48). Both clauses are shown; nothing is chosen.
- **No row** is an honest answer: most plans name no body for whole kinds of disputes, and an article or a review is no plan. The answer says which question nobody answers; lawful ways stay open beside it.
- **Leaves mediation**: refused by a party, unsuitable, failed, or a matter that the law keeps elsewhere.

- **相抵触的只有若羌**：原文把“大问题”同时交给乡镇和部门，没有先后（CONF-48）。两条都列出，不代为选择。
- **无规定**是如实的回答：多数方案对整类纠纷没有写明由谁办理。合法途径始终列出。
- **转出**：当事人拒绝、不宜调解、调解不成，或者法律另有规定的。
`
}

if (import.meta.main)
  await writeFile(join(import.meta.dirname, '../../../docs/routing-outcomes.md'), outcomesPage())
