/**
 * json-rules-engine: the risk rules in one engine, the routing rows in a second one that is told the level.
 */
import type { Condition, Rule, Test } from '@maplebridge/rules'
import { Engine, type EngineResult } from 'json-rules-engine'
import { type Contestant, levelOf, readIds, riskIds } from '../Contestant.ts'
import { type Level, risk, routing } from '../field.ts'

type Asked = { readonly fact: string; readonly operator: string; readonly value: unknown }

const asked = (test: Test): readonly Asked[] => {
  if (!('fact' in test)) return []
  const one = (operator: string, value: unknown): readonly Asked[] => [{ fact: test.fact, operator, value }]
  if ('is' in test) return one('equal', test.is)
  if ('oneOf' in test) return one('in', test.oneOf)
  if ('within' in test) return one('startsWith', test.within)
  if ('atLeast' in test) return one('greaterThanInclusive', test.atLeast)
  if ('atMost' in test) return one('lessThanInclusive', test.atMost)
  if ('before' in test) return one('before', test.before)
  if ('after' in test) return one('after', test.after)
  return [...one('greaterThanInclusive', test.between[0]), ...one('lessThanInclusive', test.between[1])]
}

const nested = (condition: Condition): readonly object[] => {
  if ('all' in condition) return condition.all.flatMap(nested)
  if ('any' in condition) return [{ any: condition.any.flatMap(nested) }]
  return 'not' in condition ? [{ not: nested(condition.not)[0] }] : asked(condition)
}

/** An engine that tells the rules that hold by events of their ids. */
export const engineOf = (rules: readonly Rule<unknown>[]): Engine => {
  const engine = new Engine()
  engine.addOperator('startsWith', (seen: string, start: string) => seen.startsWith(start))
  engine.addOperator('before', (seen: string, day: string) => seen < day)
  engine.addOperator('after', (seen: string, day: string) => seen > day)
  for (const { id, when } of rules)
    engine.addRule({ conditions: { all: [...nested(when)] }, event: { type: id } } as never)
  return engine
}

const first = engineOf(risk.rules)
const second = engineOf(routing.rules)

/** The level and the events of both engines. */
export const jsonRulesEngine: Contestant<{ level: Level; risk: EngineResult; routing: EngineResult }> = {
  name: 'json-rules-engine 7.3.1',
  awaited: true,
  decide: async (dispute) => {
    const found = await first.run({ ...dispute })
    const level = levelOf(riskIds.map((id) => found.events.some(({ type }) => type === id)))
    return { level, risk: found, routing: await second.run({ ...dispute, level }) }
  },
  read: ({ level, risk: found, routing: rows }) =>
    readIds(
      level,
      [...found.events, ...rows.events].map(({ type }) => type),
    ),
}
