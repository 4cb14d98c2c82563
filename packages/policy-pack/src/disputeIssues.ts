/**
 * What is wrong with a dispute under an edition: codes the pack does not know, values outside their domain,
 * opinions without an owner, dates in the wrong order, an area the plan does not govern. All issues at once.
 */
import { isWithin } from '@maplebridge/area'
import { isPlainDate } from '@maplebridge/calendar'
import type { Dispute } from '@maplebridge/dispute'
import type { Fact, FactValue, Label } from '@maplebridge/rules'
import { bodyEventIssues } from './bodyEventIssues.ts'
import { derivedFact } from './derivedFact.ts'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { limitEventIssues } from './limitEventIssues.ts'
import { issue, unknownCode } from './unknownCode.ts'

/**
 * The issues of a dispute under an edition; empty when it can be assessed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { disputeIssues, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbor', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const [issue] = disputeIssues(dispute, { under })
 * assert.deepEqual([issue?.code, issue?.path, issue?.nearest], ['unknown-matter', ['matter'], 'neighbour'])
 * ```
 */
export const disputeIssues = (dispute: Dispute, { under }: { readonly under: Edition }): readonly Issue[] => [
  ...codeIssues('unknown-matter', ['matter'], dispute.matter, under.facts['matter']),
  ...codeIssues('unknown-source', ['source'], dispute.source, derivedFact(under, 'source')),
  ...areaIssues(dispute, under),
  ...dateIssues(dispute, under),
  ...conversionIssues(dispute, under),
  ...limitEventIssues(dispute, under),
  ...bodyEventIssues(dispute, under),
  ...Object.entries(dispute.facts).flatMap(([id, value]) => factIssues(id, value, under)),
]

const codeIssues = (
  code: 'unknown-matter' | 'unknown-source',
  path: Issue['path'],
  value: string,
  fact: Fact | undefined,
): readonly Issue[] => {
  const known = fact === undefined ? [] : codesOf(fact)
  return known.includes(value) ? [] : [unknownCode(code, path, value, known)]
}

const codesOf = (fact: Fact): readonly string[] =>
  fact.kind === 'code' || fact.kind === 'choice' ? fact.values.map((member) => member.code) : []

const areaIssues = ({ area }: Dispute, { manifest, area: governed }: Edition): readonly Issue[] => {
  if (governed === undefined || isWithin(area, { area: governed })) return []
  return [
    issue('outside-area', ['area'], {
      zh: `地区 \`${area}\` 不在规则包 \`${manifest.id}\` 的适用范围 \`${governed}\` 内；请改用当地的规则包`,
      en: `area \`${area}\` lies outside \`${governed}\`, which pack \`${manifest.id}\` governs; use the pack of that place`,
    }),
  ]
}

const dateIssues = ({ arisenOn, filedOn }: Dispute, { on }: Edition): readonly Issue[] => [
  ...order(
    filedOn,
    on,
    ['filedOn'],
    { zh: '登记日期', en: 'the day filed' },
    { zh: '所问日期', en: 'the day asked' },
  ),
  ...(arisenOn === undefined
    ? []
    : order(
        arisenOn,
        filedOn,
        ['arisenOn'],
        { zh: '发生日期', en: 'the day it arose' },
        { zh: '登记日期', en: 'the day filed' },
      )),
]

const order = (
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

const conversionIssues = ({ events = [] }: Dispute, { reverseCheck }: Edition): readonly Issue[] => {
  const known = reverseCheck?.triggers.map(({ into }) => into)
  if (known === undefined) return []
  return events.flatMap((event, at) =>
    event.type === 'converted' && !known.includes(event.into)
      ? [unknownCode('unknown-value', ['events', at, 'into'], event.into, known)]
      : [],
  )
}

const factIssues = (id: string, value: FactValue, { facts, on }: Edition): readonly Issue[] => {
  const path = ['facts', id]
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

const valueIssues = (value: boolean | number | string, fact: Fact, path: Issue['path']): readonly Issue[] => {
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
