/**
 * FEEL, the expression language of DMN: each table is one list of conditions. The library parses at each call.
 */
import type { Condition, Rule, Test } from '@maplebridge/rules'
import { evaluate } from 'feelin'
import { type Contestant, type Flags, levelOf, readFlags } from '../Contestant.ts'
import { risk, routing } from '../field.ts'

const text = JSON.stringify

const asked = (test: Test): string => {
  if (!('fact' in test)) return 'false'
  if ('is' in test) return `${test.fact} = ${text(test.is)}`
  if ('oneOf' in test) return `list contains(${text(test.oneOf)}, ${test.fact})`
  if ('within' in test) return `starts with(${test.fact}, ${text(test.within)})`
  if ('atLeast' in test) return `${test.fact} >= ${text(test.atLeast)}`
  if ('atMost' in test) return `${test.fact} <= ${text(test.atMost)}`
  if ('before' in test) return `${test.fact} < ${text(test.before)}`
  if ('after' in test) return `${test.fact} > ${text(test.after)}`
  return `${test.fact} between ${test.between[0]} and ${test.between[1]}`
}

const feelOf = (condition: Condition): string => {
  if ('all' in condition) return condition.all.map((part) => `(${feelOf(part)})`).join(' and ')
  if ('any' in condition) return condition.any.map((part) => `(${feelOf(part)})`).join(' or ')
  return 'not' in condition ? `not(${feelOf(condition.not)})` : asked(condition)
}

const listOf = (rules: readonly Rule<string>[]): string =>
  `[${rules.map(({ when }) => feelOf(when)).join(', ')}]`
const first = listOf(risk.rules)
const second = listOf(routing.rules)
const flags = (list: string, context: Readonly<Record<string, unknown>>): readonly unknown[] => {
  const { value } = evaluate(list, context)
  return Array.isArray(value) ? value : []
}

/** One boolean for each rule. */
export const feel: Contestant<Flags> = {
  name: 'FEEL (feelin 8.2.0)',
  decide: (dispute) => {
    const found = flags(first, dispute)
    const level = levelOf(found)
    return { level, risk: found, routing: flags(second, { ...dispute, level }) }
  },
  read: readFlags,
}
