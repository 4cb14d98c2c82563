/**
 * What is wrong with the values that are given for facts: of facts nobody declared, outside their domain, opinions
 * without an owner or from who is not entitled to one.
 */
import { isPlainDate } from '@maplebridge/calendar'
import type { Fact, FactRegister, FactValue, Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issue, unknownCode } from './unknownCode.ts'

/** The issues of the value of one fact on a day, with their paths from `at`; internal to the package. */
export const factIssues = (
  id: string,
  value: FactValue,
  { facts, on, at }: { readonly facts: FactRegister; readonly on: string; readonly at: Issue['path'] },
): readonly Issue[] => {
  const path = [...at, id]
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
  if (fact === undefined) {
    const typed = Object.values(facts).filter((known) => known.derived === undefined)
    return [
      unknownCode(
        'unknown-fact',
        path,
        id,
        typed.map((known) => known.id),
      ),
    ]
  }
  if (fact.derived !== undefined) return [issue('derived-fact', path, derivedMessage(fact))]
  if (typeof value !== 'object') {
    return fact.judgement === undefined
      ? valueIssues(value, fact, path)
      : [issue('wrong-type', path, needsJudgement(fact.judgement.by))]
  }
  if (fact.judgement === undefined) return [issue('wrong-type', path, noJudgement)]
  return [
    ...valueIssues(value.is, fact, [...path, 'is']),
    ...(fact.judgement.by.includes(value.judgedBy)
      ? []
      : [unknownCode('not-a-judge', [...path, 'judgedBy'], value.judgedBy, fact.judgement.by)]),
    ...order(
      value.on,
      on,
      [...path, 'on'],
      { zh: '判断日期', en: 'the day of the judgement' },
      { zh: '所问日期', en: 'the day asked' },
    ),
  ]
}

/** The issue of two days in the wrong order; internal to the package. */
export const order = (
  earlier: string,
  later: string,
  path: Issue['path'],
  what: Label,
  than: Label,
): readonly Issue[] =>
  earlier <= later
    ? []
    : [
        issue('date-order', path, {
          zh: `${what.zh} \`${earlier}\` 晚于${than.zh} \`${later}\`；请更正其中之一`,
          en: `${what.en} \`${earlier}\` is after ${than.en} \`${later}\`; correct one of them`,
        }),
      ]

/** The codes that a fact may have; internal to the package. */
export const codesOf = (fact: Fact): readonly string[] =>
  fact.kind === 'code' || fact.kind === 'choice' ? fact.values.map((member) => member.code) : []

/** What is wrong with a plain value of a fact; internal to the package. */
export const valueIssues = (
  value: boolean | number | string,
  fact: Fact,
  path: Issue['path'],
): readonly Issue[] => {
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : [issue('wrong-type', path, expected({ zh: 'true 或 false', en: 'true or false' }))]
    case 'choice':
    case 'code': {
      const known = codesOf(fact)
      const fits = typeof value === 'string' && known.includes(value)
      return fits ? [] : [unknownCode('unknown-value', path, String(value), known)]
    }
    case 'count':
    case 'money': {
      const fits = typeof value === 'number' && value >= fact.minimum && value <= fact.maximum
      const bounds = {
        zh: ` ${fact.minimum} 至 ${fact.maximum} 的整数`,
        en: `a whole number from ${fact.minimum} to ${fact.maximum}`,
      }
      return fits
        ? []
        : [issue(typeof value === 'number' ? 'out-of-domain' : 'wrong-type', path, expected(bounds))]
    }
    case 'date':
      return typeof value === 'string' && isPlainDate(value)
        ? []
        : [
            issue(
              'impossible-date',
              path,
              expected({ zh: 'YYYY-MM-DD 形式的真实日期', en: 'a real date as YYYY-MM-DD' }),
            ),
          ]
  }
}

const expected = ({ zh, en }: Label): Label => ({ zh: `应为${zh}`, en: `expected ${en}` })

const needsJudgement = (by: readonly string[]): Label => ({
  zh: `这是一项判断，须写明判断者、依据和日期：{ is, judgedBy: ${by.join(' | ')}, basis, on }`,
  en: `this is a judgement and needs its owner, basis and date: { is, judgedBy: ${by.join(' | ')}, basis, on }`,
})

const noJudgement: Label = {
  zh: '这不是一项判断，请直接填写数值或代码',
  en: 'this is not a judgement; give the plain value',
}

const derivedMessage = ({ id }: Fact): Label => ({
  zh: `\`${id}\` 由纠纷信息、事件或等级得出，不能直接填写；请改为填写相应的项目或事件`,
  en: `\`${id}\` follows from the dispute, its events or its level and is never typed in; give those instead`,
})
