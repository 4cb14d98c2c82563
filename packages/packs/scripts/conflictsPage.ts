/**
 * Every clash and difference between the packs as a page for people, in both languages. Written to `docs/conflicts.md`
 * by `pnpm --filter @maplebridge/packs documents`.
 */
import { type Conflict, type ConflictSide, conflictsBetween, type Pack } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { both, table } from './markdown.ts'

/** The days that the page compares on: one on which every plan of a place is in force, and one of today's law. */
const days = ['2023-07-01', '2026-09-01'] as const

/** The page of all packs. */
export const conflictsPage = (packs: readonly Pack[]): string => {
  const national = packs.filter(({ manifest }) => manifest.over === undefined)
  const begun = packs.filter(({ manifest: { inForce } }) => inForce === undefined || inForce.from <= days[0])
  const [all, law] = [found(begun, packs, days[0]), found(national, packs, days[1])]
  const clashes = [...all, ...law.filter((each) => !all.some((other) => isSame(each, other)))]
  return `${[
    '# Where the packs disagree · 规则包之间的不一致',
    'Written from the packs by `pnpm --filter @maplebridge/packs documents`; `maplebridge conflicts cn-national xining-chengzhong --lang zh` prints one pair. A **clash** is a case that two rules decide and answer differently; the smallest such case is shown, and which rule prevails if a clause says so, else *undeclared*: nothing here takes a side. A **difference** is between plans that no case is under together. How it is found: [decision 0031](decisions/0031-conflicts-are-found-not-settled.md).',
    '由规则包生成；命令行 `maplebridge conflicts cn-national xining-chengzhong --lang zh` 可以比较任意几个。**冲突**指同一件事两条规则都适用而答案不同：列出最小情形；有条款规定何者优先的写明，没有的写“未声明”，这里不作取舍。**差异**指没有一件事同时适用的几个方案之间的不同。',
    `## Clashes · 冲突 (${days.join(', ')})`,
    table(
      [
        'question 问题',
        'one 其一',
        'other 其二',
        'smallest case 最小情形',
        'which prevails 何者优先',
        'open 未决',
      ],
      clashes.flatMap((each) =>
        each.kind === 'clash'
          ? [
              [
                both(each.asks),
                sideCell(each.sides[0]),
                sideCell(each.sides[1]),
                both(each.shownBy),
                both(orderOf(each.order)),
                each.unresolved.join(', '),
              ],
            ]
          : [],
      ),
    ),
    `## Differences · 差异 (${days[0]})`,
    ...clashes.flatMap((each) => (each.kind === 'differs' ? [differenceOf(each)] : [])),
  ].join('\n\n')}\n`
}

const found = (packs: readonly Pack[], among: readonly Pack[], on: string): readonly Conflict[] =>
  Result.getOrThrow(conflictsBetween(packs, { among, on }))

const isSame = (one: Conflict, other: Conflict): boolean => JSON.stringify(one) === JSON.stringify(other)

const sideCell = ({ pack, rules, says, cites }: ConflictSide): string =>
  `${both(says)}<br>\`${pack}\` ${rules.map((rule) => `\`${rule}\``).join(' ')} [${cites.join(', ')}]`

const orderOf = (order: Extract<Conflict, { readonly kind: 'clash' }>['order']): Label =>
  order._tag === 'Undeclared'
    ? { zh: '未声明', en: 'undeclared' }
    : {
        zh: `\`${order.rule}\` 优先（${order.principle}，${order.cites.join('、')}）`,
        en: `\`${order.rule}\` prevails (${order.principle}, ${order.cites.join(', ')})`,
      }

const differenceOf = ({
  asks,
  sides,
  why,
  unresolved,
}: Extract<Conflict, { readonly kind: 'differs' }>): string =>
  [
    `### ${asks.en} · ${asks.zh}`,
    `${why.en}. ${why.zh}。${unresolved.length === 0 ? '' : ` (${unresolved.join(', ')})`}`,
    table(
      ['pack 规则包', 'says 规定', 'rules 规则', 'clauses 条款'],
      sides.map(({ pack, says, rules, cites }) => [
        `\`${pack}\``,
        both(says),
        rules.map((rule) => `\`${rule}\``).join(' '),
        cites.join(', '),
      ]),
    ),
  ].join('\n\n')
