/**
 * ZEN: one decision graph of a collecting table for risk, an expression for the level and a collecting table of
 * routing rows. A table's row has one cell for each column, so a condition with `any` becomes several rows.
 */
import { ZenEngine } from '@gorules/zen-engine'
import { type Conjunction, conjunctions, type Rule } from '@maplebridge/rules'
import { type Contestant, readIds } from '../Contestant.ts'
import { type Level, risk, routing } from '../field.ts'

const text = JSON.stringify

const cellOf = ({ test }: Conjunction[number]): string => {
  if (!('fact' in test)) return ''
  if ('is' in test) return text(test.is)
  if ('oneOf' in test) return test.oneOf.map((code) => text(code)).join(', ')
  if ('within' in test) return `startsWith($, ${text(test.within)})`
  if ('atLeast' in test) return `>= ${test.atLeast}`
  if ('atMost' in test) return `<= ${test.atMost}`
  if ('before' in test) return `date($) < date(${text(test.before)})`
  if ('after' in test) return `date($) > date(${text(test.after)})`
  return `[${test.between[0]}..${test.between[1]}]`
}

/** A collecting table of a graph. */
export const tableNode = (id: string, rules: readonly Rule<unknown>[]): object => {
  const rows = rules.flatMap((rule) =>
    (conjunctions(rule.when, { atMost: 64 }) ?? []).map((conjunction) => ({ rule, conjunction })),
  )
  const columns = [
    ...new Set(
      rows.flatMap(({ conjunction }) => conjunction.flatMap(({ test }) => ('fact' in test ? test.fact : []))),
    ),
  ]
  return {
    id,
    name: id,
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'collect',
      passThrough: true,
      outputPath: id,
      inputs: columns.map((field) => ({ id: field, name: field, field })),
      outputs: [
        { id: 'rule', name: 'rule', field: 'rule' },
        { id: 'then', name: 'then', field: 'then' },
      ],
      rules: rows.map(({ rule, conjunction }, at) => ({
        _id: `${id}-${at}`,
        rule: text(rule.id),
        then: text(rule.then),
        ...Object.fromEntries(
          columns.map((field) => [
            field,
            conjunction
              .filter(({ test }) => 'fact' in test && test.fact === field)
              .map(cellOf)
              .join(' and '),
          ]),
        ),
      })),
    },
  }
}

const level = `some(risk, #.then == "red") ? "red" : some(risk, #.then == "yellow") ? "yellow" : "blue"`
const path = ['request', 'risk', 'level', 'routing', 'response']
const graph = {
  nodes: [
    { id: 'request', name: 'request', type: 'inputNode' },
    tableNode('risk', risk.rules),
    {
      id: 'level',
      name: 'level',
      type: 'expressionNode',
      content: { passThrough: true, expressions: [{ id: 'level', key: 'level', value: level }] },
    },
    tableNode('routing', routing.rules),
    { id: 'response', name: 'response', type: 'outputNode' },
  ],
  edges: path
    .slice(1)
    .map((targetId, at) => ({ id: `edge-${at}`, type: 'edge', sourceId: path[at], targetId })),
}

type Hit = { readonly rule: string; readonly then: string }
type Result = { readonly level: Level; readonly risk: readonly Hit[]; readonly routing: readonly Hit[] }

const decision = new ZenEngine().createDecision(graph)
const read = ({ result }: { readonly result: Result }) =>
  readIds(
    result.level,
    [...result.risk, ...result.routing].map(({ rule }) => rule),
  )

/** The graph, awaited; the engine has no call that answers at once. */
export const zen: Contestant<{ readonly result: Result }> = {
  name: 'ZEN 0.54.0',
  awaited: true,
  decide: (dispute) => decision.evaluate(dispute),
  read,
}

/** The same with its trace. */
export const zenTraced: Contestant<{ readonly result: Result }> = {
  name: 'ZEN 0.54.0, trace',
  awaited: true,
  decide: (dispute) => decision.evaluate(dispute, { trace: true }),
  read,
}
