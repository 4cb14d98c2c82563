/**
 * The red lines that are invariants of a pack. Each is proved, not sampled: a rule that holds with everything else
 * unknown holds whatever else becomes known, because learning a fact never undoes a truth (RL-09).
 */
import { evaluate, type FactValues, type Given, type Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { derivedFact } from './derivedFact.ts'
import type { Edition } from './Edition.ts'
import { editionOn } from './editionOn.ts'
import { factsIn } from './factsIn.ts'
import type { Issue } from './Issue.ts'
import type { Pack, RedLineDuty } from './Pack.ts'
import { rulesIn } from './rulesIn.ts'

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
  const found = daysOfChange(layers).flatMap((on) => {
    const edition = Result.getOrUndefined(editionOn(layers, { on }))
    return edition === undefined ? [] : lines.flatMap((line) => line(edition))
  })
  const seen = new Set<string>()
  // The same breach on a later day is told once, with its first day.
  const told = ({ message }: Issue): string => message.en.replaceAll(/\d{4}-\d\d-\d\d/gu, '')
  return found.filter((issue) => !seen.has(told(issue)) && seen.add(told(issue)))
}

/** A chain without any date holds from the first day on. */
const FIRST_DAY = '1000-01-01'

const daysOfChange = (layers: readonly Pack[]): readonly string[] => {
  const rules = layers.flatMap(rulesIn)
  const starts = layers.flatMap(({ manifest }) => manifest.inForce?.from ?? [])
  const demands = layers.flatMap(({ redLines = [] }) => redLines.flatMap(({ opens = [] }) => opens))
  const changes = [...rules, ...demands].flatMap((each) =>
    [each.from ?? [], 'until' in each ? (each.until ?? []) : []].flat(),
  )
  const first = starts.toSorted().at(-1) ?? FIRST_DAY
  return [...new Set([first, ...changes.filter((day) => day > first)])]
}

const given = (edition: Edition, facts: FactValues): Given => ({ facts, settings: {}, on: edition.on })

const knowingOnly = (edition: Edition, derived: 'refusal' | 'mediation', value: boolean | string): Given => {
  const id = derivedFact(edition, derived)?.id
  return given(edition, id === undefined ? {} : { [id]: value })
}

const refusalEndsMediation = (edition: Edition): readonly Issue[] => {
  const { satisfied } = evaluate(edition.routing, { given: knowingOnly(edition, 'refusal', true) })
  const refused = satisfied.some(({ rule }) => 'referOut' in rule.then && rule.then.referOut === 'refused')
  return refused ? [] : [broken('routing', 'RL-01', noRefusal)]
}

const courtStaysOpen = (edition: Edition): readonly Issue[] =>
  edition.matters.flatMap(({ code }) => {
    const { satisfied } = evaluate(edition.remedies, { given: given(edition, { matter: code }) })
    const open = satisfied.some(({ rule }) => rule.then.channel === 'suit')
    return open ? [] : [broken('remedies', 'RL-02', noSuit(code))]
  })

const mediationIsFree = (edition: Edition): readonly Issue[] =>
  edition.remedies.rules
    .filter(({ then }) => then.channel === 'people-mediation' && then.fee !== 'none')
    .map(({ id }) => broken('remedies', 'RL-03', charged(id)))

const failureIsToldOn = (edition: Edition): readonly Issue[] => {
  const failed = knowingOnly(edition, 'mediation', 'failed')
  const routed = evaluate(edition.routing, { given: failed }).satisfied
  const owed = evaluate(edition.duties, { given: failed }).satisfied
  const ended = routed.some(({ rule }) => 'referOut' in rule.then && rule.then.referOut === 'failed')
  const told = owed.some(({ rule }) => rule.then.dischargedBy.includes('told-other-ways'))
  return ended && told ? [] : [broken('duties', 'RL-05', noWayOn)]
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
        return [broken('risk', 'RL-06', usesRight(rule.id, id))]
      if (fact?.touches?.includes('RL-06') && !rule.touches?.includes('RL-06'))
        return [broken('risk', 'RL-06', unflagged(rule.id))]
      return fact?.about === 'protection' ? [broken('risk', 'RL-07', usesProtection(rule.id, id))] : []
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

const broken = (section: string, line: string, message: Label): Issue => ({
  code: 'red-line',
  path: [section],
  message: { zh: `${line}：${message.zh}`, en: `${line}: ${message.en}` },
})

const noRefusal: Label = {
  zh: '当事人明确拒绝后，没有一条规则使纠纷退出调解；请保留全国包中的相应规则',
  en: 'no row takes a dispute out of mediation after a party’s clear refusal; keep the national one',
}
const noSuit = (matter: string): Label => ({
  zh: `纠纷类型 \`${matter}\` 没有列出起诉这一途径；任何规则都不得取消它`,
  en: `matter \`${matter}\` does not list suit among its remedies; no rule may take it away`,
})
const charged = (rule: string): Label => ({
  zh: `规则 \`${rule}\` 对人民调解收费；人民调解不收取任何费用`,
  en: `rule \`${rule}\` charges for people’s mediation, which is free`,
})
const noWayOn: Label = {
  zh: '调解不成时，必须终止调解并告知当事人其他途径；缺少相应的规则或职责',
  en: 'when mediation fails it must end and the parties be told of the other ways; the row or the duty is missing',
}
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
  zh: `风险规则 \`${rule}\` 使用了当事人行使权利的事实 \`${fact}\`；行使权利不得影响等级`,
  en: `risk rule \`${rule}\` tests \`${fact}\`, the exercise of a party’s right; a right has no weight`,
})
const unflagged = (rule: string): Label => ({
  zh: `风险规则 \`${rule}\` 涉及群众信访前景，须标注 touches: [RL-06]`,
  en: `risk rule \`${rule}\` rests on the prospect of a petition and must be flagged touches: [RL-06]`,
})
const usesProtection = (rule: string, fact: string): Label => ({
  zh: `风险规则 \`${rule}\` 使用了保护性事实 \`${fact}\`；保护性事实只增加保护，不得提高等级`,
  en: `risk rule \`${rule}\` tests the protective fact \`${fact}\`; protective facts only add protection`,
})
