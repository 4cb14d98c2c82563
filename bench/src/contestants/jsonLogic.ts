/**
 * json-logic-engine, compiled (it generates code): each table is one list of conditions, answered by a list of booleans.
 */
import type { Condition, Rule, Test } from '@maplebridge/rules'
import { LogicEngine } from 'json-logic-engine'
import { type Contestant, type Flags, levelOf, readFlags } from '../Contestant.ts'
import { risk, routing } from '../field.ts'

const asked = (test: Test): object => {
  if (!('fact' in test)) return {}
  const seen = { var: test.fact }
  if ('is' in test) return { '===': [seen, test.is] }
  if ('oneOf' in test) return { in: [seen, test.oneOf] }
  if ('within' in test) return { '===': [{ substr: [seen, 0, test.within.length] }, test.within] }
  if ('atLeast' in test) return { '>=': [seen, test.atLeast] }
  if ('atMost' in test) return { '<=': [seen, test.atMost] }
  if ('before' in test) return { '<': [seen, test.before] }
  if ('after' in test) return { '>': [seen, test.after] }
  return { '<=': [test.between[0], seen, test.between[1]] }
}

const logicOf = (condition: Condition): object => {
  if ('all' in condition) return { and: condition.all.map(logicOf) }
  if ('any' in condition) return { or: condition.any.map(logicOf) }
  return 'not' in condition ? { '!': [logicOf(condition.not)] } : asked(condition)
}

const engine = new LogicEngine()
const built = (rules: readonly Rule<string>[]): ((data: object) => readonly boolean[]) =>
  engine.build(rules.map(({ when }) => logicOf(when))) as never
const first = built(risk.rules)
const second = built(routing.rules)

/** One boolean for each rule. */
export const jsonLogic: Contestant<Flags> = {
  name: 'json-logic-engine 5.0.7, compiled',
  decide: (dispute) => {
    const found = first(dispute)
    const level = levelOf(found)
    return { level, risk: found, routing: second({ ...dispute, level }) }
  },
  read: readFlags,
}
