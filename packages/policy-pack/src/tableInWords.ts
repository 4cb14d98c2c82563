/**
 * A whole table of a plan in words: every row with its condition, its answer and its clauses, whatever a dispute is like.
 */
import type { DutyTemplate } from '@maplebridge/accountability'
import { type RemedyOutcome, type RouteOutcome, referralLabels } from '@maplebridge/routing'
import { type Label, type Rule, render, renderCondition } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'
import { inBoth } from './inBoth.ts'
import { questionsAsked } from './questionsAsked.ts'
import type { RowInWords, TableName } from './RowInWords.ts'

/**
 * The rows of a table under an edition, by question and else in the order of the plan. A plan without levels has no
 * rows of `risk`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, tableInWords } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const [first] = tableInWords(under, { of: 'routing' })
 * assert.equal(first?.sentence.zh, '“大事”为否的，应当：小事不出村（社区），由村（社区）调委会办理')
 * assert.equal(first?.answer.en, "Village or community people's mediation committee")
 * ```
 */
export const tableInWords = (under: Edition, { of }: { readonly of: TableName }): readonly RowInWords[] => {
  switch (of) {
    case 'risk':
      return (under.risk?.table.rules ?? []).map((rule) =>
        inWords(rule, of, levelNamed(rule.then, under), under),
      )
    case 'routing':
      return byQuestion(under.routing.rules).map((rule) =>
        inWords(rule, rule.question ?? of, routeInWords(rule.then, under), under),
      )
    case 'remedies':
      return under.remedies.rules.map((rule) => inWords(rule, of, wayInWords(rule.then), under))
    case 'duties':
      return under.duties.rules.map((rule) => inWords(rule, of, dutyInWords(rule.then, under), under))
  }
}

const inWords = (
  { id: rule, when, force, summary, cites, inferred = false, unresolved }: Rule<unknown>,
  question: string,
  answer: Label,
  { facts, settings }: Edition,
): RowInWords => ({
  rule,
  question,
  asks: questionsAsked[question] ?? { zh: question, en: question },
  when: inBoth((language) => renderCondition(when, { in: language, facts, settings })),
  answer,
  summary,
  sentence: inBoth((language) => render({ when, force, summary }, { in: language, facts, settings })),
  force,
  cites,
  inferred,
  unresolved: unresolved ?? [],
})

const byQuestion = <Outcome>(rules: readonly Rule<Outcome>[]): readonly Rule<Outcome>[] => {
  const order = Object.keys(questionsAsked)
  const place = ({ question = '' }: Rule<Outcome>): number => order.indexOf(question)
  return rules.toSorted((a, b) => place(a) - place(b))
}

const levelNamed = (code: string, { risk }: Edition): Label =>
  risk?.levels.find((level) => level.code === code)?.label ?? { zh: code, en: code }

const named = (code: string, { bodies, terms }: Edition): Label =>
  bodies[code]?.label ?? terms[code] ?? { zh: code, en: code }

/** What a row of the routing table answers: a kind of body, several to choose from, a way, or why it leaves mediation. */
const routeInWords = (then: RouteOutcome, under: Edition): Label => {
  if ('channel' in then) return joined(then.channel.map((code) => named(code, under)))
  if ('referOut' in then) return referralLabels[then.referOut]
  return joined(Object.values(then).map((code) => named(code, under)))
}

const wayInWords = ({ label, at }: RemedyOutcome): Label => ({
  zh: `${label.zh}（${at.zh}）`,
  en: `${label.en} (${at.en})`,
})

/** Who owes it, what it is, who is responsible beside them, and whom to tell. */
const dutyInWords = ({ duty, bearer, responsible, tell }: DutyTemplate, under: Edition): Label => {
  const what = named(duty, under)
  const who = bearer === null ? nobodyNamed : named(bearer, under)
  const bodies = (codes: readonly string[]): Label => joined(codes.map((code) => named(code, under)))
  const [beside, told] = [bodies(responsible ?? []), bodies(tell ?? [])]
  return {
    zh: `${who.zh}：${what.zh}${beside.zh && `（责任单位：${beside.zh}）`}${told.zh && `（告知${told.zh}）`}`,
    en: `${who.en}: ${what.en}${beside.en && ` (responsible: ${beside.en})`}${told.en && ` (tell ${told.en})`}`,
  }
}

const nobodyNamed: Label = { zh: '未指明由谁承担', en: 'Nobody named' }

const joined = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join('；'),
  en: labels.map(({ en }) => en).join('; '),
})
