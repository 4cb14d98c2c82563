/**
 * The red lines that are invariants of a pack. Each is proved, not sampled: a rule that holds with everything else
 * unknown holds whatever else becomes known, because learning a fact never undoes a truth (RL-09).
 */
import { evaluate, type FactValues, type Given, type Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { daysOfChange } from './daysOfChange.ts'
import { derivedFact } from './derivedFact.ts'
import type { Edition } from './Edition.ts'
import { editionOn } from './editionOn.ts'
import { factsIn } from './factsIn.ts'
import type { Issue } from './Issue.ts'
import { lawfulWaysKept } from './lawfulWaysKept.ts'
import type { Pack, RedLineDuty } from './Pack.ts'
import { placeOf } from './redLinePlace.ts'

/**
 * The red lines that a chain of packs (widest first) breaks, on every day on which its rules change.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { redLineIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(redLineIssues([cnNational]), [])
 * const { remedies, ...withoutRemedies } = cnNational
 * assert.match(redLineIssues([withoutRemedies])[0]?.message.en ?? '', /^RL-02/)
 * ```
 */
export const redLineIssues = (layers: readonly Pack[]): readonly Issue[] => {
  const found = [
    ...daysOfChange(layers).flatMap((on) => {
      const edition = Result.getOrUndefined(editionOn(layers, { on }))
      return edition === undefined ? [] : lines.flatMap((line) => line(edition))
    }),
    ...lawfulWaysKept(layers).map(({ message, rule }) => broken('remedies', 'RL-02', message, rule)),
  ]
  const seen = new Set<string>()
  // The same breach on a later day is told once, with its first day.
  const told = ({ message }: Issue): string => message.en.replaceAll(/\d{4}-\d\d-\d\d/gu, '')
  return found
    .filter((issue) => !seen.has(told(issue)) && seen.add(told(issue)))
    .map((issue) => {
      const [section = '', rule] = issue.path.map(String)
      return { ...issue, path: placeOf(layers.at(-1), { section, rule }) }
    })
}

const given = (edition: Edition, facts: FactValues): Given => ({ facts, settings: {}, on: edition.on })

const knowingOnly = (edition: Edition, derived: 'refusal' | 'mediation', value: boolean | string): Given => {
  const id = derivedFact(edition, derived)?.id
  return given(edition, id === undefined ? {} : { [id]: value })
}

const refusalEndsMediation = (edition: Edition): readonly Issue[] => {
  const { satisfied } = evaluate(edition.routing, { given: knowingOnly(edition, 'refusal', true) })
  const refused = satisfied.some(({ rule }) => 'referOut' in rule.then && rule.then.referOut === 'refused')
  return refused ? [] : [broken('routing', 'RL-01', noRefusal(factOf(edition, 'refusal'), edition.on))]
}

const courtStaysOpen = (edition: Edition): readonly Issue[] => {
  const closed = edition.matters.filter(({ code }) => {
    const { satisfied } = evaluate(edition.remedies, { given: given(edition, { matter: code }) })
    return satisfied.every(({ rule }) => rule.then.channel !== 'suit')
  })
  const [first, ...others] = closed.map(({ code }) => code)
  return first === undefined ? [] : [broken('remedies', 'RL-02', noSuit(first, others.length, edition.on))]
}

const mediationIsFree = (edition: Edition): readonly Issue[] =>
  edition.remedies.rules
    .filter(({ then }) => then.channel === 'people-mediation' && then.fee !== 'none')
    .map(({ id }) => broken('remedies', 'RL-03', charged(id), id))

const failureIsToldOn = (edition: Edition): readonly Issue[] => {
  const failed = knowingOnly(edition, 'mediation', 'failed')
  const routed = evaluate(edition.routing, { given: failed }).satisfied
  const owed = evaluate(edition.duties, { given: failed }).satisfied
  const ended = routed.some(({ rule }) => 'referOut' in rule.then && rule.then.referOut === 'failed')
  const told = owed.some(({ rule }) => rule.then.dischargedBy.includes('told-other-ways'))
  return ended && told
    ? []
    : [broken('duties', 'RL-05', noWayOn(factOf(edition, 'mediation'), ended, edition.on))]
}

const demandedDutiesOpen = (edition: Edition): readonly Issue[] => {
  const demanding = edition.redLines.flatMap(({ id, opens = [] }) => opens.map((demand) => ({ id, demand })))
  const silent = demandingLines.filter((line) => demanding.every(({ id }) => id !== line))
  return [
    ...silent.map((line) => broken('redLines', line, noDemand)),
    ...demanding
      .filter(({ demand: { from } }) => from === undefined || from <= edition.on)
      .flatMap(({ id, demand }) => unopened(edition, demand).map((message) => broken('duties', id, message))),
  ]
}

/** The lines that are nothing without the duties they open. */
const demandingLines: readonly string[] = ['RL-04', 'RL-11']

/** What does not open although exactly these facts are known: a rule that holds then holds whatever else is known. */
const unopened = (edition: Edition, { knowing, dischargedBy, way }: RedLineDuty): readonly Label[] => {
  const known = given(edition, Object.fromEntries(knowing.map((fact) => [fact, true])))
  const owed = evaluate(edition.duties, { given: known }).satisfied.some(
    ({ rule }) =>
      rule.force === 'must' &&
      rule.then.noExemption === true &&
      rule.then.dischargedBy.every((type) => isAmong(type, dischargedBy)),
  )
  const shown = evaluate(edition.remedies, { given: known }).satisfied
  return [
    ...(owed ? [] : [noDuty(knowing, dischargedBy, edition.on)]),
    ...(way === undefined || shown.some(({ rule }) => rule.then.channel === way)
      ? []
      : [noWay(knowing, way, edition.on)]),
  ]
}

const isAmong = (type: string, allowed: readonly string[]): boolean => allowed.includes(type)

const riskAsksNoRightAndNoProtection = (edition: Edition): readonly Issue[] =>
  (edition.risk?.table.rules ?? []).flatMap((rule) =>
    factsIn(rule.when).flatMap((id) => {
      const fact = edition.facts[id]
      if (fact?.derived === 'refusal' || fact?.derived === 'mediation')
        return [broken('risk', 'RL-06', usesRight(rule.id, id), rule.id)]
      if (fact?.touches?.includes('RL-06') && !rule.touches?.includes('RL-06'))
        return [broken('risk', 'RL-06', unflagged(rule.id), rule.id)]
      return fact?.about === 'protection'
        ? [broken('risk', 'RL-07', usesProtection(rule.id, id), rule.id)]
        : []
    }),
  )

const lines = [
  refusalEndsMediation,
  courtStaysOpen,
  mediationIsFree,
  failureIsToldOn,
  demandedDutiesOpen,
  riskAsksNoRightAndNoProtection,
] as const

/** The path is the section and, where one rule is at fault, its id; it becomes a place in the pack at the end. */
const broken = (section: string, line: string, message: Label, rule?: string): Issue => ({
  code: 'red-line',
  path: rule === undefined ? [section] : [section, rule],
  message: { zh: `${line}：${message.zh}`, en: `${line}: ${message.en}` },
})

const factOf = (edition: Edition, derived: 'refusal' | 'mediation'): string =>
  derivedFact(edition, derived)?.id ?? derived

const noRefusal = (fact: string, on: string): Label => ({
  zh: `在 ${on}，只知道 \`${fact}\` 为真（当事人明确拒绝）时，没有一条规则使纠纷退出调解；请保留全国包中的相应规则`,
  en: `on ${on}, with \`${fact}\` alone known to be true, no row takes a dispute out of mediation after a party’s clear refusal; keep the national one`,
})
const noSuit = (matter: string, more: number, on: string): Label => ({
  zh: `在 ${on}，只知道纠纷类型为 \`${matter}\`${more === 0 ? '' : `（另有 ${more} 类）`}时，没有列出起诉这一途径；任何规则都不得取消它，请保留全国包中的相应规则`,
  en: `on ${on}, with \`matter\` alone known to be \`${matter}\`${more === 0 ? '' : ` (and ${more} more)`}, suit is not listed among the ways; no rule may take it away, keep the national one`,
})
const charged = (rule: string): Label => ({
  zh: `规则 \`${rule}\` 对人民调解收费；人民调解不收取任何费用，请改为 \`fee: none\``,
  en: `rule \`${rule}\` charges for people’s mediation, which is free; write \`fee: none\``,
})
const noWayOn = (fact: string, ended: boolean, on: string): Label => ({
  zh: `在 ${on}，只知道 \`${fact}\` 为 \`failed\`（调解不成）时，必须终止调解并告知当事人其他途径；缺少${ended ? '告知的职责' : '终止调解的规则'}`,
  en: `on ${on}, with \`${fact}\` alone known to be \`failed\`, mediation must end and the parties be told of the other ways; the ${ended ? 'duty to tell' : 'row that ends it'} is missing`,
})
const noDemand: Label = {
  zh: '没有写明由哪些事实必然产生哪项职责；请保留全国包中该底线的 opens',
  en: 'no facts are named that must open its duties; keep the `opens` of the national line',
}
const factsNamed = (facts: readonly string[]): string => facts.map((fact) => `\`${fact}\``).join(' + ')
const noDuty = (facts: readonly string[], by: readonly string[], on: string): Label => ({
  zh: `在 ${on}，只要知道 ${factsNamed(facts)} 为真，就必须产生一项只能以 ${factsNamed(by)} 履行、不得免除（\`noExemption\`）的“必须”职责，现在没有；请保留全国包中的相应职责`,
  en: `on ${on}, once ${factsNamed(facts)} is known to be true, a duty of force \`must\` that only ${factsNamed(by)} discharges and from which nothing exempts (\`noExemption\`) has to open, and none does; keep the national one`,
})
const noWay = (facts: readonly string[], way: string, on: string): Label => ({
  zh: `在 ${on}，只要知道 ${factsNamed(facts)} 为真，就必须列出途径 \`${way}\`，不得只列和解一条出路，现在没有`,
  en: `on ${on}, once ${factsNamed(facts)} is known to be true, the way \`${way}\` has to be shown, so that settlement is not the only one, and it is not`,
})
const usesRight = (rule: string, fact: string): Label => ({
  zh: `风险规则 \`${rule}\` 使用了当事人行使权利的事实 \`${fact}\`；行使权利不得影响等级，请删去这项检验`,
  en: `risk rule \`${rule}\` tests \`${fact}\`, the exercise of a party’s right; a right has no weight, remove the test`,
})
const unflagged = (rule: string): Label => ({
  zh: `风险规则 \`${rule}\` 涉及群众信访前景，须标注 touches: [RL-06]`,
  en: `risk rule \`${rule}\` rests on the prospect of a petition and must be flagged touches: [RL-06]`,
})
const usesProtection = (rule: string, fact: string): Label => ({
  zh: `风险规则 \`${rule}\` 使用了保护性事实 \`${fact}\`；保护性事实只增加保护，不得提高等级，请改写为职责`,
  en: `risk rule \`${rule}\` tests the protective fact \`${fact}\`; protective facts only add protection, write a duty instead`,
})
