/**
 * CEL, parsed once: each table is one list of conditions, answered by a list of booleans.
 */
import type { Condition, Rule, Test } from '@maplebridge/rules'
import { Environment } from '@marcbachmann/cel-js'
import { type Contestant, type Flags, levelOf, readFlags } from '../Contestant.ts'
import { risk, routing } from '../field.ts'

const text = JSON.stringify

const asked = (test: Test): string => {
  if (!('fact' in test)) return 'false'
  if ('is' in test) return `${test.fact} == ${text(test.is)}`
  if ('oneOf' in test) return `${test.fact} in ${text(test.oneOf)}`
  if ('within' in test) return `${test.fact}.startsWith(${text(test.within)})`
  if ('atLeast' in test) return `${test.fact} >= ${text(test.atLeast)}.0`
  if ('atMost' in test) return `${test.fact} <= ${text(test.atMost)}.0`
  if ('before' in test) return `${test.fact} < ${text(test.before)}`
  if ('after' in test) return `${test.fact} > ${text(test.after)}`
  return `${test.fact} >= ${test.between[0]}.0 && ${test.fact} <= ${test.between[1]}.0`
}

const celOf = (condition: Condition): string => {
  if ('all' in condition) return condition.all.map((part) => `(${celOf(part)})`).join(' && ')
  if ('any' in condition) return condition.any.map((part) => `(${celOf(part)})`).join(' || ')
  return 'not' in condition ? `!(${celOf(condition.not)})` : asked(condition)
}

const environment = new Environment({ unlistedVariablesAreDyn: true })
const built = (rules: readonly Rule<string>[]) =>
  environment.parse(`[${rules.map(({ when }) => celOf(when)).join(', ')}]`)
const first = built(risk.rules)
const second = built(routing.rules)

/** One boolean for each rule. */
export const cel: Contestant<Flags> = {
  name: 'CEL (@marcbachmann/cel-js 8.0.0)',
  decide: (dispute) => {
    const found: readonly boolean[] = first(dispute)
    const level = levelOf(found)
    return { level, risk: found, routing: second({ ...dispute, level }) }
  },
  read: readFlags,
}
