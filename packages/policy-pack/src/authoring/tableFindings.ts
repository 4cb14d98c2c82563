/**
 * What is odd about the risk, routing and duty tables of an edition, for the rules of its own pack. Gaps are not told:
 * a plan seldom answers for every dispute, and the answer says so when it does not. Internal to the package.
 */
import type { Label, Rule, Table } from '@maplebridge/rules'
import { analyse, type FindingCode } from '@maplebridge/rules/analysis'
import * as Result from 'effect/Result'
import type { Edition } from '../Edition.ts'
import type { PackFinding } from './PackFinding.ts'

/** The findings about the tables that concern one of these rules. */
export const tableFindings = (
  { risk, routing, duties, values, settings }: Edition,
  { of }: { readonly of: ReadonlySet<string> },
): readonly PackFinding[] => {
  const looked = <Outcome>(table: Table<Outcome>): readonly PackFinding[] => {
    const found = analyse(table, { settings: values, declared: settings })
    if (Result.isFailure(found)) return [tooMany(table.id, found.failure.message)]
    return found.success.flatMap(({ code, rules, question }) => {
      const message = told[code]
      const settled = code !== 'clash' || settledOnce.includes(question)
      return message === undefined || !settled || !rules.some((rule) => of.has(rule))
        ? []
        : [{ severity: 'warning', code, about: rules, message: naming(message, rules) } as const]
    })
  }
  return [...(risk === undefined ? [] : looked(risk.table)), ...looked(routing), ...looked(own(duties, of))]
}

/** The questions that have one answer. */
const settledOnce: readonly (string | undefined)[] = ['lead', 'channel']

const own = (
  table: { readonly id: string; readonly combine: 'all' } & Pick<Edition['duties'], 'facts' | 'rules'>,
  of: ReadonlySet<string>,
): Table<unknown> => ({ ...table, rules: table.rules.filter((rule: Rule<unknown>) => of.has(rule.id)) })

const tooMany = (table: string, message: Label): PackFinding => ({
  severity: 'note',
  code: 'too-many-cases',
  about: [],
  message: {
    zh: `表 \`${table}\` 未查完：${message.zh}`,
    en: `table \`${table}\` was not looked at whole: ${message.en}`,
  },
})

const naming = ({ zh, en }: Label, [first, ...others]: readonly string[]): Label => {
  const rest = others.map((id) => `\`${id}\``)
  return {
    zh: `规则 \`${first}\` ${zh}${rest.length > 0 ? `（另见 ${rest.join('、')}）` : ''}`,
    en: `rule \`${first}\` ${en}${rest.length > 0 ? ` (see ${rest.join(', ')})` : ''}`,
  }
}

/** What each code says of the rule it is about; codes without a text are not told. */
const told: Readonly<Partial<Record<FindingCode, Label>>> = {
  clash: {
    zh: '与另一条对同一问题答案不同，且没有条款定其先后；请核对原文，或写明 prevailsOver 及其条款',
    en: 'answers a question otherwise than another, and no clause orders them; read the source again, or write `prevailsOver` with the clause',
  },
  shadowed: {
    zh: '从不起作用：它成立时总有更重的规则成立；请核对条件',
    en: 'never counts: whenever it holds, a graver one does; look at its condition',
  },
  unreachable: {
    zh: '永远不会成立；请核对条件',
    en: 'can never hold; look at its condition',
  },
  redundant: {
    zh: '去掉也不改变任何结果；请核对条件',
    en: 'changes nothing that others do not say already; look at its condition',
  },
  'empty-range': { zh: '含有空的范围；请核对上下限', en: 'holds an empty range; look at its bounds' },
  'dead-value': {
    zh: '问到一个不可能出现的值；请核对',
    en: 'asks for a value that cannot occur; look at it',
  },
}
