/**
 * Cedar, compiled to WebAssembly: each rule is a `permit` policy, and the policies that decide are named in the
 * answer. Policy sets are parsed once. Cedar compares no texts by order, so the day is handed over as a number.
 */
import * as cedarWasm from '@cedar-policy/cedar-wasm/nodejs'
import type { Condition, Rule, Test } from '@maplebridge/rules'
import { type Contestant, levelOf, readIds, riskIds } from '../Contestant.ts'
import { type Level, risk, routing } from '../field.ts'

const text = JSON.stringify
const dayNumber = (day: unknown): number => Number(String(day).replaceAll('-', ''))

const asked = (test: Test): string => {
  if (!('fact' in test)) return 'false'
  const seen = `context.${test.fact}`
  if ('is' in test) return `${seen} == ${text(test.is)}`
  if ('oneOf' in test) return `${text(test.oneOf)}.contains(${seen})`
  if ('within' in test) return `${seen} like ${text(`${test.within}*`)}`
  if ('atLeast' in test) return `${seen} >= ${text(test.atLeast)}`
  if ('atMost' in test) return `${seen} <= ${text(test.atMost)}`
  if ('before' in test) return `${seen} < ${dayNumber(test.before)}`
  if ('after' in test) return `${seen} > ${dayNumber(test.after)}`
  return `${seen} >= ${test.between[0]} && ${seen} <= ${test.between[1]}`
}

const cedarOf = (condition: Condition): string => {
  if ('all' in condition) return condition.all.map((part) => `(${cedarOf(part)})`).join(' && ')
  if ('any' in condition) return condition.any.map((part) => `(${cedarOf(part)})`).join(' || ')
  return 'not' in condition ? `!(${cedarOf(condition.not)})` : asked(condition)
}

const parsed = (id: string, rules: readonly Rule<string>[]): string => {
  const staticPolicies = Object.fromEntries(
    rules.map((rule) => [rule.id, `permit(principal, action, resource) when { ${cedarOf(rule.when)} };`]),
  )
  const answer = cedarWasm.preparsePolicySet(id, { staticPolicies })
  if (answer.type === 'failure') throw new Error(`cedar: ${answer.errors[0]?.message}`)
  return id
}
const first = parsed('risk', risk.rules)
const second = parsed('routing', routing.rules)
const dispute = { type: 'Dispute', id: 'one' }

const reasons = (preparsedPolicySetId: string, context: cedarWasm.Context): readonly string[] => {
  const answer = cedarWasm.statefulIsAuthorized({
    principal: dispute,
    action: { type: 'Action', id: 'decide' },
    resource: dispute,
    entities: [],
    context,
    preparsedPolicySetId,
  })
  return answer.type === 'success' ? answer.response.diagnostics.reason : []
}

/** The ids of the policies that permit. */
export const cedar: Contestant<{ level: Level; risk: readonly string[]; routing: readonly string[] }> = {
  name: 'Cedar (cedar-wasm 4.13.0)',
  decide: (facts) => {
    const context = { ...facts, filed: dayNumber(facts.filed) }
    const found = reasons(first, context)
    const level = levelOf(riskIds.map((id) => found.includes(id)))
    return { level, risk: found, routing: reasons(second, { ...context, level }) }
  },
  read: ({ level, risk: found, routing: rows }) => readIds(level, [...found, ...rows]),
}
